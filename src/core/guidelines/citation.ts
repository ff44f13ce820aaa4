/** One guideline named in a guideline line. */
export interface Citation {
  /** `MTUS` for whatever is printed as MTUS, adopted ACOEM chapters included; the others only when cited outside it. */
  readonly source: 'MTUS' | 'ACOEM' | 'ODG' | 'other';
  /** The chapter or document as printed: "Low Back Complaints", "Chronic Pain Treatment Guidelines". */
  readonly title: string | null;
  /** Chapter number as printed ("12"), from the style "ACOEM Chapter 12 Low Back Complaints". */
  readonly chapter: string | null;
  readonly year: number | null;
  readonly sections: readonly string[];
  /** As printed, one a comma: ["98-99", "58"]. */
  readonly pages: readonly string[];
  /** Where it stands in the text that was parsed. */
  readonly start: number;
  readonly end: number;
}

/** What a guideline line says it rests on. */
export type GuidelineBasis = 'mtus' | 'mtus-and-other' | 'outside-mtus' | 'none-cited' | 'unread';

export interface ParsedGuidelineLine {
  readonly basis: GuidelineBasis;
  readonly citations: readonly Citation[];
}
