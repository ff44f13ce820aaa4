import type { IsoDate } from '../core/calendar/index.ts';
import type { Decision, DeterminationData, LayoutId } from '../core/determination/index.ts';
import type { Message } from '../core/message/index.ts';
import type { Position } from '../core/text/index.ts';

/** A finding or a message of reading with the place a person finds it at. */
export type PlacedMessage = Message & Position;

/** A disputed item as it is kept beside its determination, for joins and exports. */
export interface DisputedItem {
  /** From 1, in printed order. */
  readonly number: number;
  readonly item: string;
  readonly decision: Decision | null;
  /** Ids of the State's own search. */
  readonly category: string;
  readonly subcategory: string;
  readonly bodyParts: readonly string[];
  readonly claimsAdministratorGuideline: string | null;
  readonly reviewerGuideline: string | null;
  /** Titles the reviewer's line cites. */
  readonly guidelineTitles: readonly string[];
  readonly rationale: string | null;
}

/** What reading and checking made of a source; replaced when it is read again. */
export interface Reading {
  /** Version of the reader. */
  readonly readWith: string;
  /** Version of the checks. */
  readonly checkedWith: string;
  readonly layout: LayoutId;
  readonly data: DeterminationData;
  readonly items: readonly DisputedItem[];
  /** What the reader had to say. */
  readonly messages: readonly PlacedMessage[];
  readonly findings: readonly PlacedMessage[];
}

/** A new reading of a determination that is kept; the text as well, where it was taken from the file anew. */
export interface RenewedReading extends Reading {
  readonly id: string;
  readonly sourceText?: string;
}

/** A determination to keep. `sourceText` has been through `storableText`, and the reading was made from that. */
export interface NewDetermination extends Reading {
  readonly id: string;
  /** Base name of the file it came from. */
  readonly sourceName: string;
  readonly mediaType: string;
  readonly sourceText: string;
  readonly invented: boolean;
  /** ISO instant in UTC. */
  readonly importedAt: string;
}

/** A determination as it is kept. */
export interface StoredDetermination extends Omit<NewDetermination, 'items'> {
  readonly caseNumber: string | null;
  readonly decisionDate: IsoDate | null;
  readonly issueCount: number;
  readonly items: readonly DisputedItem[];
}

/** Enough of a determination to link to it. */
export interface DeterminationLink {
  readonly id: string;
  readonly caseNumber: string | null;
  readonly decisionDate: IsoDate | null;
  readonly importedAt: string;
  readonly invented: boolean;
}
