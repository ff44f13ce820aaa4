import type { GuidelineLines } from './guideline-lines.ts';
import type { InventedItem } from './items.ts';
import type { Place } from './scene.ts';
import type { Reason, TreatmentLine } from './treatments/treatment-line.ts';

/** A disputed item of an invented case before its rationale is written. */
export interface CaseIssue {
  readonly line: TreatmentLine;
  readonly place: Place;
  readonly decision: 'upheld' | 'overturned';
  readonly reason: Reason;
  readonly item: InventedItem;
  readonly guidelines: GuidelineLines;
  /** What the summary has to say for the reason to stand. */
  readonly records: readonly FactOfRecord[];
  readonly absent: RegExp | null;
}

export interface FactOfRecord {
  readonly section: 'past' | 'study' | 'complaint' | 'exam';
  /** A topic the summary speaks of once; null where several may stand together. */
  readonly topic: string | null;
  readonly text: string;
}
