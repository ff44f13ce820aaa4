// Opens the index as a server would and answers the queries. Arguments: folder. Prints one JSON object.
import { openLibrary } from '../../dist/library/index.js';
import { makeQueries, measure, written } from './queries.js';

const queries = makeQueries();
// What making the queries took is not the library's.
globalThis.gc?.();
const before = process.memoryUsage().rss;
const start = performance.now();
const library = await openLibrary(process.argv[2]);
const opened = performance.now() - start;
let peak = 0;
const kinds = await measure(queries, async query => {
  if (query.similar) await library.similar(query.similar, 20);
  else await library.search({ query: written(query), limit: 20 });
  peak = Math.max(peak, process.memoryUsage().rss);
});
const { similar: _, ...countable } = queries;
const { facets } = await measure({ facets: Object.values(countable).flat() }, async query => {
  await library.facets(written(query));
  peak = Math.max(peak, process.memoryUsage().rss);
});
const all = performance.now();
await library.facets('');
const everything = performance.now() - all;
await library.statistics('', 'guideline');
peak = Math.max(peak, process.memoryUsage().rss);
console.log(
  JSON.stringify({
    count: library.count(),
    opened,
    kinds,
    facets: { ...facets, everything },
    rss: peak / 2 ** 20,
    rssBefore: before / 2 ** 20,
  }),
);
await library.close();
