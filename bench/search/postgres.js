// The same queries asked of PostgreSQL with a GIN index over tsvector. Arguments: size, queries of each kind; the server
// is the one of OPENIMR_BENCH_DATABASE_URL.
import pg from 'pg';
import { corpus, pairsOf, textOf } from './corpus.js';
import { firstOf, makeQueries, measure } from './queries.js';

const [size, each] = [Number(process.argv[2]), Number(process.argv[3])];
const url = process.env.OPENIMR_BENCH_DATABASE_URL;
if (!url) {
  console.log(JSON.stringify({ absent: 'OPENIMR_BENCH_DATABASE_URL names no server' }));
  process.exit();
}
const client = new pg.Client({ connectionString: url });
await client.connect();
const start = performance.now();
await client.query('drop table if exists bench_documents');
await client.query('create unlogged table bench_documents(id integer primary key, pairs text[], body tsvector)');
let batch = [[], [], []];
let row = 0;
const texts = new Map();
const flush = async () => {
  await client.query(
    `insert into bench_documents select id, string_to_array(pairs, ','), to_tsvector('simple', body)
     from unnest($1::int[], $2::text[], $3::text[]) as given(id, pairs, body)`,
    batch,
  );
  batch = [[], [], []];
};
for (const record of corpus(size)) {
  row++;
  const text = textOf(record);
  if (row <= 5000) texts.set(record.id, text);
  batch[0].push(row);
  batch[1].push(pairsOf(record).join(','));
  batch[2].push(text);
  if (batch[0].length === 500) await flush();
}
await flush();
await client.query("set maintenance_work_mem = '512MB'");
await client.query('create index on bench_documents using gin(body)');
await client.query('create index on bench_documents using gin(pairs)');
await client.query('analyze bench_documents');
await client.query('set statement_timeout = 60000');
const seconds = (performance.now() - start) / 1000;

const tellingWords = text =>
  [...new Set(text.toLowerCase().match(/[a-z]{3,}/g))].sort((a, b) => b.length - a.length).slice(0, 20);
async function ask({ words, either, phrase, filter, similar }) {
  if (similar) return ask({ words: tellingWords(texts.get(similar)), either: true });
  const query = phrase ? phrase.split(' ').join(' <-> ') : words.join(either ? ' | ' : ' & ');
  const narrowed = filter ? 'and pairs @> array[$2]' : '';
  const values = filter ? [query, `${filter.category}/${filter.outcome}`] : [query];
  await client
    .query(
      `select id from bench_documents, to_tsquery('simple', $1) as asked where body @@ asked ${narrowed}
       order by ts_rank(body, asked) desc limit 20`,
      values,
    )
    .catch(fault => {
      // A query given up after a minute counts as a minute.
      if (fault.code !== '57014') throw fault;
    });
}
const kinds = await measure(firstOf(makeQueries(), each), ask, { warmUp: size <= 50_000 });
console.log(JSON.stringify({ seconds, kinds }));
await client.query('drop table bench_documents');
await client.end();
