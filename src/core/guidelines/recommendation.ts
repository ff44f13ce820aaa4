import type { Confidence } from '../law/index.ts';

/** How much a guideline allows. `min` and `max` count units over `perWeeks` weeks; null where it sets none. */
export interface AllowedQuantity {
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: 'visits' | 'weeks' | 'days' | 'months' | 'hours' | 'injections' | 'mg-morphine-equivalent-a-day';
  readonly perWeeks: number | null;
  /** A trial before more, not the most there may be. */
  readonly trial?: boolean;
}

/** What one edition says about one treatment, as far as it is public: a short fact in our words and where it stands. */
export interface Recommendation {
  readonly id: string;
  /** Id in editions.ts. */
  readonly edition: string;
  readonly topic: string;
  /** As cited: "98-99". Empty where the page is not known. */
  readonly pages: readonly string[];
  /** Ids of core/treatment. All empty: a rule about any treatment of the topic, found only by edition. */
  readonly treatments: readonly string[];
  /** Generic names. Where classes are named too, both must fit: capsaicin on the skin is not capsaicin in general. */
  readonly drugs: readonly string[];
  readonly drugClasses: readonly string[];
  /** Ids of core/treatment; empty: any part. */
  readonly bodyParts: readonly string[];
  readonly recommendation: 'REC' | 'NOT_REC' | 'COND';
  readonly quantity: AllowedQuantity | null;
  /** Diagnoses or situations it is limited to, and what must be shown, each a short phrase of ours. */
  readonly conditions: readonly string[];
  readonly confidence: Confidence;
  readonly source: string;
}

/** What a list of recommendations leaves out: everything that is empty. */
export type Fact = Pick<Recommendation, 'id' | 'topic' | 'recommendation' | 'confidence'> & Partial<Recommendation>;

const FROM: Readonly<Record<Confidence, string>> = {
  verified: 'read in the published text',
  secondary: 'read in a public page about it',
  seen: 'read in a published determination',
  'recalled-high': 'recalled, not read',
  'recalled-medium': 'recalled, not read',
  'recalled-low': 'recalled, not read',
};

/** Recommendations of one edition, from their facts. */
export const stated = (edition: string, facts: readonly Fact[]): Recommendation[] =>
  facts.map(fact => ({
    edition,
    pages: [],
    treatments: [],
    drugs: [],
    drugClasses: [],
    bodyParts: [],
    quantity: null,
    conditions: [],
    source: FROM[fact.confidence],
    ...fact,
  }));
