import type { Library } from '../library/index.ts';
import type { Lock, Store } from '../store/index.ts';

/** What every act works with: the record, the library made from it, and the folder both lie in. */
export interface OpenOffice {
  readonly store: Store;
  /** Replaced when a damaged index is built anew: take it from here each time. */
  library: Library;
  readonly lock: Lock;
  readonly libraryFolder: string;
  /** Where the PDFs are kept that determinations came from, named by their ids. */
  readonly filesFolder: string;
  /** Of the program: what readings and checks are marked with. */
  readonly version: string;
  readonly clock: Clock;
  /** Settles when the library holds what the record holds; rejects with what prevented that. */
  caughtUp: Promise<void>;
  isIndexing: boolean;
  /**
   * Runs one step that changes the record and the library together, after the steps before it. Between two such steps
   * both say the same; a step must not take a turn inside its own.
   */
  readonly inTurn: <T>(step: () => Promise<T>) => Promise<T>;
}

export interface Clock {
  /** This moment as an ISO instant in UTC with milliseconds. */
  now(): string;
  /** Milliseconds since some moment, never going back. */
  elapsed(): number;
}

/** Hears how far long work is: how many are done, of how many where that is known. */
export type Progress = (done: number, total: number | null) => void;
