import { type AllowedQuantity, type Recommendation, stated } from './recommendation.ts';

const visits = (min: number | null, max: number, perWeeks: number | null): AllowedQuantity => ({
  ...{ min, max, unit: 'visits', perWeeks },
});
const RECALLED = { confidence: 'recalled-high' } as const;
const CONDITIONAL = { recommendation: 'COND', ...RECALLED } as const;
const ORAL_RELAXANT = { drugClasses: ['muscle-relaxants'], ...CONDITIONAL } as const;
const TOPICAL = ['topical-analgesics', 'topical-compounds'] as const;

const injections = stated('chronic-pain-2009', [
  {
    ...{
      id: 'IN-1',
      topic: 'epidural steroid injection',
      pages: ['46'],
      treatments: ['epidural-injection'],
      ...CONDITIONAL,
    },
    conditions: [
      'radiculopathy on examination, borne out by imaging or electrodiagnosis',
      'conservative care has failed',
      'under fluoroscopy',
    ],
  },
  {
    ...{
      id: 'IN-2',
      topic: 'epidural steroid injection',
      pages: ['46'],
      treatments: ['epidural-injection'],
      ...CONDITIONAL,
    },
    quantity: { min: null, max: 2, unit: 'injections', perWeeks: null },
    conditions: [
      'in the diagnostic phase, a week or two apart',
      'no more than two nerve roots or one interlaminar level at a time',
      'no series of three',
    ],
  },
  {
    ...{
      id: 'IN-3',
      topic: 'repeat epidural steroid injection',
      pages: ['46'],
      treatments: ['epidural-injection'],
      ...CONDITIONAL,
    },
    quantity: { min: null, max: 4, unit: 'injections', perWeeks: 52 },
    conditions: [
      'half the pain gone, with less medication, for six to eight weeks',
      'function improved',
      'counted by region',
    ],
  },
  {
    ...{
      id: 'IN-4',
      topic: 'trigger point injection',
      pages: ['122'],
      treatments: ['trigger-point-injection'],
      ...CONDITIONAL,
    },
    quantity: { min: null, max: 4, unit: 'injections', perWeeks: null },
    conditions: [
      'circumscribed points with twitch and referred pain, for over three months',
      'conservative care has failed; no radiculopathy',
      'repeated only on more than half relief for six weeks, two months apart',
    ],
  },
  {
    ...{ id: 'IN-5', topic: 'botulinum toxin', pages: ['25-26'], treatments: ['botulinum-injection'] },
    ...{ recommendation: 'NOT_REC', ...RECALLED },
    conditions: ['most chronic pain; cervical dystonia is the exception'],
  },
  {
    ...{
      id: 'IN-6',
      topic: 'spinal cord stimulator',
      pages: ['101', '105-107'],
      treatments: ['spinal-cord-stimulator'],
      ...CONDITIONAL,
    },
    conditions: [
      'failed back surgery or complex regional pain',
      'less invasive steps first',
      'psychological clearance',
      'a trial',
    ],
  },
  {
    ...{
      id: 'IN-7',
      topic: 'sympathetic block',
      pages: ['103-104'],
      treatments: ['sympathetic-block'],
      ...CONDITIONAL,
    },
    conditions: ['diagnosis or therapy of complex regional pain'],
  },
]);

const drugs = stated('chronic-pain-2009', [
  {
    ...{ id: 'RX-1', topic: 'opioids, ongoing management', pages: ['78'], drugClasses: ['opioids'], ...CONDITIONAL },
    conditions: ['one prescriber, lowest dose', 'pain, function, side effects and aberrant use documented'],
  },
  {
    ...{
      id: 'RX-2',
      topic: 'opioids, continuing or stopping',
      pages: ['79-80'],
      drugClasses: ['opioids'],
      ...CONDITIONAL,
    },
    conditions: ['continued on return to work or better pain and function', 'stopped without overall improvement'],
  },
  {
    ...{ id: 'RX-3', topic: 'opioids, dose', pages: ['86'], drugClasses: ['opioids'], ...CONDITIONAL },
    quantity: { min: null, max: 120, unit: 'mg-morphine-equivalent-a-day', perWeeks: null },
    conditions: ['summed across opioids'],
  },
  { id: 'RX-4', topic: 'opioids', pages: ['74-97'], drugClasses: ['opioids'], ...CONDITIONAL },
  {
    ...{
      id: 'RX-5',
      topic: 'urine drug testing',
      pages: ['43', '77-78', '94'],
      treatments: ['urine-drug-test'],
      ...CONDITIONAL,
    },
    conditions: ['to assess use or illegal drugs', 'abuse, addiction or poor control in question'],
  },
  {
    ...{ id: 'RX-6', topic: 'NSAIDs', pages: ['67-73'], drugClasses: ['nsaid'], ...CONDITIONAL },
    conditions: ['lowest dose for the shortest time', 'gastrointestinal and cardiovascular risk screened'],
  },
  {
    ...{
      id: 'RX-6a',
      topic: 'proton pump inhibitor beside an NSAID',
      pages: ['68-69'],
      drugClasses: ['proton-pump-inhibitors'],
    },
    ...CONDITIONAL,
    conditions: ['intermediate or high gastrointestinal risk'],
  },
  {
    ...{ id: 'RX-7', topic: 'muscle relaxants', pages: ['63-66'], drugClasses: ['muscle-relaxants'], ...CONDITIONAL },
    conditions: ['second line, short, for an acute exacerbation of chronic low back pain'],
  },
  {
    ...{ id: 'RX-7a', topic: 'cyclobenzaprine', pages: ['41-42', '64'], drugs: ['cyclobenzaprine'], ...ORAL_RELAXANT },
    quantity: { min: 2, max: 3, unit: 'weeks', perWeeks: null },
  },
  {
    ...{ id: 'RX-7b', topic: 'carisoprodol', pages: ['29', '65'], drugs: ['carisoprodol'], ...ORAL_RELAXANT },
    recommendation: 'NOT_REC',
  },
  {
    ...{ id: 'RX-8', topic: 'benzodiazepines', pages: ['24'], drugClasses: ['benzodiazepines'] },
    ...{ recommendation: 'NOT_REC', ...RECALLED },
    quantity: { min: null, max: 4, unit: 'weeks', perWeeks: null },
    conditions: ['long-term use'],
  },
  {
    ...{ id: 'RX-9', topic: 'topical analgesics', pages: ['111-113'], drugClasses: TOPICAL, ...CONDITIONAL },
    conditions: ['largely experimental', 'one ingredient not recommended makes the compound so'],
  },
  {
    ...{
      id: 'RX-9a',
      topic: 'topical NSAID',
      pages: ['112'],
      drugs: ['diclofenac', 'ketoprofen', 'flurbiprofen', 'ibuprofen'],
      drugClasses: TOPICAL,
    },
    ...CONDITIONAL,
    quantity: { min: 4, max: 12, unit: 'weeks', perWeeks: null },
    conditions: ['joints such as knee and elbow', 'not spine, hip or shoulder'],
  },
  {
    ...{ id: 'RX-9b', topic: 'topical lidocaine', pages: ['56-57', '112'], drugs: ['lidocaine'] },
    ...{ drugClasses: TOPICAL, ...CONDITIONAL },
    conditions: ['only as a patch', 'after a first-line drug has failed'],
  },
  {
    ...{ id: 'RX-9c', topic: 'topical gabapentin, baclofen and other muscle relaxants', pages: ['113'] },
    ...{ drugs: ['gabapentin', 'baclofen', 'cyclobenzaprine', 'tizanidine'], drugClasses: TOPICAL },
    ...{ recommendation: 'NOT_REC', ...RECALLED },
    conditions: ['gabapentin, baclofen or another muscle relaxant on the skin'],
  },
  {
    ...{ id: 'RX-10', topic: 'capsaicin', pages: ['28-29', '112-113'], drugs: ['capsaicin'] },
    ...{ drugClasses: TOPICAL, ...CONDITIONAL },
    conditions: ['other treatment has failed', '0.025 % has support, 0.0375 % has none'],
  },
  {
    ...{ id: 'RX-11', topic: 'antiepileptics', pages: ['16-22'], drugClasses: ['anti-epilepsy-drugs'], ...CONDITIONAL },
    conditions: ['neuropathic pain', 'a third less pain is moderate, half is good', 'reassessed'],
  },
  {
    ...{ id: 'RX-12', topic: 'antidepressants for pain', pages: ['13-16'], drugClasses: ['antidepressants'] },
    ...{ recommendation: 'REC', ...RECALLED },
    conditions: ['first line for neuropathic pain', 'function, sleep and mood assessed'],
  },
  {
    ...{
      id: 'RX-13',
      topic: 'tramadol',
      pages: ['93-94', '113'],
      drugs: ['tramadol'],
      drugClasses: ['opioids'],
      ...CONDITIONAL,
    },
    conditions: ['not first line'],
  },
  {
    ...{ id: 'RX-14', topic: 'medications generally', pages: ['60'], ...CONDITIONAL },
    conditions: ['one at a time, pain and function recorded', 'effect within three days, a week for antidepressants'],
  },
  {
    id: 'RX-15',
    topic: 'weaning',
    pages: ['124'],
    drugClasses: ['opioids'],
    ...CONDITIONAL,
    conditions: ['a gradual taper'],
  },
]);

const programs = stated('chronic-pain-2009', [
  {
    ...{
      id: 'PR-1',
      topic: 'functional restoration program',
      pages: ['30-32', '49'],
      treatments: ['functional-restoration-program'],
    },
    ...CONDITIONAL,
    conditions: [
      'thorough testing at the start',
      'other methods have failed; surgery is no option',
      'independence lost; the worker motivated',
      'predictors of failure addressed',
    ],
  },
  {
    ...{
      id: 'PR-2',
      topic: 'functional restoration program',
      pages: ['32'],
      treatments: ['functional-restoration-program'],
    },
    ...CONDITIONAL,
    quantity: { min: null, max: 20, unit: 'days', perWeeks: null },
    conditions: ['no more than two weeks without shown effect', 'full days; more with reasons'],
  },
  {
    ...{
      id: 'PR-3',
      topic: 'behavioral interventions',
      pages: ['23'],
      treatments: ['cognitive-behavioral-therapy'],
      ...CONDITIONAL,
    },
    quantity: visits(6, 10, 6),
    conditions: ['three to four visits over two weeks first', 'then with functional improvement'],
  },
  {
    ...{ id: 'PR-4', topic: 'biofeedback', pages: ['24-25'], treatments: ['biofeedback'], ...CONDITIONAL },
    quantity: visits(6, 10, 6),
    conditions: ['with cognitive behavioral therapy', 'three to four visits over two weeks first'],
  },
  {
    ...{ id: 'PR-5', topic: 'psychological evaluation and treatment', pages: ['100-102'] },
    ...{ treatments: ['psychological-evaluation', 'psychotherapy'], recommendation: 'REC', ...RECALLED },
    conditions: ['by steps'],
  },
  {
    ...{ id: 'PR-6', topic: 'home health', pages: ['51'], treatments: ['home-health'], ...CONDITIONAL },
    quantity: { min: null, max: 35, unit: 'hours', perWeeks: 1 },
    conditions: ['homebound', 'part-time or intermittent', 'not homemaking alone'],
  },
  {
    ...{ id: 'PR-7', topic: 'education', pages: ['44-45'], treatments: ['education'] },
    ...{ recommendation: 'REC', confidence: 'recalled-medium' },
  },
]);

/** Injections, drugs and programs: what is recalled of the chronic pain guidelines of 2009. */
export const medicalRecommendations: readonly Recommendation[] = [...injections, ...drugs, ...programs];
