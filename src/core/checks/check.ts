import type { AuthorityId } from '../law/index.ts';
import type { Severity } from '../message/index.ts';
import type { Span } from '../text/index.ts';
import type { Said } from './said.ts';
import type { Subject } from './subject.ts';

/** One thing that must be so in a determination. A check reads the subject, changes nothing and knows no other check. */
export interface Check {
  /** By what must be so: "rationale-concludes". The folder, the file and the page bear the same name. */
  readonly id: string;
  /** What must be so, in one sentence a reviewer reads. */
  readonly requires: string;
  /** As the catalogue has it; what is shown is the demoted severity, if there is one. */
  readonly severity: Severity;
  /** A check whose findings were measured too often wrong says less loudly what it says, and why. */
  readonly demoted?: { readonly to: Severity; readonly because: string };
  readonly authorities: readonly [AuthorityId, ...AuthorityId[]];
  readonly run: (subject: Subject, find: Find, confirm: Confirm) => void;
}

/** What a check says of some words. Spans are in the text of `said`; without them the whole of it is meant. */
export interface FoundAt {
  readonly said: Said;
  readonly span?: Span;
  /** The number of the disputed item, or null for the whole determination. */
  readonly issue: number | null;
  /** "Unexpected X, expected Y", then why it matters. */
  readonly reason: string;
  readonly expected?: string;
  readonly advice?: string;
  /** Other words that bear on it, and what they are: "the summary says". */
  readonly related?: readonly { readonly said: Said; readonly span: Span; readonly label: string }[];
  /** Quieter than the check itself, where this one finding is less sure. */
  readonly severity?: Severity;
}

export type Find = (found: FoundAt) => void;

/** What a check saw to be right ("18 + 8 = 26, more than 10") or counted (a reading grade): a fact, not a finding. */
export interface ConfirmedAt {
  readonly said: Said;
  readonly span?: Span;
  readonly issue: number | null;
  readonly statement: string;
}

export type Confirm = (confirmed: ConfirmedAt) => void;
