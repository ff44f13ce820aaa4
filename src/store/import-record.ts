/** A file an import could not take, and why. */
export interface Refusal {
  /** Base name of the file. */
  readonly sourceName: string;
  /** A stable word: "not-a-determination", "encrypted". */
  readonly code: string;
  /** For a person. */
  readonly reason: string;
}

/** The record of one import. */
export interface ImportRun {
  readonly id: number;
  /** ISO instant in UTC. */
  readonly startedAt: string;
  /** Null while it runs, and for ever where it was cut off. */
  readonly finishedAt: string | null;
  readonly readWith: string;
  readonly added: number;
  readonly present: number;
  readonly refused: number;
}
