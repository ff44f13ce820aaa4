// The same queries asked of LanceDB, a full-text engine of its own. Arguments: folder, size, queries of each kind.
import { join } from 'node:path';
import { corpus, pairsOf, textOf } from './corpus.js';
import { firstOf, makeQueries, measure } from './queries.js';

const [folder, size, each] = [process.argv[2], Number(process.argv[3]), Number(process.argv[4])];
// On two cores its indexing hangs with the threads it takes of itself.
process.env.LANCE_CPU_THREADS = '4';
const lancedb = await import('@lancedb/lancedb').catch(() => null);
if (!lancedb) {
  console.log(JSON.stringify({ absent: 'the package @lancedb/lancedb is not installed' }));
  process.exit();
}
const BATCH = 10_000;
const start = performance.now();
const db = await lancedb.connect(join(folder, 'lancedb'));
const texts = new Map();
let table = null;
let batch = [];
async function flush() {
  if (batch.length === 0) return;
  if (table) await table.add(batch);
  else table = await db.createTable('documents', batch);
  batch = [];
}
let row = 0;
for (const record of corpus(size)) {
  row++;
  const body = textOf(record);
  if (row <= 5000) texts.set(record.id, body);
  batch.push({ id: row, body, pairs: `|${[...pairsOf(record)].join('|')}|` });
  if (batch.length === BATCH) await flush();
}
await flush();
await table.createIndex('body', {
  config: lancedb.Index.fts({ withPosition: true, stem: false, removeStopWords: false, asciiFolding: false }),
});
const seconds = (performance.now() - start) / 1000;

const { MatchQuery, Operator, PhraseQuery } = lancedb;
function askedOf({ words, either, phrase, similar }) {
  if (similar) return new MatchQuery(tellingWords(texts.get(similar)).join(' '), 'body', { operator: Operator.Or });
  if (phrase) return new PhraseQuery(phrase, 'body');
  return new MatchQuery(words.join(' '), 'body', { operator: either ? Operator.Or : Operator.And });
}
/** The twenty longest words stand in for the rarest, which this engine would have to be asked for. */
const tellingWords = text =>
  [...new Set(text.toLowerCase().match(/[a-z]{3,}/g))].sort((a, b) => b.length - a.length).slice(0, 20);
async function ask(query) {
  let search = table.query().fullTextSearch(askedOf(query)).select(['id', '_score']).limit(20);
  if (query.filter) search = search.where(`pairs like '%|${query.filter.category}/${query.filter.outcome}|%'`);
  return search.toArray();
}
const kinds = await measure(firstOf(makeQueries(), each), ask, { warmUp: true });
console.log(JSON.stringify({ seconds, kinds }));
process.exit();
