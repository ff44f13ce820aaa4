import type { IsoDate } from '../calendar/index.ts';
import type { AuthorityId, Confidence } from '../law/index.ts';

/** One edition of one guideline, with the days it was part of the MTUS. */
export interface Edition {
  readonly id: string;
  /** The subject, whatever the edition: "low-back", "chronic-pain". */
  readonly family: string;
  /** The usual printed title, without the year. */
  readonly title: string;
  readonly organisation: 'ACOEM' | 'DWC' | 'ODG';
  readonly year: number | null;
  /** Chapter of the ACOEM Practice Guidelines, second edition, from the style "ACOEM Chapter 12". */
  readonly chapter: string | null;
  /** Whether it is or was part of the MTUS. */
  readonly mtus: boolean;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  /** Which date decides whether it governs: of the request, of the service, or of the determination. */
  readonly basis: 'request' | 'service' | 'determination';
  /** First and last date of that kind it governs, where they differ from the days in force. */
  readonly governs?: { readonly from?: IsoDate; readonly to?: IsoDate };
  readonly confidence: Confidence;
  /** How surely the last day is known, where that is less sure than the rest. */
  readonly endConfidence?: Confidence;
  readonly authority: AuthorityId | null;
  readonly source: string;
  /** Chapter families of core/treatment it covers; empty where it covers every part of the body. */
  readonly covers: readonly string[];
  /** Conditions it is about, in our words. */
  readonly conditions: readonly string[];
  /** Whether it is written for acute care, for chronic pain, or for any phase. */
  readonly phase: 'acute' | 'chronic' | 'any';
}

/** What one order says of every chapter it adopts. */
export interface Window {
  readonly organisation: 'ACOEM' | 'DWC';
  readonly from: IsoDate;
  readonly basis: Edition['basis'];
  readonly confidence: Confidence;
  readonly source: string;
}
/** A chapter of an order: what sets it apart from the others. */
export type Chapter = Pick<Edition, 'family' | 'title'> & Partial<Omit<Edition, 'id'>> & { readonly year: number };

/** Chapters adopted by one order. Those of a body part cover the family of their name. */
export const adopted = (window: Window, chapters: readonly Chapter[]): Edition[] =>
  chapters.map(chapter => ({
    id: `${chapter.family}-${chapter.year}`,
    chapter: null,
    mtus: true,
    to: null,
    authority: null,
    covers: [chapter.family],
    conditions: [],
    phase: 'any',
    ...window,
    ...chapter,
  }));
