import { type AllowedQuantity, type Recommendation, stated } from './recommendation.ts';

const visits = (min: number | null, max: number, perWeeks: number | null, trial = false): AllowedQuantity => ({
  ...{ min, max, unit: 'visits', perWeeks },
  ...(trial ? { trial } : {}),
});
const month: AllowedQuantity = { min: null, max: 1, unit: 'months', perWeeks: null, trial: true };
const THERAPY = { topic: 'physical medicine', treatments: ['physical-therapy', 'occupational-therapy'] } as const;
const MANUAL = { topic: 'manual therapy and manipulation', treatments: ['chiropractic'] } as const;

/** Therapy, manual therapy, passive modalities, acupuncture: what is public of the guidelines' visits and weeks. */
export const physicalRecommendations: readonly Recommendation[] = [
  ...stated('chronic-pain-2009', [
    {
      ...{ id: 'PM-1', ...THERAPY, pages: ['98-99'], recommendation: 'REC', confidence: 'seen' },
      quantity: visits(9, 10, 8),
      conditions: ['myalgia or myositis, unspecified'],
    },
    {
      ...{ id: 'PM-2', ...THERAPY, pages: ['98-99'], recommendation: 'REC', confidence: 'recalled-high' },
      quantity: visits(8, 10, 4),
      conditions: ['neuralgia, neuritis or radiculitis, unspecified'],
      source: 'the visits read in a published determination, the four weeks recalled',
    },
    {
      ...{ id: 'PM-3', ...THERAPY, pages: ['99'], recommendation: 'REC', confidence: 'recalled-high' },
      quantity: visits(null, 24, 16),
      conditions: ['complex regional pain syndrome'],
    },
    {
      ...{ id: 'PM-4', ...THERAPY, pages: ['98-99'], recommendation: 'COND', confidence: 'recalled-high' },
      conditions: ['frequency fades from up to three a week to one or fewer', 'with a self-directed home program'],
    },
    {
      ...{ id: 'PM-5', ...THERAPY, pages: ['98'], recommendation: 'COND', confidence: 'seen' },
      conditions: ['gains are kept by active therapy at home'],
    },
    {
      ...{ id: 'PM-6', ...THERAPY, pages: ['98-99'], recommendation: 'COND', confidence: 'seen' },
      conditions: ['visits already had count with those asked for'],
      source: 'the way reviewers count in published determinations',
    },
    {
      ...{
        id: 'MT-1',
        ...MANUAL,
        pages: ['58'],
        bodyParts: ['lumbar-spine'],
        recommendation: 'COND',
        confidence: 'recalled-high',
      },
      quantity: visits(null, 6, 2, true),
      conditions: ['a trial; with objective functional improvement up to 18 visits in all over six to eight weeks'],
    },
    {
      ...{ id: 'MT-2', ...MANUAL, pages: ['58'], recommendation: 'NOT_REC', confidence: 'recalled-high' },
      conditions: ['elective or maintenance care'],
    },
    {
      ...{ id: 'MT-3', ...MANUAL, pages: ['58'], recommendation: 'COND', confidence: 'recalled-high' },
      quantity: visits(1, 2, null),
      conditions: ['a flare-up, every four to six months, where the worker has returned to work'],
    },
    {
      ...{ id: 'MT-4', ...MANUAL, pages: ['59'], recommendation: 'COND', confidence: 'recalled-high' },
      quantity: { min: null, max: 8, unit: 'weeks', perWeeks: null },
      conditions: ['effect shows in four to six treatments', 'once or twice a week for two weeks, then weekly'],
    },
    {
      ...{ id: 'MT-5', ...MANUAL, pages: ['58-60'], recommendation: 'COND', confidence: 'seen' },
      quantity: visits(6, 12, 4, true),
      conditions: ['a first trial over two to four weeks', 'formal assessment midway and at the end'],
    },
    {
      ...{ id: 'MT-6', ...MANUAL, pages: ['58'], recommendation: 'NOT_REC', confidence: 'recalled-high' },
      bodyParts: ['ankle', 'foot', 'forearm', 'wrist', 'hand', 'knee'],
    },
    {
      ...{ id: 'MT-7', ...MANUAL, pages: ['58-59'], recommendation: 'REC', confidence: 'seen' },
      conditions: ['chronic pain of musculoskeletal origin'],
    },
    {
      ...{
        id: 'MS-1',
        topic: 'massage',
        pages: ['60'],
        treatments: ['massage'],
        recommendation: 'COND',
        confidence: 'seen',
      },
      quantity: visits(4, 6, null),
      conditions: ['beside other treatment such as exercise', 'no dependence on a passive treatment'],
    },
    {
      ...{ id: 'NM-1', topic: 'neuromuscular electrical stimulation', pages: ['121'], treatments: ['nmes'] },
      ...{ recommendation: 'NOT_REC', confidence: 'seen' },
      conditions: ['chronic pain; its use is in rehabilitation after stroke'],
    },
    {
      ...{
        id: 'TE-1',
        topic: 'TENS',
        pages: ['114-116'],
        treatments: ['tens'],
        recommendation: 'COND',
        confidence: 'recalled-high',
      },
      quantity: month,
      conditions: [
        'not by itself: a trial at home beside functional restoration',
        'for the neuropathic and spastic conditions listed',
      ],
    },
    {
      ...{
        id: 'TE-2',
        topic: 'TENS',
        pages: ['116'],
        treatments: ['tens'],
        recommendation: 'COND',
        confidence: 'recalled-high',
      },
      conditions: [
        'three months of pain',
        'other treatment tried and failed',
        'a log of the trial',
        'a plan with goals',
        'rental rather than purchase',
      ],
    },
    {
      ...{ id: 'IF-1', topic: 'interferential current', pages: ['118-120'], treatments: ['interferential'] },
      ...{ recommendation: 'COND', confidence: 'recalled-high', quantity: month },
      conditions: [
        'not by itself',
        'drugs ineffective or not borne, a history of substance abuse, after surgery, or no other response',
      ],
    },
    {
      ...{
        id: 'HW-1',
        topic: 'H-wave',
        pages: ['117-118'],
        treatments: ['h-wave'],
        recommendation: 'COND',
        confidence: 'recalled-high',
      },
      quantity: month,
      conditions: ['physical therapy, drugs and TENS have failed'],
    },
    {
      ...{ id: 'US-1', topic: 'therapeutic ultrasound', pages: ['123'], treatments: ['therapeutic-ultrasound'] },
      ...{ recommendation: 'NOT_REC', confidence: 'recalled-high' },
    },
    {
      ...{ id: 'LL-1', topic: 'low level laser', pages: ['57'], treatments: ['laser-therapy'] },
      ...{ recommendation: 'NOT_REC', confidence: 'recalled-high' },
    },
    {
      ...{ id: 'AQ-1', topic: 'aquatic therapy', pages: ['22'], treatments: ['aquatic-therapy'] },
      ...{ recommendation: 'COND', confidence: 'recalled-high' },
      conditions: [
        'instead of therapy on land where less weight on the limbs is wanted',
        'visits as for physical medicine',
      ],
    },
    {
      ...{ id: 'WC-1', topic: 'work conditioning', pages: ['125-126'], treatments: ['work-conditioning'] },
      ...{ recommendation: 'COND', confidence: 'recalled-medium', quantity: visits(null, 10, 8) },
    },
    {
      ...{ id: 'WC-2', topic: 'work hardening', pages: ['125-126'], treatments: ['work-hardening'] },
      ...{ recommendation: 'COND', confidence: 'recalled-medium' },
      quantity: { min: null, max: 4, unit: 'weeks', perWeeks: null },
      conditions: ['no more than two weeks without shown gains'],
    },
    {
      ...{ id: 'EX-1', topic: 'exercise', pages: ['46-47'], treatments: ['therapeutic-exercise'] },
      ...{ recommendation: 'REC', confidence: 'recalled-high' },
      conditions: ['no regimen better than another'],
    },
  ]),
  ...stated('odg', [
    {
      ...{ id: 'PM-7', ...THERAPY, recommendation: 'COND', confidence: 'seen', quantity: visits(null, 6, null, true) },
      conditions: [
        'formal assessment after six visits',
        'more needs objective functional improvement and goals',
        'exceptional factors beyond the guideline',
      ],
    },
    {
      ...{ id: 'PM-8', ...THERAPY, bodyParts: ['lumbar-spine'], recommendation: 'REC', confidence: 'recalled-high' },
      quantity: visits(null, 10, 8),
      conditions: ['sprain or strain'],
    },
    {
      ...{ id: 'PM-9', ...THERAPY, bodyParts: ['lumbar-spine'], recommendation: 'REC', confidence: 'recalled-high' },
      quantity: visits(10, 12, 8),
      conditions: ['sciatica or disc disorder without myelopathy'],
    },
    {
      ...{
        id: 'GM-1',
        topic: 'gym membership',
        treatments: ['gym-membership'],
        recommendation: 'COND',
        confidence: 'recalled-medium',
      },
      conditions: ['exercise at home has failed', 'equipment is needed', 'under supervision'],
    },
  ]),
  ...stated('acupuncture-2007', [
    {
      ...{
        id: 'AC-1',
        topic: 'acupuncture',
        treatments: ['acupuncture'],
        recommendation: 'COND',
        confidence: 'verified',
      },
      conditions: ['pain medication is reduced or not tolerated', 'or beside rehabilitation or surgery'],
    },
    {
      ...{
        id: 'AC-2',
        topic: 'acupuncture',
        treatments: ['acupuncture'],
        recommendation: 'COND',
        confidence: 'secondary',
      },
      quantity: visits(3, 6, null, true),
      conditions: ['one to three a week', 'one to two months at best'],
    },
    {
      ...{
        id: 'AC-3',
        topic: 'acupuncture',
        treatments: ['acupuncture'],
        recommendation: 'COND',
        confidence: 'secondary',
      },
      conditions: ['extended where functional improvement is documented; no fixed maximum'],
    },
  ]),
  ...stated('shoulder-2004', [
    {
      ...{ id: 'AC-4', topic: 'acupuncture of the shoulder', pages: ['204'], treatments: ['acupuncture'] },
      ...{ bodyParts: ['shoulder'], recommendation: 'COND', confidence: 'secondary' },
      conditions: ['the shoulder chapter, not the acupuncture guidelines, governs', 'limited support'],
    },
  ]),
  ...stated('low-back-2016', [
    {
      ...{ id: 'AC-5', topic: 'acupuncture of the low back', treatments: ['acupuncture'], bodyParts: ['lumbar-spine'] },
      ...{ recommendation: 'COND', confidence: 'secondary', quantity: visits(null, 12, null) },
      conditions: ['moderate to severe pain', 'objective improvement'],
    },
  ]),
];
