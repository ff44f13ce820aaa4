import { join } from 'node:path';
import { CorruptIndex, type Library, openLibrary } from '../../library/index.ts';
import { acquireLock, type Lock, openStore, type Store } from '../../store/index.ts';
import { inWords } from '../in-words.ts';
import type { Clock, OpenOffice, Progress } from '../office.ts';
import { catchUpLibrary } from './catch-up-library.ts';

export interface OpeningOptions {
  /** The data folder: it is made where there is none. */
  readonly folder: string;
  /** A PostgreSQL server to keep the record on, instead of in the folder. The library stays in the folder. */
  readonly databaseUrl?: string | undefined;
  /** Of the program. */
  readonly version: string;
  readonly clock: Clock;
  /** Hears of indexing, where there is much to do. */
  readonly progress?: Progress;
  /** Do not wait for the library to be brought up to the record: `caughtUp` tells when it is. */
  readonly inBackground?: boolean;
}

/**
 * Takes the data folder, opens the record and the library, and brings the library up to the record; a damaged index is
 * built anew. Throws LockHeld, with the address where the holder serves, while another process has the folder, and
 * StoreFault for everything else the world can do. Close it when done.
 */
export async function openOffice(options: OpeningOptions): Promise<OpenOffice> {
  const lock = acquireLock(options.folder);
  let store: Store | undefined;
  try {
    store = await openStore(
      options.databaseUrl === undefined ? { folder: options.folder, lock } : { databaseUrl: options.databaseUrl },
    );
    const libraryFolder = join(options.folder, 'library');
    const office = officeOf(options, lock, store, libraryFolder, await openOrDiscard(libraryFolder));
    startCatchingUp(office, options.progress);
    if (options.inBackground !== true) await office.caughtUp;
    return office;
  } catch (error) {
    await store?.close();
    lock.release();
    throw error;
  }
}

/** Closes the record and the library, and gives the folder back. Waits for what runs. */
export async function closeOffice(office: OpenOffice): Promise<void> {
  await office.caughtUp.catch(() => undefined);
  await office.inTurn(async () => undefined);
  await office.library.close();
  await office.store.close();
  office.lock.release();
}

function officeOf(
  { folder, version, clock }: OpeningOptions,
  lock: Lock,
  store: Store,
  libraryFolder: string,
  library: Library,
): OpenOffice {
  let last: Promise<unknown> = Promise.resolve();
  return {
    store,
    library,
    lock,
    libraryFolder,
    filesFolder: join(folder, 'files'),
    version,
    clock,
    caughtUp: Promise.resolve(),
    isIndexing: false,
    inTurn: step => {
      const turn = last.then(() => inWords(step));
      last = turn.catch(() => undefined);
      return turn;
    },
  };
}

async function openOrDiscard(folder: string): Promise<Library> {
  try {
    return await openLibrary(folder);
  } catch (error) {
    if (!(error instanceof CorruptIndex)) throw error;
    return openLibrary(folder, { discard: true });
  }
}

function startCatchingUp(office: OpenOffice, progress: Progress | undefined): void {
  office.isIndexing = true;
  office.caughtUp = catchUpLibrary(office, progress).finally(() => {
    office.isIndexing = false;
  });
  // Whoever waits for it hears of a failure; where nobody does, it must not end the process.
  office.caughtUp.catch(() => undefined);
}
