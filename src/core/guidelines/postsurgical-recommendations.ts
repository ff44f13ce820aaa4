import type { Confidence } from '../law/index.ts';
import { type Fact, type Recommendation, stated } from './recommendation.ts';

const THERAPY = ['physical-therapy', 'occupational-therapy'] as const;

type Row = readonly [
  id: string,
  operation: string,
  bodyPart: string,
  visits: number | readonly [number, number],
  weeks: number,
  months: number,
  confidence: Confidence,
];

const rows: readonly Row[] = [
  ['PS-1', 'meniscectomy', 'knee', 12, 12, 6, 'secondary'],
  ['PS-2', 'arthroscopic surgery for shoulder impingement', 'shoulder', 24, 14, 6, 'recalled-high'],
  ['PS-3', 'open surgery for shoulder impingement', 'shoulder', 30, 18, 6, 'recalled-high'],
  ['PS-4', 'repair of a complete rotator cuff rupture', 'shoulder', 40, 16, 6, 'recalled-medium'],
  ['PS-5', 'surgery for adhesive capsulitis', 'shoulder', 24, 14, 6, 'recalled-high'],
  ['PS-6', 'lumbar discectomy or laminectomy', 'lumbar-spine', 16, 8, 6, 'recalled-high'],
  ['PS-7', 'lumbar fusion, after the graft has matured', 'lumbar-spine', 34, 16, 6, 'recalled-high'],
  ['PS-8', 'cervical discectomy or laminectomy', 'cervical-spine', 16, 8, 6, 'recalled-high'],
  ['PS-9', 'cervical fusion, after the graft has matured', 'cervical-spine', 24, 16, 6, 'recalled-high'],
  ['PS-10', 'repair of the anterior cruciate ligament', 'knee', 24, 16, 6, 'recalled-high'],
  ['PS-11', 'total knee arthroplasty', 'knee', 24, 10, 4, 'recalled-high'],
  ['PS-12', 'total hip arthroplasty', 'hip', 24, 10, 4, 'recalled-high'],
  ['PS-13', 'carpal tunnel release', 'wrist', [3, 8], 5, 3, 'recalled-high'],
  ['PS-14', 'cubital tunnel release', 'elbow', 20, 10, 6, 'recalled-high'],
  ['PS-15', 'trigger finger release', 'finger', 9, 8, 4, 'recalled-high'],
  ['PS-16', "surgery for De Quervain's tenosynovitis", 'wrist', 14, 12, 6, 'recalled-high'],
  ['PS-17', 'surgery for epicondylitis', 'elbow', 12, 12, 6, 'recalled-high'],
];

const fact = ([id, operation, bodyPart, visits, weeks, months, confidence]: Row): Fact => ({
  id,
  topic: `therapy after ${operation}`,
  treatments: THERAPY,
  bodyParts: [bodyPart],
  recommendation: 'COND',
  quantity: {
    min: typeof visits === 'number' ? null : visits[0],
    max: typeof visits === 'number' ? visits : visits[1],
    unit: 'visits',
    perWeeks: weeks,
  },
  conditions: [`after ${operation}`, `within ${months} months of surgery`],
  confidence,
});

/** Therapy after surgery: visits, weeks and the months they must fall in, counted from the operation. */
export const postsurgicalRecommendations: readonly Recommendation[] = stated('postsurgical-2009', [
  {
    ...{
      id: 'PS-0',
      topic: 'therapy after surgery',
      treatments: THERAPY,
      recommendation: 'COND',
      confidence: 'recalled-high',
    },
    conditions: [
      'after surgery, under the surgeon or a designee',
      'a first course of half the visits listed; more needs documented functional improvement',
      'six months where the operation is not listed',
    ],
    source: 'the default period and who directs read in a public page, the first half recalled',
  },
  ...rows.map(fact),
]);
