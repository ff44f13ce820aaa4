/** What a parameter can be. A JSON value goes as its text; a date as YYYY-MM-DD. */
export type SqlValue = string | number | boolean | null | readonly string[];

/** One connection. Statements run one after the other, in the order they were given. */
export interface Session {
  /**
   * Runs one statement with $1, $2 … as parameters. Results are only text, integers, booleans, text arrays and JSON
   * (dates and counts are cast in the statement), so that both databases give the same values.
   */
  query<Row>(statement: string, values?: readonly SqlValue[]): Promise<readonly Row[]>;
  /** Runs several statements without parameters. */
  script(statements: string): Promise<void>;
}

/** A database of PostgreSQL 15's dialect: a server, or PGlite in a worker. */
export interface Database {
  readonly kind: 'server' | 'embedded';
  /**
   * Runs `work` in a transaction on a session of its own: all of it is kept, or nothing when it throws. With the
   * embedded database there is one session: others wait until the work is done. Throws StoreFault.
   */
  transaction<T>(work: (session: Session) => Promise<T>): Promise<T>;
  /** Statements that cannot stand in a transaction. Throws StoreFault. */
  alone(statement: string): Promise<void>;
  /** What makes a commit last here. Writes a probe where that proves it. */
  durability(): Promise<Durability>;
  /** Waits for what runs, then closes. A second call does nothing. */
  close(): Promise<void>;
}

/** What a commit rests on, for `openimr doctor`. */
export interface Durability {
  /** "PostgreSQL 15.18" or "PGlite 0.5.16 (PostgreSQL 18.6)". */
  readonly engine: string;
  readonly fsync: boolean;
  readonly synchronousCommit: string;
  readonly fullPageWrites: boolean;
  readonly walSyncMethod: string;
  /** How often the embedded database really called fsync for one probing commit; null for a server. */
  readonly fsyncsForACommit: number | null;
  /** True where a commit that was answered survives a power cut, as far as it can be told from here. */
  readonly lasting: boolean;
}

/** The settings of a session that bear on durability. */
export const durabilitySettings = `select current_setting('server_version') as version,
  current_setting('fsync') = 'on' as fsync,
  current_setting('synchronous_commit') as synchronous_commit,
  current_setting('full_page_writes') = 'on' as full_page_writes,
  current_setting('wal_sync_method') as wal_sync_method`;

export interface DurabilitySettings {
  readonly version: string;
  readonly fsync: boolean;
  readonly synchronous_commit: string;
  readonly full_page_writes: boolean;
  readonly wal_sync_method: string;
}
