// PGlite in a worker thread, so that a query never stops the server from answering. Plain JavaScript, because a worker
// starts from a file: the same one runs from src in tests and from dist. The other end is embedded.ts.
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

/** Left to itself, PGlite switches fsync off (-F), and would wait for a sync call that does nothing. */
const startParams = [
  ...PGlite.defaultStartParams.filter(param => param !== '-F'),
  '-c',
  'fsync=on',
  '-c',
  'wal_sync_method=fsync',
  '-c',
  'synchronous_commit=on',
  '-c',
  'full_page_writes=on',
];

let fsyncs = 0;

/** PGlite's files on disk, with the fsync its file system leaves out. */
class LastingNodeFS extends NodeFS {
  async init(pg, options) {
    const { emscriptenOpts } = await super.init(pg, options);
    const giveFsync = module => {
      module.NODEFS.stream_ops.fsync = stream => {
        try {
          fsyncSync(stream.nfd);
          fsyncs++;
          return 0;
        } catch {
          return EIO;
        }
      };
    };
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), giveFsync] } };
  }
}

/** WASI's number for an input or output error: PostgreSQL then stops rather than believe in a write that did not last. */
const EIO = 29;

/** PGlite runs no checkpoints by itself: without any, its log would grow for ever and a start after a crash take long. */
const checkpointAfterBytes = 64 * 1024 * 1024;
const logSinceCheckpoint = `select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), redo_lsn)::int8 as bytes
  from pg_control_checkpoint()`;
const statementsBetweenLooks = 50;

// The first look comes at once, after what a crash may have left.
let statements = statementsBetweenLooks;
let database;

async function open() {
  const { folder } = workerData;
  if (!existsSync(join(folder, 'PG_VERSION'))) await create(folder);
  database = await PGlite.create({ fs: new LastingNodeFS(folder), startParams });
}

/** Made beside its place and moved there whole and synced, so that a fall midway leaves no half database. */
async function create(folder) {
  const draft = `${folder}.new`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700, recursive: true });
  const fresh = await PGlite.create({ fs: new LastingNodeFS(draft), startParams });
  await fresh.close();
  syncTree(draft);
  rmSync(folder, { recursive: true, force: true });
  renameSync(draft, folder);
  syncOne(join(folder, '..'));
}

function syncTree(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) syncTree(path);
    else syncOne(path);
  }
  syncOne(folder);
}

function syncOne(path) {
  if (process.platform === 'win32') return; // neither folders nor read-only handles can be synced there
  const file = openSync(path, 'r');
  fsyncSync(file);
  closeSync(file);
}

async function checkpointWhenDue() {
  if (++statements < statementsBetweenLooks || database.isInTransaction()) return;
  statements = 0;
  const { rows } = await database.query(logSinceCheckpoint);
  if (rows[0].bytes > checkpointAfterBytes) await database.exec('checkpoint');
}

const answers = {
  open,
  async query({ statement, values }) {
    const { rows } = await database.query(statement, values);
    await checkpointWhenDue();
    return rows;
  },
  async script({ statement }) {
    await database.exec(statement);
    await checkpointWhenDue();
  },
  async fsyncs() {
    return fsyncs;
  },
  async close() {
    await database?.close();
  },
};

/**
 * PGlite goes on after a PANIC (a write to the log that failed) as if it were an error, in a state nobody knows. So does
 * an abort of the machine below it, which has no SQLSTATE. Neither may ever write again: the other end ends this thread.
 */
function isFatal({ severity, code }) {
  return severity === 'PANIC' || severity === 'FATAL' || typeof code !== 'string' || !/^[0-9A-Z]{5}$/.test(code);
}

parentPort.on('message', async ({ id, act, ...rest }) => {
  try {
    parentPort.postMessage({ id, value: await answers[act](rest) });
  } catch (thrown) {
    const error = thrown ?? {};
    const { message = String(thrown), code } = error;
    parentPort.postMessage({
      id,
      error: { message, code: typeof code === 'string' ? code : null, fatal: isFatal(error) },
    });
  }
});
