import type { IsoDate } from '../calendar/index.ts';

/**
 * How surely a datum of law is known. `verified`: read in the legal text; `secondary`: read in a public page about it;
 * `seen`: read in a published determination; `recalled-high`, `recalled-medium`, `recalled-low`: remembered, shown as such.
 */
export type Confidence = 'verified' | 'secondary' | 'seen' | 'recalled-high' | 'recalled-medium' | 'recalled-low';

/** A paragraph of law, a rule or a court's decision that something in this system stands on. */
export interface Authority {
  readonly id: string;
  /** As a lawyer cites it: "Lab. Code § 4610.6(h)(5)". */
  readonly citation: string;
  /** What it says, in our words, in one sentence. */
  readonly says: string;
  readonly kind: 'statute' | 'regulation' | 'case' | 'practice';
  /** The first day it was in force; null where that day is not known. */
  readonly from: IsoDate | null;
  /** The last day it was in force, or null while it still is. */
  readonly to: IsoDate | null;
  readonly confidence: Confidence;
  /** What a reader must know before relying on it: an earlier wording not read, a year in doubt. */
  readonly note?: string;
}
