// Opens the index as a server would and answers the queries. Arguments: folder. Prints one JSON object.
import { openLibrary } from '../../dist/library/index.js';
import { makeQueries, measure, percentile, written } from './queries.js';

const queries = makeQueries();
// What making the queries took is not the library's.
globalThis.gc?.();
const before = process.memoryUsage().rss;
const start = performance.now();
const library = await openLibrary(process.argv[2]);
const opened = performance.now() - start;
let peak = 0;
const sorted = {};
const times = await measure(queries, async query => {
  if (query.similar) await library.similar(query.similar, 20);
  else await library.search({ query: written(query), limit: 20 });
  peak = Math.max(peak, process.memoryUsage().rss);
});
for (const [kind, list] of Object.entries(times))
  sorted[kind] = { p50: percentile(list, 50), p95: percentile(list, 95) };
const { similar: _, ...countable } = queries;
const counting = Object.values(
  await measure(countable, async query => {
    await library.facets(written(query));
    peak = Math.max(peak, process.memoryUsage().rss);
  }),
).flat();
const all = performance.now();
await library.facets('');
const everything = performance.now() - all;
await library.statistics('', 'guideline');
peak = Math.max(peak, process.memoryUsage().rss);
console.log(
  JSON.stringify({
    count: library.count(),
    opened,
    kinds: sorted,
    overall: { p50: percentile(Object.values(times).flat(), 50), p95: percentile(Object.values(times).flat(), 95) },
    facets: { p50: percentile(counting, 50), p95: percentile(counting, 95), everything },
    rss: peak / 2 ** 20,
    rssBefore: before / 2 ** 20,
  }),
);
await library.close();
