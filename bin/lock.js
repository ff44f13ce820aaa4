// One process at a time installs and builds. The others wait; a lock whose owner is gone is taken over.
import { readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { say } from './say.js';

const HEARTBEAT_MS = 1_000;
const SILENT_MS = 15_000;
const LOOK_AGAIN_MS = 100;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Runs `work` while holding the lock file at `path`; waits for another holder first. */
export async function underLock(path, work) {
  await take(path);
  const heartbeat = setInterval(() => touch(path), HEARTBEAT_MS);
  const release = () => rmSync(path, { force: true });
  process.once('exit', release);
  // Ended from outside, it still ends by `exit`, so that what it started and the lock go with it.
  for (const signal of SIGNALS) process.once(signal, end);
  try {
    return await work();
  } finally {
    clearInterval(heartbeat);
    process.removeListener('exit', release);
    for (const signal of SIGNALS) process.removeListener(signal, end);
    release();
  }
}

function end(_signal, number) {
  process.exit(128 + number);
}

async function take(path) {
  let told = false;
  while (!tryToCreate(path)) {
    if (isAbandoned(path)) {
      takeAway(path);
      continue;
    }
    if (!told) say('another process is installing or building; waiting for it');
    told = true;
    await new Promise(resolve => setTimeout(resolve, LOOK_AGAIN_MS));
  }
}

function tryToCreate(path) {
  try {
    writeFileSync(path, JSON.stringify({ pid: process.pid, host: hostname() }), { flag: 'wx' });
    return true;
  } catch (fault) {
    if (fault.code === 'EEXIST') return false;
    throw fault;
  }
}

/** Its process is gone, or (on another machine, or under a process id used again) it has been silent for long. */
function isAbandoned(path) {
  try {
    if (Date.now() - statSync(path).mtimeMs > SILENT_MS) return true;
    const { pid, host } = JSON.parse(readFileSync(path, 'utf8'));
    return host === hostname() && !isRunning(pid);
  } catch {
    // Being written, or just released: the next look tells.
    return false;
  }
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    return fault.code === 'EPERM';
  }
}

/** Of several that wait, one takes an abandoned lock away, so that none takes away the lock of the one that was quicker. */
function takeAway(path) {
  const turn = `${path}.turn`;
  if (!tryToCreate(turn)) {
    if (isAbandoned(turn)) rmSync(turn, { force: true });
    return;
  }
  try {
    if (isAbandoned(path)) rmSync(path, { force: true });
  } finally {
    rmSync(turn, { force: true });
  }
}

function touch(path) {
  try {
    const now = new Date();
    utimesSync(path, now, now);
  } catch {
    // Somebody deleted dist by hand; the work goes on.
  }
}
