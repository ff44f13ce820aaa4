// How long PDFs take to read, against bare text extraction and against pdftotext, all in one run.
// node bench/read/pdf.js [rounds, default 7]
import { execFileSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';
import { extractText } from 'unpdf';
import { built, files, machine, median, root, row } from './material.js';

const rounds = Number(process.argv[2] ?? 7);
const pdfs = files('determinations/pdf', '.pdf');
const outside = await built('outside/index.js');
const bare = await built('outside/pdf-in/read-pdf.js');
const { PdfReaders } = (await built('outside/pdf-in/pdf-readers.js')) ?? {};
if (pdfs.length === 0 || outside === undefined || bare === undefined) {
  console.log('Nothing to measure: this bench reads ../shared/determinations/pdf with the built product.');
  process.exit(0);
}
const determination = await built('core/determination/index.js');
const checks = await built('core/checks/index.js');

const one = new PdfReaders({ threads: 1 });
const all = new PdfReaders();
const folder = dirname(pdfs[0].path);
let pages = 0;

async function overEach(work) {
  for (const { bytes, path } of pdfs) await work(bytes, path);
}

async function pagesOf(readers, bytes) {
  const read = await readers.read(bytes);
  if (read.kind !== 'pdf') throw new Error(`not read: ${read.code}`);
  return read.pages;
}

const ways = new Map([
  ['bare', () => overEach(bytes => extractText(new Uint8Array(bytes), { mergePages: true }))],
  ['here', () => overEach(bytes => bare.readPdf(bytes))],
  ['thread', () => overEach(async bytes => (pages += (await pagesOf(one, bytes)).length))],
]);
if (determination && checks) {
  ways.set('checked', () => overEach(async bytes => checks.check(determination.read(await pagesOf(one, bytes)).tree)));
}
ways.set('cores', async () => {
  const options = { folder: root, standardInput: process.stdin, readers: all };
  for await (const file of outside.readFiles(outside.findFiles([folder], root), options)) {
    if (file.document.kind !== 'pdf') throw new Error(`not read: ${file.document.code}`);
    if (determination && checks) checks.check(determination.read(file.document.pages).tree);
  }
});
if (hasPdftotext())
  ways.set('pdftotext', () => overEach((_, path) => execFileSync('pdftotext', ['-layout', path, '-'])));

function hasPdftotext() {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

// The ways take turns, so that a busy machine is busy for all of them; the first two rounds only warm up.
const times = new Map([...ways.keys()].map(way => [way, []]));
for (let round = -2; round < rounds; round++) {
  for (const [way, work] of ways) {
    pages = 0;
    const before = performance.now();
    await work();
    if (round >= 0) times.get(way).push(performance.now() - before);
    if (way === 'thread' && round === -2) {
      console.log(`${pdfs.length} PDFs, ${pages} pages, median of ${rounds} rounds; ${machine()}\n`);
    }
  }
}

const time = way => median(times.get(way));
const shown = way => `${Math.round(time(way))} ms`;
const against = (way, other) => `${(time(way) / time(other)).toFixed(2)} x ${other}`;
row('bare unpdf extractText, no layout                (bare)', shown('bare'));
row('pages with layout, in this thread                (here)', shown('here'), against('here', 'bare'));
row('pages with layout, one reading thread            (thread)', shown('thread'), against('thread', 'bare'));
if (times.has('checked')) {
  row('pages, determination and checks, one thread      (checked)', shown('checked'), against('checked', 'bare'));
} else row('pages, determination and checks', 'not built');
const what = times.has('checked') ? 'the same' : 'pages with layout';
row(
  `${`${what}, from the folder, ${availableParallelism()} threads`.padEnd(48)} (cores)`,
  shown('cores'),
  against('cores', 'bare'),
);
if (times.has('pdftotext')) {
  row('pdftotext -layout, one process a file            (pdftotext)', shown('pdftotext'));
  const last = times.has('checked') ? 'checked' : 'thread';
  row('', '', `${against(last, 'pdftotext')}; target: at most 3; over bare, target: at most 1.30`);
} else row('pdftotext -layout', 'not installed', 'Debian: apt-get install poppler-utils');
await Promise.all([one.close(), all.close()]);
