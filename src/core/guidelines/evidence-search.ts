import type { AuthorityId, Confidence, Dated } from '../law/index.ts';

/** A step of the search for the evidence that governs a request. */
export interface SearchStep {
  readonly rank: '1' | '2A' | '2B' | '2C';
  /** Where to look, in our words. */
  readonly source: string;
  /** When this step may be taken. */
  readonly when: string;
}

/** The search sequence of 8 CCR § 9792.21.1(a), by the date of the determination. The day it took effect is recalled. */
export const searchSequence: Dated<readonly SearchStep[]> = [
  {
    from: '2015-04-20',
    to: null,
    confidence: 'verified',
    authority: 'ccr-9792.21.1-a',
    value: [
      { rank: '1', source: 'the MTUS', when: 'always first' },
      {
        rank: '2A',
        source: 'the current ACOEM or ODG, whichever has the better evidence',
        when: 'the MTUS does not address the condition, or its presumption is being rebutted',
      },
      {
        rank: '2B',
        source: 'other nationally recognized guidelines that rest on evidence',
        when: 'neither has a recommendation, or better evidence is believed to exist',
      },
      {
        rank: '2C',
        source: 'current studies that were reviewed by peers',
        when: 'those guidelines do not answer it either',
      },
    ],
  },
];

/** How competing recommendations are weighed, one step after the other, by the date of the determination. */
export const weighing: Dated<readonly string[]> = [
  {
    from: '2015-04-20',
    to: null,
    confidence: 'recalled-high',
    authority: 'ccr-9792.25.1-a',
    value: [
      'find the studies each recommendation rests on',
      'leave out those that do not apply to this worker',
      'judge their quality by the risk of bias',
      'rank them by level of evidence',
      'say in the decision why one prevails',
    ],
  },
];

/** One scale evidence was ranked by, best first. */
export interface EvidenceScale {
  readonly authority: AuthorityId;
  readonly levels: readonly string[];
  readonly confidence: Confidence;
  readonly note: string;
}

/** Scales of evidence. The table of 2015 was not read: only its two ends are told, at the lowest confidence. */
export const evidenceScales: readonly EvidenceScale[] = [
  {
    authority: 'ccr-9792.25',
    levels: ['A strong', 'B moderate', 'C limited', 'I insufficient'],
    confidence: 'recalled-high',
    note: 'In use from 2007 until 2015-04-19.',
  },
  {
    authority: 'ccr-9792.25.1-a',
    levels: ['systematic reviews and randomized trials', 'reasoning from mechanism and expert opinion'],
    confidence: 'recalled-low',
    note: 'Top and bottom of the table since 2015-04-20; the rows between were not read and differ by question.',
  },
];
