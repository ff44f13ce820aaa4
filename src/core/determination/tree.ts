import type { IsoDate } from '../calendar/index.ts';
import type { Citation, GuidelineBasis } from '../guidelines/index.ts';
import type { Passage, Source, Span } from '../text/index.ts';
import type { TreatmentRequest } from '../treatment/index.ts';

/** The forms in which determinations were printed; each is read by the file of its name in read/layouts/. */
export type LayoutId =
  | 'medical-professional-review'
  | 'notice-2013'
  | 'documents-reviewed'
  | 'credentials-in-prose'
  | 'credentials-listed'
  | 'years-and-sections'
  | 'unknown';

/** A value read from the source, and where it stands there. */
export interface Read<T> extends Span {
  readonly value: T;
}

/** A final determination. Spans are in `source.text`; the leaves in order join to it exactly. */
export interface Determination {
  readonly type: 'determination';
  readonly layout: LayoutId;
  readonly source: Source;
  readonly header: Header;
  readonly reviewer: Reviewer;
  readonly documents: DocumentsReviewed | null;
  readonly summary: Summary | null;
  readonly issues: readonly Issue[];
  readonly leaves: readonly Leaf[];
}

/** What a stretch of the source is. `unread` is text no rule claimed. */
export type LeafRole =
  | 'space'
  | 'heading'
  | 'label'
  | 'value'
  | 'standing-text'
  | 'attestation'
  | 'document'
  | 'summary'
  | 'item'
  | 'decision'
  | 'guideline'
  | 'rationale'
  | 'unread';

export interface Leaf extends Span {
  readonly role: LeafRole;
  /** The disputed item it belongs to, from 1. */
  readonly issue: number | null;
}

export type Priority = 'standard' | 'expedited';

export interface Header {
  readonly caseNumber: Read<string> | null;
  readonly dateAssigned: Read<IsoDate> | null;
  readonly dateOfInjury: Read<IsoDate> | null;
  readonly decisionDate: Read<IsoDate> | null;
  readonly urDenialDate: Read<IsoDate> | null;
  readonly applicationReceived: Read<IsoDate> | null;
  readonly priority: Read<Priority> | null;
}

/** What the letter attests of its reviewer: no affiliation with a party, years and hours of practice, how selected. */
export type AttestationId =
  | 'no-affiliation'
  | 'years-of-practice'
  | 'hours-of-practice'
  | 'selection'
  | 'evidence-hierarchy';

export interface Reviewer {
  readonly statesOfLicensure: readonly Read<string>[];
  /** Board certifications and subspecialties as printed, one each. */
  readonly specialties: readonly Read<string>[];
  readonly attestations: Readonly<Record<AttestationId, Span | null>>;
}

export interface DocumentsReviewed extends Span {
  readonly entries: readonly Passage[];
}

/** Sentences are spans in `text.text`, the mended text. */
export interface Summary {
  readonly text: Passage;
  readonly sentences: readonly Span[];
  readonly facts: SummaryFacts;
}

/** What the summary says for certain; every span is in the summary's mended text. */
export interface SummaryFacts {
  readonly age: Read<number> | null;
  readonly sex: Read<'female' | 'male'> | null;
  readonly dateOfInjury: Read<IsoDate> | null;
  /** Dated reports, visits and studies: "progress report dated August 6, 2014". */
  readonly reports: readonly (Span & { readonly date: IsoDate; readonly kind: string })[];
  /** "18 sessions of physical therapy": treatment ids of core/treatment. */
  readonly priorTreatments: readonly (Span & { readonly treatment: string; readonly count: number })[];
  readonly utilizationReview: readonly (Span & { readonly date: IsoDate | null; readonly outcome: UrOutcome | null })[];
}

export type UrOutcome = 'denied' | 'modified' | 'approved';

export type Decision = 'upheld' | 'overturned';

export interface Issue extends Span {
  readonly number: number;
  readonly item: Item;
  readonly decision: Read<Decision> | null;
  readonly claimsAdministratorGuideline: GuidelineLine | null;
  readonly reviewerGuideline: GuidelineLine | null;
  readonly rationale: Rationale | null;
}

/** The disputed item as printed, and what its words ask for. Spans inside requests are in the request's own text. */
export interface Item {
  readonly text: Passage;
  /** What is in dispute: the whole item, or the remaining part of a modified request. */
  readonly request: TreatmentRequest;
  /** For a modified request: what was asked for at first, and what utilization review authorized. */
  readonly original: TreatmentRequest | null;
  readonly authorized: TreatmentRequest | null;
}

/** Citations' spans are in `text.text`. */
export interface GuidelineLine {
  readonly text: Passage;
  readonly basis: GuidelineBasis;
  readonly citations: readonly Citation[];
}

/** `conclusion`: states whether the request is medically necessary. `guideline`: says what a guideline says. */
export type SentenceRole = 'guideline' | 'fact' | 'conclusion' | 'opioid-notice';

export interface Rationale {
  readonly text: Passage;
  readonly sentences: readonly (Span & { readonly role: SentenceRole; readonly concludes: boolean | null })[];
}
