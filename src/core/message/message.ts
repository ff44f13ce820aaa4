import type { Span } from '../text/index.ts';

/** `block` holds a release until answered, `warning` asks for a look, `note` informs. */
export type Severity = 'block' | 'warning' | 'note';

/** Something said about a document: data, never thrown. */
export interface Message {
  /** Who says it: `read` for the reader, or the id of a check. */
  readonly check: string;
  readonly severity: Severity;
  /** The number of the disputed item it is about, from 1; null for the whole document. */
  readonly issue: number | null;
  /** The words it is about, in the source. */
  readonly span: Span;
  /** "Unexpected X, expected Y", then why it matters. One or two sentences. */
  readonly reason: string;
  /** What would be right, in a few words; null where only a person can tell. */
  readonly expected: string | null;
  /** What to do about it; null where the reason says it. */
  readonly advice: string | null;
  /** Ids of the authorities it stands on. */
  readonly authorities: readonly string[];
  /** Other words that bear on it: the passage a claim is contradicted by. */
  readonly related: readonly { readonly span: Span; readonly label: string }[];
}
