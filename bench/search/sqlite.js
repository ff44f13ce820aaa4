// The same queries asked of SQLite's FTS5 by its command line program. Arguments: folder, size, queries of each kind.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { corpus, pairsOf, textOf } from './corpus.js';
import { firstOf, makeQueries, measure } from './queries.js';

const [folder, size, each] = [process.argv[2], Number(process.argv[3]), Number(process.argv[4])];
try {
  execFileSync('sqlite3', ['--version']);
} catch {
  console.log(JSON.stringify({ absent: 'the program sqlite3 is not installed (Debian: apt-get install sqlite3)' }));
  process.exit();
}
const file = join(folder, 'fts5.db');
const shell = spawn('sqlite3', [file], { stdio: ['pipe', 'pipe', 'inherit'] });
let answer = '';
let heard = () => undefined;
shell.stdout.setEncoding('utf8').on('data', data => {
  answer += data;
  if (answer.endsWith('#\n')) heard();
});
async function ask(sql) {
  answer = '';
  const answered = new Promise(resolve => {
    heard = resolve;
  });
  shell.stdin.write(`${sql}\nselect '#';\n`);
  await answered;
  return answer.slice(0, -2);
}
const start = performance.now();
const [documents, pairs] = [join(folder, 'documents.txt'), join(folder, 'pairs.txt')];
const [writeDocuments, writePairs] = [createWriteStream(documents), createWriteStream(pairs)];
let row = 0;
const rows = new Map();
for (const record of corpus(size)) {
  row++;
  if (row <= 5000) rows.set(record.id, { row, text: textOf(record) });
  const ready = writeDocuments.write(`${row}\x1f${textOf(record)}\x1e`);
  for (const pair of pairsOf(record)) writePairs.write(`${pair}\x1f${row}\x1e`);
  if (!ready) await once(writeDocuments, 'drain');
}
await Promise.all([writeDocuments, writePairs].map(stream => new Promise(resolve => stream.end(resolve))));
await ask('pragma journal_mode=off; pragma synchronous=off; pragma cache_size=-262144;');
await ask(
  'create table documents(id integer primary key, body text); create table pairs(pair text, id integer, primary key(pair, id)) without rowid;',
);
await ask(`.mode ascii\n.import ${documents} documents\n.import ${pairs} pairs\n.mode list\n.separator "|" "\\n"`);
await ask(
  "create virtual table words using fts5(body, content='documents', content_rowid='id', tokenize='unicode61'); insert into words(words) values('rebuild');",
);
const seconds = (performance.now() - start) / 1000;

const quoted = word => `"${word}"`;
const sqlOf = ({ words, either, phrase, filter, similar }) => {
  if (similar) return sqlOf({ words: tellingWords(rows.get(similar).text), either: true });
  const match = phrase ? quoted(phrase) : words.map(quoted).join(either ? ' OR ' : ' AND ');
  const narrowed = filter
    ? ` and +rowid in (select id from pairs where pair='${filter.category}/${filter.outcome}')`
    : '';
  return `select rowid from words where words match '${match}'${narrowed} order by rank limit 20;`;
};
/** The twenty longest words stand in for the rarest, which this engine would have to be asked for. */
const tellingWords = text =>
  [...new Set(text.toLowerCase().match(/[a-z]{3,}/g))].sort((a, b) => b.length - a.length).slice(0, 20);
const kinds = await measure(firstOf(makeQueries(), each), query => ask(sqlOf(query)), { warmUp: size <= 50_000 });
console.log(JSON.stringify({ seconds, kinds }));
shell.stdin.end();
