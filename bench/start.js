// From `npm start` on a copy installed, built and started once before, to the first page: median of several starts.
// usage: node bench/start.js [rounds]
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const rounds = Number(process.argv[2] ?? 5);
const root = join(import.meta.dirname, '..');
const data = mkdtempSync(join(tmpdir(), 'openimr-start-'));
const port = 20_000 + (process.pid % 20_000);
const times = [];
try {
  console.log('the first start, which loads the examples ...');
  console.log(`  ${(await start()).toFixed(0)} ms`);
  for (let i = 0; i < rounds; i++) times.push(await start());
  times.sort((a, b) => a - b);
  const median = times[Math.floor(times.length / 2)];
  console.log(
    `to the first page, median of ${rounds}: ${median.toFixed(0)} ms (${times[0].toFixed(0)} to ${times.at(-1).toFixed(0)})`,
  );
} finally {
  rmSync(data, { recursive: true, force: true });
}

async function start() {
  const began = performance.now();
  const child = spawn('npm', ['start', '--silent', '--', '--port', String(port)], {
    cwd: root,
    env: { ...process.env, OPENIMR_DATA: data },
    stdio: 'ignore',
    detached: true,
  });
  const took = await firstPage(began);
  process.kill(-child.pid, 'SIGTERM');
  await new Promise(resolve => child.on('close', resolve));
  return took;
}

async function firstPage(began) {
  while (performance.now() - began < 180_000) {
    const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => null);
    if (answer?.ok) {
      await answer.text();
      return performance.now() - began;
    }
    await new Promise(resolve => setTimeout(resolve, 20));
  }
  throw new Error('no page within three minutes');
}
