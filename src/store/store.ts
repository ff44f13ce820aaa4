import type { Database, Durability } from './database.ts';
import type {
  DeterminationLink,
  NewDetermination,
  RenewedReading,
  StoredDetermination,
} from './determination-record.ts';
import { openEmbedded } from './embedded.ts';
import type { ImportRun, Refusal } from './import-record.ts';
import { acquireLock, type Lock } from './lock.ts';
import { migrate } from './migrate.ts';
import { addDeterminations } from './queries/add-determinations.ts';
import { beginImport } from './queries/begin-import.ts';
import { type Counts, countDeterminations } from './queries/count-determinations.ts';
import { findByShortId } from './queries/find-by-short-id.ts';
import { findDetermination } from './queries/find-determination.ts';
import { findLastImport } from './queries/find-last-import.ts';
import { findPresent } from './queries/find-present.ts';
import { finishImport } from './queries/finish-import.ts';
import { listByCaseNumbers } from './queries/list-by-case-numbers.ts';
import { listDeterminations } from './queries/list-determinations.ts';
import { listGiven } from './queries/list-given.ts';
import { listIds } from './queries/list-ids.ts';
import { listInventedIds } from './queries/list-invented-ids.ts';
import { listNeighbours, type Neighbours } from './queries/list-neighbours.ts';
import { listReadOtherwise } from './queries/list-read-otherwise.ts';
import { type ImportProgress, recordProgress } from './queries/record-progress.ts';
import { removeDeterminations } from './queries/remove-determinations.ts';
import { updateReadings } from './queries/update-readings.ts';
import { openServed } from './served.ts';
import { shortIdLength } from './source-id.ts';

/** Where the determinations are kept: a PostgreSQL server, or PGlite in a data folder (whose lock may be held already). */
export type StorePlace = { readonly databaseUrl: string } | { readonly folder: string; readonly lock?: Lock };

/** The record of every determination. Each method is one transaction; each throws StoreFault. */
export interface Store {
  readonly kind: Database['kind'];
  /** Adds those that are not there yet, all or none; returns the ids that were added. */
  addDeterminations(determinations: readonly NewDetermination[]): Promise<ReadonlySet<string>>;
  /** Replaces what was read of each; ids and times of import stay. Returns the ids that are there. */
  updateReadings(readings: readonly RenewedReading[]): Promise<ReadonlySet<string>>;
  /** Removes determinations with their items; returns how many there were. */
  removeDeterminations(ids: readonly string[]): Promise<number>;
  findDetermination(id: string): Promise<StoredDetermination | null>;
  /** Every version of these cases: case by case, the latest decided first; of the same day, the latest imported. */
  listByCaseNumbers(caseNumbers: readonly string[]): Promise<readonly DeterminationLink[]>;
  /** The determinations whose id starts with these hex digits: none, the one, or two of several. */
  findByShortId(digits: string): Promise<readonly DeterminationLink[]>;
  /** For each id, its first digits that no other id here starts with, twelve at least. */
  shortIdsOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Those of the given ids that are there. */
  findPresent(ids: readonly string[]): Promise<ReadonlySet<string>>;
  /** Those of the given ids that are there, whole, in order of id. */
  listGiven(ids: readonly string[]): Promise<readonly StoredDetermination[]>;
  /** A page of ids in order, after one ('' for the first page). */
  listIds(after: string, limit: number): Promise<readonly string[]>;
  listInventedIds(after: string, limit: number): Promise<readonly string[]>;
  /** A page of ids whose reading was made by another version of the reader or of the checks. */
  listReadOtherwise(
    versions: { readonly readWith: string; readonly checkedWith: string },
    after: string,
    limit: number,
  ): Promise<readonly string[]>;
  /** Every determination, whole, in order of id, `page` of them in memory at a time. */
  allDeterminations(page?: number): AsyncIterable<StoredDetermination>;
  /** Every id, in order. */
  allIds(page?: number): AsyncIterable<string>;
  countDeterminations(): Promise<Counts>;
  /** Opens the record of an import; returns its id. */
  beginImport(startedAt: string, readWith: string): Promise<number>;
  /** Adds a batch to the record of its import. */
  recordProgress(runId: number, progress: ImportProgress): Promise<void>;
  finishImport(runId: number, finishedAt: string): Promise<void>;
  /** The latest import with the first `limit` of its refusals. */
  findLastImport(limit: number): Promise<(ImportRun & { readonly refusals: readonly Refusal[] }) | null>;
  /** Clears away what updates and removals left; a server does so by itself. */
  tidy(): Promise<void>;
  durability(): Promise<Durability>;
  /** Waits for what runs, closes, and gives back a lock it took itself. */
  close(): Promise<void>;
}

/**
 * Opens the store, makes it where there is none, and brings its schema up to date. Throws LockHeld where another
 * process has the data folder, StoreFault for everything else the world can do.
 */
export async function openStore(place: StorePlace): Promise<Store> {
  if ('databaseUrl' in place) return migrated(await openServed(place.databaseUrl), null);
  const ownLock = place.lock === undefined ? acquireLock(place.folder) : null;
  try {
    return await migrated(await openEmbedded(place.folder), ownLock);
  } catch (error) {
    ownLock?.release();
    throw error;
  }
}

async function migrated(database: Database, ownLock: Lock | null): Promise<Store> {
  try {
    await migrate(database);
  } catch (error) {
    await database.close();
    throw error;
  }
  return storeOn(database, ownLock);
}

function storeOn(database: Database, ownLock: Lock | null): Store {
  const run = database.transaction;
  const counts = countsOf(database);
  return {
    kind: database.kind,
    addDeterminations: all => counts.changedBy(run(session => addDeterminations(session, distinct(all)))),
    updateReadings: all => counts.changedBy(run(session => updateReadings(session, distinct(all)))),
    removeDeterminations: ids => counts.changedBy(run(session => removeDeterminations(session, ids))),
    findDetermination: id => run(session => findDetermination(session, id)),
    listByCaseNumbers: caseNumbers => run(session => listByCaseNumbers(session, caseNumbers)),
    findByShortId: digits => run(session => findByShortId(session, digits)),
    shortIdsOf: async ids => new Map((await run(session => listNeighbours(session, ids))).map(shortest)),
    findPresent: ids => run(session => findPresent(session, ids)),
    listGiven: ids => run(session => listGiven(session, ids)),
    listIds: (after, limit) => run(session => listIds(session, after, limit)),
    listInventedIds: (after, limit) => run(session => listInventedIds(session, after, limit)),
    listReadOtherwise: (versions, after, limit) => run(s => listReadOtherwise(s, versions, after, limit)),
    allDeterminations: (page = 200) =>
      paged(
        after => run(session => listDeterminations(session, after, page)),
        one => one.id,
      ),
    allIds: (page = 10_000) =>
      paged(
        after => run(session => listIds(session, after, page)),
        id => id,
      ),
    countDeterminations: () => counts.now(),
    beginImport: (startedAt, readWith) => run(session => beginImport(session, startedAt, readWith)),
    recordProgress: (runId, progress) => run(session => recordProgress(session, runId, progress)),
    finishImport: (runId, finishedAt) => run(session => finishImport(session, runId, finishedAt)),
    findLastImport: limit => run(session => findLastImport(session, limit)),
    // A server vacuums by itself; PGlite, being a single session, does not.
    tidy: () => (database.kind === 'embedded' ? database.alone('vacuum (analyze)') : Promise.resolve()),
    durability: () => database.durability(),
    async close() {
      await database.close();
      ownLock?.release();
    },
  };
}

/**
 * Counting goes through every row. Nobody but this process writes the embedded database, so there the counts are kept
 * until it writes; on a server they are counted each time.
 */
function countsOf(database: Database) {
  let known: Promise<Counts> | null = null;
  return {
    now(): Promise<Counts> {
      const counted = known ?? database.transaction(countDeterminations);
      if (database.kind === 'embedded') known = counted;
      counted.catch(() => {
        known = null;
      });
      return counted;
    },
    async changedBy<T>(change: Promise<T>): Promise<T> {
      // Whoever counts while this waits its turn counts what was before.
      try {
        return await change;
      } finally {
        known = null;
      }
    },
  };
}

/** The first of each id. */
function distinct<T extends { readonly id: string }>(all: readonly T[]): readonly T[] {
  return [...new Map(all.toReversed().map(one => [one.id, one])).values()].reverse();
}

function shortest({ id, before, after }: Neighbours): [id: string, shortId: string] {
  let digits = shortIdLength;
  for (const other of [before, after]) while (digits < id.length && other?.startsWith(id.slice(0, digits))) digits++;
  return [id, id.slice(0, digits)];
}

async function* paged<T>(
  pageAfter: (after: string) => Promise<readonly T[]>,
  cursorOf: (one: T) => string,
): AsyncGenerator<T> {
  for (let after = ''; ; ) {
    const page = await pageAfter(after);
    yield* page;
    const last = page.at(-1);
    if (last === undefined) return;
    after = cursorOf(last);
  }
}
