// How many texts are read and checked in a second on one core, and whether memory stays flat over 100,000 files.
// node --expose-gc bench/read/text.js [files, default 100000]
import { linkSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { built, files, machine, median, row } from './material.js';

const count = Number(process.argv[2] ?? 100_000);
const texts = [...files('determinations/text', '.txt'), ...files('seeds', '.txt')];
const outside = await built('outside/index.js');
const determination = await built('core/determination/index.js');
const checks = await built('core/checks/index.js');
if (texts.length === 0 || outside === undefined) {
  console.log(
    'Nothing to measure: this bench reads ../shared/determinations/text and ../shared/seeds with the built product.',
  );
  process.exit(0);
}

console.log(`${texts.length} texts; ${machine()}\n`);
const steps = [['decode', async bytes => (await outside.readDocument(bytes)).pages]];
if (determination) steps.push(['decode and read', async bytes => determination.read(await pagesOf(bytes)).tree]);
if (determination && checks) {
  steps.push(['decode, read and check', async bytes => checks.check(determination.read(await pagesOf(bytes)).tree)]);
}
async function pagesOf(bytes) {
  return (await outside.readDocument(bytes)).pages;
}
for (const [what, step] of steps) row(what, `${Math.round(await rate(step))} /s`, 'one core, median of 7 rounds');

async function rate(step) {
  const rates = [];
  for (let round = -2; round < 7; round++) {
    const before = performance.now();
    let done = 0;
    while (performance.now() - before < 500) {
      for (const { bytes } of texts) await step(bytes);
      done += texts.length;
    }
    if (round >= 0) rates.push((done / (performance.now() - before)) * 1000);
  }
  return median(rates);
}

// A real folder of that many files (links to the texts), walked, read and checked as the command line does.
const folder = mkdtempSync(join(tmpdir(), 'openimr-bench-'));
try {
  fill(folder);
  row(`\n${count} files in a folder: memory at the start`, megabytes());
  const before = performance.now();
  let done = 0;
  const found = outside.findFiles([folder], folder);
  for await (const { document } of outside.readFiles(found, { folder, standardInput: process.stdin })) {
    if (document.kind === 'problem') throw new Error(`not read: ${document.code}`);
    if (determination && checks) checks.check(determination.read(document.pages).tree);
    if (++done % (count / 10) === 0) row(`  after ${done}`, megabytes());
  }
  const rest = done === count ? 'every file read' : `only ${done} read`;
  row('  files a second, from the folder', `${Math.round((done / (performance.now() - before)) * 1000)} /s`, rest);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function fill(into) {
  for (const [i, { bytes }] of texts.entries()) writeFileSync(join(into, `${i}.txt`), bytes);
  mkdirSync(join(into, 'more'));
  for (let i = texts.length; i < count; i++) {
    linkSync(join(into, `${i % texts.length}.txt`), join(into, 'more', `${String(i).padStart(6, '0')}.txt`));
  }
}

function megabytes() {
  globalThis.gc?.();
  return `${Math.round(process.memoryUsage.rss() / 1e6)} MB`;
}
