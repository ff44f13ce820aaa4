import type { Decision, Hit, Severity } from '../contract/index.ts';

/** A determination as it is shown: its words cut into sentences and runs, and the notes that hang on them. */
export interface LetterView {
  /** The case number, or "No case number (1a2b3c4d5e6f)". */
  readonly title: string;
  /** Where it is kept; null for a letter that is only looked at. */
  readonly address: string | null;
  readonly id: string | null;
  readonly invented: boolean;
  /** The printed form, in words. */
  readonly layout: string;
  /** What the reader could not make out, in its words. */
  readonly readerSays: readonly string[];
  /** The text as it came, where no part of a determination was found in it; else null. */
  readonly unread: string | null;
  readonly dates: readonly LetterFact[];
  readonly reviewer: readonly LetterFact[];
  readonly attestations: readonly string[];
  readonly documents: readonly LetterBlock[] | null;
  readonly summary: LetterBlock | null;
  readonly issues: readonly LetterIssue[];
  readonly notes: readonly LetterNote[];
  readonly versions: readonly { readonly address: string; readonly label: string; readonly current: boolean }[];
  readonly like: readonly Hit[];
}

export interface LetterFact {
  readonly label: string;
  /** Numbers of notes on it. */
  readonly notes: readonly number[];
  readonly runs: readonly LetterRun[];
}

export interface LetterIssue {
  readonly number: number;
  readonly anchor: string;
  readonly decision: Decision | null;
  readonly item: LetterBlock;
  readonly claimsAdministratorGuideline: LetterBlock | null;
  readonly reviewerGuideline: LetterBlock | null;
  readonly rationale: LetterBlock | null;
}

/** A paragraph. */
export interface LetterBlock {
  readonly anchor: string;
  /** What the paragraph is, for the names of its links: "Item 2, rationale". */
  readonly name: string;
  readonly sentences: readonly LetterSentence[];
  readonly notes: readonly number[];
}

export interface LetterSentence {
  readonly anchor: string;
  /** From 1. */
  readonly ordinal: number;
  readonly concludes: boolean;
  readonly runs: readonly LetterRun[];
}

/** A stretch of words under the same notes, or leading to one guideline. */
export interface LetterRun {
  readonly text: string;
  readonly href: string | null;
  /** The gravest finding these words are under. */
  readonly severity: Severity | null;
  /** Notes whose words end here: their numbers stand after the run. */
  readonly closes: readonly number[];
}

export interface LetterNote {
  readonly number: number;
  readonly severity: Severity;
  /** Id of the check, or "read" for the reader. */
  readonly check: string;
  readonly address: string | null;
  readonly issue: number | null;
  readonly reason: string;
  readonly expected: string | null;
  readonly advice: string | null;
  readonly authorities: readonly string[];
  readonly related: readonly { readonly label: string; readonly href: string | null; readonly words: string }[];
  readonly line: number;
  readonly page: number;
  /** Whether there are words to lead back to. */
  readonly placed: boolean;
}
