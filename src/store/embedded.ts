import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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
 * session: transactions and statements run one after the other, in the order they were asked for.
 */
export async function openEmbedded(folder: string): Promise<Database> {
  const place = join(folder, 'database');
  refuseOtherVersion(place);
  const worker = new PgliteWorker(place);
  try {
    await worker.ask('open');
  } catch (error) {
    await worker.end();
    throw openingFault(error);
  }
  return embeddedDatabase(worker);
}

function embeddedDatabase(worker: PgliteWorker): Database {
  const session: Session = {
    query: <Row>(statement: string, values: readonly SqlValue[] = []) =>
      worker.ask<readonly Row[]>('query', { statement, values }),
    script: statement => worker.ask('script', { statement }),
  };
  const inTurn = oneAtATime();
  const transaction = <T>(work: (session: Session) => Promise<T>) => inTurn(() => runTransaction(session, work));
  let closed: Promise<void> | null = null;
  return {
    kind: 'embedded',
    transaction,
    alone: statement => inTurn(() => asFault(session.script(statement))),
    durability: () => inTurn(() => asFault(durabilityOf(worker, session))),
    close() {
      closed ??= inTurn(() => worker.close());
      return closed;
    },
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

/** The worker thread and the questions it has not answered yet. */
class PgliteWorker {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, { resolve: (value: never) => void; reject: (error: unknown) => void }>();
  #last = 0;
  #ended: StoreFault | null = null;

  constructor(place: string) {
    this.#worker = new Worker(new URL('./embedded-worker.js', import.meta.url), { workerData: { folder: place } });
    this.#worker.on('message', (answer: Answer) => this.#answered(answer));
    this.#worker.on('error', error => this.#fell(error));
    this.#worker.on('exit', () => this.#fell(null));
  }

  /** Rejects with the database's error (message and SQLSTATE), or with a StoreFault when the worker is gone. */
  ask<T = void>(act: string, question: object = {}): Promise<T> {
    if (this.#ended !== null) return Promise.reject(this.#ended);
    const id = ++this.#last;
    return new Promise<T>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ id, act, ...question });
    });
  }

  async close(): Promise<void> {
    if (this.#ended === null) await this.ask('close').catch(() => undefined);
    await this.end();
  }

  async end(): Promise<void> {
    this.#fell(null);
    await this.#worker.terminate();
  }

  #answered({ id, value, error }: Answer): void {
    const asked = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error === undefined) asked?.resolve(value as never);
    else asked?.reject(Object.assign(new Error(error.message), { code: error.code }));
  }

  #fell(cause: unknown): void {
    this.#ended ??= new StoreFault('unreachable', 'The embedded database has stopped; opening it again recovers it.', {
      retry: true,
      ...(cause === null ? {} : { cause }),
    });
    for (const { reject } of this.#waiting.values()) reject(this.#ended);
    this.#waiting.clear();
  }
}

interface Answer {
  readonly id: number;
  readonly value?: unknown;
  readonly error?: { readonly message: string; readonly code: string | null };
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
      'Export the determinations with the release that made it, then import them with this one.',
  );
}

function openingFault(error: unknown): StoreFault {
  const fault = faultOf(error);
  if (fault.code !== 'failed') return fault;
  const message = 'The determinations in the data folder cannot be opened: they are damaged, or the disk is full.';
  return new StoreFault('folder', message, { cause: error });
}
