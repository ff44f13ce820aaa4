import type { IsoDate } from '../../core/calendar/index.ts';
import type { Decision, LayoutId } from '../../core/determination/index.ts';
import type { Citation } from '../../core/guidelines/index.ts';
import type { Severity } from '../../core/message/index.ts';

/** What the library keeps of one determination: the words to find it by and the facts to narrow and count it by. */
export interface LibraryRecord {
  /** The hash of its source: the same for the same document, whenever it was imported. */
  readonly id: string;
  readonly shortId: string;
  readonly caseNumber: string | null;
  readonly decisionDate: IsoDate | null;
  readonly dateOfInjury: IsoDate | null;
  readonly urDenialDate: IsoDate | null;
  readonly applicationReceived: IsoDate | null;
  readonly layout: LayoutId;
  readonly invented: boolean;
  /** An instant as ISO 8601 text. */
  readonly importedAt: string;
  readonly specialties: readonly string[];
  readonly summary: LibraryText | null;
  readonly items: readonly LibraryItem[];
  readonly findings: readonly LibraryFinding[];
}

/** A mended text. `sentences` holds pairs of start and end in it; empty has them found when they are needed. */
export interface LibraryText {
  readonly text: string;
  readonly sentences: readonly number[];
}

export interface LibraryItem {
  readonly number: number;
  readonly text: string;
  readonly decision: Decision | null;
  readonly category: string;
  readonly subcategory: string;
  readonly treatments: readonly string[];
  readonly drugs: readonly string[];
  readonly bodyParts: readonly string[];
  readonly citations: readonly LibraryCitation[];
  readonly claimsAdministratorGuideline: string | null;
  readonly reviewerGuideline: string | null;
  readonly rationale: LibraryText | null;
}

export interface LibraryCitation {
  readonly by: 'reviewer' | 'claimsAdministrator';
  readonly source: Citation['source'];
  readonly title: string;
  readonly year: number | null;
}

export interface LibraryFinding {
  readonly check: string;
  readonly severity: Severity;
  readonly issue: number | null;
}
