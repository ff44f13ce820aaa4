import type { Span } from '../text/index.ts';

/** Left, right or both; spans are in the text that was given. */
export type Side = 'left' | 'right' | 'bilateral';

/** A part of the body named in a text, with the side said of it, if any. */
export interface BodyPartMention extends Span {
  readonly part: BodyPartId;
  readonly side: Side | null;
  /** Levels of the spine as written, upper case: "L4-5", "C7-T1", "L5". */
  readonly levels: readonly string[];
}

/** Ids are stable words: see body-parts.ts for the list, the region each belongs to and its names. */
export type BodyPartId = string;

/** A treatment, test, device or service named in a text. */
export interface TreatmentMention extends Span {
  /** Id in treatments.ts: "physical-therapy", "mri", "tens". */
  readonly treatment: string;
}

/** A drug named in a text. */
export interface DrugMention extends Span {
  /** Generic name: "tramadol". A compound lists each of its drugs. */
  readonly drug: string;
  /** The State's drug class: "opioids", "nsaid", "muscle-relaxants". */
  readonly drugClass: string;
  /** As written: "600mg", "0.5%"; null where none is said. */
  readonly strength: string | null;
}

/** Lowest and highest; the same where one number is written. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** How much is asked for; null where the text is silent. Where a range is written, `quantity` is its highest. */
export interface Amount {
  /** 12 sessions, #60, QTY: 8.00, "times 3"; a length of time where nothing is counted ("one week trial"). */
  readonly quantity: number | null;
  readonly unit:
    | 'visits'
    | 'units'
    | 'procedures'
    | 'days'
    | 'weeks'
    | 'months'
    | 'hours'
    | 'grams'
    | 'milliliters'
    | null;
  /** Times a week ("two to three times a week"). */
  readonly perWeek: Range | null;
  readonly weeks: Range | null;
  readonly days: Range | null;
  readonly months: Range | null;
  readonly hoursPerDay: Range | null;
  readonly refills: number | null;
}

/** One request for treatment as its words say it. Made from the printed item, or from one part of a modified request. */
export interface TreatmentRequest {
  readonly text: string;
  /** Ids of the State's own search: "rehabilitation" / "pt-ot". Never null: "other" / "other" when nothing fits. */
  readonly category: string;
  readonly subcategory: string;
  readonly treatments: readonly TreatmentMention[];
  readonly bodyParts: readonly BodyPartMention[];
  readonly drugs: readonly DrugMention[];
  readonly amount: Amount;
  /** Already given ("Retrospective", "DOS 12/29/16"). */
  readonly retrospective: boolean;
  /** A service around a procedure: assistant, clearance, post-operative supplies ("Associated surgical service"). */
  readonly ancillary: boolean;
}
