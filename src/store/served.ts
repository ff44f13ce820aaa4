import pg from 'pg';
import {
  type Database,
  type Durability,
  type DurabilitySettings,
  durabilitySettings,
  type Session,
  type SqlValue,
} from './database.ts';
import { StoreFault } from './fault.ts';
import { asFault, runTransaction } from './run-transaction.ts';

/** Older servers lack what the statements use. */
const oldestVersion = 150000;

/** Connects to a PostgreSQL server, 15 or newer. Throws StoreFault where it cannot be reached or is too old. */
export async function openServed(databaseUrl: string): Promise<Database> {
  const pool = newPool(databaseUrl);
  const withClient = async <T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> => {
    const client = await asFault(pool.connect());
    let broken = false;
    const breaks = () => {
      broken = true;
    };
    client.on('error', breaks);
    try {
      return await work(client);
    } catch (error) {
      // The words that it was ended come before the end itself: nobody may get this connection again.
      broken ||= error instanceof StoreFault && error.code === 'unreachable';
      throw error;
    } finally {
      client.off('error', breaks);
      client.release(broken);
    }
  };
  try {
    await withClient(refuseOldServer);
  } catch (error) {
    await pool.end();
    throw error;
  }
  let closed: Promise<void> | null = null;
  return {
    kind: 'server',
    transaction: work => withClient(client => runTransaction(sessionOf(client), work)),
    alone: statement => withClient(client => asFault(sessionOf(client).script(statement))),
    durability: () => withClient(client => asFault(durabilityOf(sessionOf(client)))),
    close() {
      closed ??= pool.end();
      return closed;
    },
  };
}

function newPool(databaseUrl: string): pg.Pool {
  let pool: pg.Pool;
  try {
    pool = new pg.Pool({
      connectionString: databaseUrl,
      application_name: 'openimr',
      max: 10,
      connectionTimeoutMillis: 10_000,
      // A session that lost its program midway must not hold its rows for ever.
      idle_in_transaction_session_timeout: 300_000,
    });
  } catch (error) {
    throw new StoreFault('unreachable', 'The address of the database is not one that can be read.', { cause: error });
  }
  // An idle connection may end at any time; the next one that is needed is made anew.
  pool.on('error', () => undefined);
  return pool;
}

function sessionOf(client: pg.PoolClient): Session {
  return {
    query: async <Row>(statement: string, values: readonly SqlValue[] = []) =>
      (await client.query(statement, values as unknown[])).rows as readonly Row[],
    script: async statements => {
      await client.query(statements);
    },
  };
}

async function refuseOldServer(client: pg.PoolClient): Promise<void> {
  const [row] = await asFault(
    sessionOf(client).query<{ number: number; name: string }>(
      "select current_setting('server_version_num')::int as number, current_setting('server_version') as name",
    ),
  );
  if (row!.number >= oldestVersion) return;
  throw new StoreFault('schema', `The database server is PostgreSQL ${row!.name}; version 15 or newer is needed.`);
}

async function durabilityOf(session: Session): Promise<Durability> {
  const [settings] = await session.query<DurabilitySettings>(durabilitySettings);
  const s = settings!;
  return {
    engine: `PostgreSQL ${s.version}`,
    fsync: s.fsync,
    synchronousCommit: s.synchronous_commit,
    fullPageWrites: s.full_page_writes,
    walSyncMethod: s.wal_sync_method,
    fsyncsForACommit: null,
    lasting: s.fsync && s.synchronous_commit !== 'off' && s.full_page_writes,
  };
}
