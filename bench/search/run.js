// node bench/search/run.js [--size 20000] [--keep]: what the library's index takes to build, answer and count, and the same
// queries asked of LanceDB, PostgreSQL and SQLite. Each part runs in a process of its own, so that memory is its own. See README.md.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '20000' },
    peers: { type: 'string', default: 'lancedb,sqlite,postgres' },
    keep: { type: 'boolean', default: false },
  },
});
const size = Number(values.size);
const folder = mkdtempSync(join(tmpdir(), 'openimr-bench-search-'));
process.on('exit', () => {
  if (!values.keep) rmSync(folder, { recursive: true, force: true });
});

/** Runs a script of this folder and gives what it printed last. */
function run(script, ...args) {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const child = spawn(process.execPath, ['--expose-gc', path, ...args.map(String)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let out = '';
  child.stdout.on('data', data => {
    out += data;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', code =>
      code === 0 ? resolve(JSON.parse(out)) : reject(new Error(`${script} ended with ${code}`)),
    );
  });
}

const ms = value => value.toFixed(value < 10 ? 1 : 0).padStart(7);
const verdict = good => (good ? 'reached' : 'MISSED');

console.log(
  `${size} invented determinations; ${cpus().length} x ${cpus()[0]?.model ?? 'unknown processor'}; Node ${process.version}`,
);
const built = await run('build.js', join(folder, 'library'), size);
const rate = size / built.seconds;
console.log(
  `index built in ${built.seconds.toFixed(1)} s (${built.making.toFixed(1)} s of it making the corpus; ${built.cpu.toFixed(1)} s of processor time): ${rate.toFixed(0)}/s, target 2,500/s ${verdict(rate >= 2500)} (${(size / (built.seconds - built.making)).toFixed(0)}/s without making the corpus); peak ${built.peak.toFixed(0)} MB`,
);
const own = await run('serve.js', join(folder, 'library'));
console.log(`opened in ${own.opened.toFixed(0)} ms with ${own.count} determinations`);
console.log('top 20, milliseconds on the wall (p50 / p95), and of the processor:');
for (const [kind, { p50, p95, cpu50, cpu95 }] of Object.entries(own.kinds))
  console.log(`  ${kind.padEnd(9)}${ms(p50)} /${ms(p95)}   ${ms(cpu50)} /${ms(cpu95)}`);
const worst = Math.max(...Object.values(own.kinds).map(({ p50 }) => p50));
const worst95 = Math.max(...Object.values(own.kinds).map(({ p95 }) => p95));
console.log(
  `worst kind: p50 ${worst.toFixed(1)} ms, target < 15 ms ${verdict(worst < 15)}; p95 ${worst95.toFixed(1)} ms, target < 50 ms ${verdict(worst95 < 50)}`,
);
console.log(
  `facet counts: p50 ${own.facets.p50.toFixed(1)} ms, p95 ${own.facets.p95.toFixed(1)} ms, target < 500 ms ${verdict(own.facets.p95 < 500)}; of the processor ${own.facets.cpu50.toFixed(1)} / ${own.facets.cpu95.toFixed(1)} ms; of everything ${own.facets.everything.toFixed(0)} ms`,
);
console.log(
  `resident memory while serving: ${own.rss.toFixed(0)} MB (${own.rssBefore.toFixed(0)} MB before the index was opened), target < 1,536 MB ${verdict(own.rss < 1536)}`,
);

const each = size > 50_000 ? 4 : 10;
const peers = {
  lancedb: ['LanceDB', () => run('lancedb.js', folder, size, each)],
  sqlite: ['SQLite FTS5', () => run('sqlite.js', folder, size, each)],
  postgres: ['PostgreSQL GIN', () => run('postgres.js', size, each)],
};
for (const [name, [title, ask]] of Object.entries(peers)) {
  if (!values.peers.includes(name)) continue;
  const peer = await ask();
  if (peer.absent) {
    console.log(`${title}: not run, ${peer.absent}`);
    continue;
  }
  console.log(`${title}: loaded and indexed in ${peer.seconds.toFixed(0)} s; p50 / p95 and ratio of the p50s:`);
  for (const [kind, { p50, p95 }] of Object.entries(peer.kinds))
    console.log(`  ${kind.padEnd(9)}${ms(p50)} /${ms(p95)}   ${(p50 / own.kinds[kind].p50).toFixed(1)}x`);
}
