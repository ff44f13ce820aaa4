import { existsSync, readFileSync, statfsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import {
  type Database,
  type Durability,
  type DurabilitySettings,
  durabilitySettings,
  type Session,
  type SqlValue,
} from './database.ts';
import { faultOf, StoreFault } from './fault.ts';
import { asFault, runTransaction } from './run-transaction.ts';

/** The major version of PostgreSQL inside the pinned PGlite; a data folder of another one cannot be read by it. */
const embeddedMajor = '18';

/**
 * Opens, or makes, a PGlite database in `<folder>/database`. The caller holds the folder's lock. PGlite has a single
 * session: transactions and statements run one after the other, in the order they were asked for. Where its worker had to
 * stop (a full disk in the middle of a commit), the next one starts it anew, and PostgreSQL's own recovery runs.
 */
export async function openEmbedded(folder: string): Promise<Database> {
  const place = join(folder, 'database');
  let worker = await startWorker(place);
  const inTurn = oneAtATime();
  const withSession = <T>(work: (session: Session, worker: PgliteWorker) => Promise<T>): Promise<T> =>
    inTurn(async () => {
      if (worker.hasStopped) worker = await startWorker(place);
      return work(sessionOf(worker), worker);
    });
  let closing: Promise<void> | null = null;
  const whileOpen = <T>(run: () => Promise<T>): Promise<T> =>
    closing === null ? run() : Promise.reject(new StoreFault('unreachable', 'The store is closed.'));
  return {
    kind: 'embedded',
    transaction: work => whileOpen(() => withSession(session => runTransaction(session, work))),
    alone: statement => whileOpen(() => withSession(session => asFault(session.script(statement)))),
    durability: () => whileOpen(() => withSession((session, on) => asFault(durabilityOf(on, session)))),
    close() {
      closing ??= inTurn(() => worker.close());
      return closing;
    },
  };
}

async function startWorker(place: string): Promise<PgliteWorker> {
  refuseOtherVersion(place);
  const worker = new PgliteWorker(place);
  try {
    await worker.ask('open');
    return worker;
  } catch (error) {
    await worker.stop();
    throw openingFault(place, error);
  }
}

function sessionOf(worker: PgliteWorker): Session {
  return {
    query: <Row>(statement: string, values: readonly SqlValue[] = []) =>
      worker.ask<readonly Row[]>('query', { statement, values }),
    script: statement => worker.ask('script', { statement }),
  };
}

async function durabilityOf(worker: PgliteWorker, session: Session): Promise<Durability> {
  const [settings] = await session.query<DurabilitySettings>(durabilitySettings);
  const before = await worker.ask<number>('fsyncs');
  await session.query("select pg_logical_emit_message(true, 'openimr', 'does a commit reach the disk?')::text");
  const fsyncsForACommit = (await worker.ask<number>('fsyncs')) - before;
  const s = settings!;
  return {
    engine: `PGlite (PostgreSQL ${s.version})`,
    fsync: s.fsync,
    synchronousCommit: s.synchronous_commit,
    fullPageWrites: s.full_page_writes,
    walSyncMethod: s.wal_sync_method,
    fsyncsForACommit,
    lasting: s.fsync && s.synchronous_commit !== 'off' && s.full_page_writes && fsyncsForACommit > 0,
  };
}

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (error: unknown) => void;
  readonly watch: NodeJS.Timeout;
}

/** The worker thread and the questions it has not answered yet. */
class PgliteWorker {
  readonly #place: string;
  readonly #thread: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #last = 0;
  #stopped: StoreFault | null = null;

  constructor(place: string) {
    this.#place = place;
    this.#thread = new Worker(new URL('./embedded-worker.js', import.meta.url), { workerData: { folder: place } });
    this.#thread.on('message', (answer: Answer) => this.#answered(answer));
    this.#thread.on('error', error => this.#fell(error));
    this.#thread.on('exit', () => this.#fell(null));
  }

  get hasStopped(): boolean {
    return this.#stopped !== null;
  }

  /** Rejects with the database's error (message and SQLSTATE), or with a StoreFault when the worker is gone. */
  ask<T = void>(act: string, question: object = {}): Promise<T> {
    if (this.#stopped !== null) return Promise.reject(this.#stopped);
    const id = ++this.#last;
    return new Promise<T>((resolve, reject) => {
      const watch = setInterval(() => this.#stopWhereFull(), lookAfterMs).unref();
      this.#waiting.set(id, { resolve, reject, watch });
      this.#thread.postMessage({ id, act, ...question });
    });
  }

  /** Closes the database in order, then ends the thread. */
  async close(): Promise<void> {
    if (this.#stopped === null) await this.ask('close').catch(() => undefined);
    await this.stop();
  }

  /** Ends the thread where it stands; what was committed is safe. */
  async stop(): Promise<void> {
    this.#fell(null);
    await this.#thread.terminate();
  }

  #answered({ id, value, error }: Answer): void {
    const asked = this.#waiting.get(id);
    clearInterval(asked?.watch);
    this.#waiting.delete(id);
    if (error === undefined) asked?.resolve(value as never);
    else asked?.reject(Object.assign(new Error(error.message), { code: error.code }));
    if (error?.fatal) void this.stop();
  }

  /** PGlite may turn in a circle for ever where its log found no room: it is ended, and says so in its stead. */
  #stopWhereFull(): void {
    if (freeBytes(dirname(this.#place)) >= bytesToStart) return;
    this.#stopped ??= diskFull();
    void this.stop();
  }

  #fell(cause: unknown): void {
    this.#stopped ??= new StoreFault('unreachable', 'The embedded database has stopped; the next use recovers it.', {
      retry: true,
      ...(cause === null ? {} : { cause }),
    });
    for (const { reject, watch } of this.#waiting.values()) {
      clearInterval(watch);
      reject(this.#stopped);
    }
    this.#waiting.clear();
  }
}

interface Answer {
  readonly id: number;
  readonly value?: unknown;
  /** `fatal`: the database cannot go on in this thread. */
  readonly error?: { readonly message: string; readonly code: string | null; readonly fatal: boolean };
}

function oneAtATime(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return work => {
    const run = last.then(work, work);
    last = run.catch(() => undefined);
    return run;
  };
}

function refuseOtherVersion(place: string): void {
  const file = join(place, 'PG_VERSION');
  if (!existsSync(file)) return;
  const major = readFileSync(file, 'utf8').trim();
  if (major === embeddedMajor) return;
  throw new StoreFault(
    'schema',
    `The data folder was made with PostgreSQL ${major}; this release embeds ${embeddedMajor}. ` +
      'Use the release that made it, or import the files again into a new data folder.',
  );
}

function openingFault(place: string, error: unknown): StoreFault {
  const fault = faultOf(error);
  if (fault.code !== 'failed') return fault;
  if (freeBytes(dirname(place)) < bytesToStart) return diskFull(error);
  const message = 'The determinations in the data folder cannot be opened: a file is damaged or may not be written.';
  return new StoreFault('folder', message, { cause: error });
}

const diskFull = (cause?: unknown): StoreFault =>
  new StoreFault('full', 'The disk of the data folder is full; nothing is lost.', {
    retry: true,
    ...(cause === undefined ? {} : { cause }),
  });

/** How long an answer may take before the disk is looked at. */
const lookAfterMs = 10_000;

/** A new stretch of the log takes 16 MB, recovery a little more. */
const bytesToStart = 32 * 1024 * 1024;

function freeBytes(folder: string): number {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}
