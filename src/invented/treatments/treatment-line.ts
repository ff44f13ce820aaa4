/** One kind of treatment that cases dispute, with what guidelines say of it and why it is refused or granted. */
export interface TreatmentLine {
  readonly id: string;
  /** The State's search: category and subcategory, as core/treatment names them. */
  readonly category: string;
  readonly subcategory: string;
  /** How often it is disputed, in hundredths of all items, roughly. */
  readonly weight: number;
  /** The share overturned. */
  readonly overturned: number;
  /** Ids of body parts it is for. */
  readonly parts: readonly string[];
  /** Who reviews it: a key of REVIEWERS. */
  readonly reviewer: ReviewerKind;
  readonly item: ItemForm;
  readonly guideline: GuidelineTopic;
  /** What the guideline says, in our words; {guideline} is its name. */
  readonly says: readonly string[];
  readonly refused: readonly Reason[];
  readonly granted: readonly Reason[];
}

export type ReviewerKind =
  | 'general'
  | 'pain'
  | 'surgeon'
  | 'spine-surgeon'
  | 'psychiatry'
  | 'dentist'
  | 'eye'
  | 'internal';

/** Why a request fares as it does. Every fact it uses stands in its records, which the summary prints. */
export interface Reason {
  /** "past: …", "complaint topic: …", "exam topic: …", "study topic: …". */
  readonly records: readonly string[];
  /** The facts as the rationale says them. */
  readonly finds: string;
  /** What follows from them. */
  readonly holds: string;
  /** What must stand nowhere in the summary, because the rationale says it is missing. */
  readonly absent?: RegExp;
  /** Visits already had, against the limit: 'none' before, or as many as make the sum 'over' or 'within' it. */
  readonly prior?: 'none' | 'over' | 'within';
}

export type ItemForm =
  | {
      readonly form: 'visits';
      readonly name: string;
      readonly unit: string;
      readonly perWeek: readonly [number, number];
      readonly weeks: readonly [number, number];
      /** The most visits the guideline relied on allows, and over how many weeks. */
      readonly limit: readonly [number, number];
      /** "for the {part}", or "" where the treatment has no place. */
      readonly where: string;
    }
  | { readonly form: 'drug'; readonly drugs: readonly Drug[] }
  /** Whole items; {part} and {side} stand in them. */
  | { readonly form: 'plain'; readonly items: readonly string[]; readonly ancillary?: true };

export interface Drug {
  /** As requests print it: "Norco 10/325mg". */
  readonly names: readonly string[];
  /** As sentences call it: "hydrocodone with acetaminophen". */
  readonly called: string;
  readonly quantities: readonly string[];
}

/** Where the recommendation stands. `book` is a key of the guideline table, or 'part' for the body part's own chapter. */
export interface GuidelineTopic {
  readonly book: 'chronic' | 'part' | 'opioids' | 'acupuncture' | 'odg';
  readonly section: string;
  /** Pages where letters cite pages, for the books that print them. */
  readonly pages?: string;
  /** ODG's chapter (null: the body part's) and topic. */
  readonly odg: readonly [chapter: string | null, topic: string];
  /** What the MTUS does not address, for treatments judged outside it: "does not address {subject}". */
  readonly subject?: string;
}

export const SPINE = ['lumbar-spine', 'cervical-spine'] as const;
export const LIMBS = ['shoulder', 'elbow', 'wrist', 'hip', 'knee', 'ankle'] as const;
export const BODY = [...SPINE, ...LIMBS] as const;
