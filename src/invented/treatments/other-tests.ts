import { BODY, SPINE, type TreatmentLine } from './treatment-line.ts';

export const OTHER_TESTS: readonly TreatmentLine[] = [
  {
    id: 'urine-drug-test',
    category: 'diagnostic-testing',
    subcategory: 'lab-pathology',
    weight: 2.5,
    overturned: 0.08,
    parts: BODY,
    reviewer: 'pain',
    item: {
      form: 'plain',
      items: [
        'Urine drug screen',
        'One urine toxicology screen',
        'Urine drug test (retrospective DOS {dos})',
        'Quarterly urine drug screens',
      ],
    },
    guideline: { book: 'chronic', section: 'Drug testing', pages: '43', odg: ['Pain', 'Urine drug testing (UDT)'] },
    says: [
      '{Guideline} treats drug testing as an option where misuse is a concern, at a pace set by the risk.',
      'How often to test depends, under {guideline}, on the risk: once a year is enough for a worker at low risk.',
    ],
    refused: [
      {
        records: [
          'past: A urine screen of {oldStudy} agreed with the prescriptions.',
          'past: The provider rates the risk of misuse as low.',
        ],
        finds: 'The risk is rated low, and the screen of {oldStudy} agreed with what is prescribed.',
        holds: 'Another test this soon goes beyond what that risk asks for.',
        absent: /aberrant|lost prescription|early refill/i,
      },
    ],
    granted: [
      {
        records: ['past: {He} asked for an early refill on {recent}, and no screen has been done in over a year.'],
        finds: 'An early refill was asked for on {recent}, and a screen is more than a year overdue.',
        holds: 'A test now answers a real question about safety.',
      },
    ],
  },
  {
    id: 'laboratory',
    category: 'diagnostic-testing',
    subcategory: 'lab-pathology',
    weight: 1,
    overturned: 0.1,
    parts: BODY,
    reviewer: 'internal',
    item: {
      form: 'plain',
      items: ['Complete blood count and comprehensive metabolic panel', 'Laboratory tests: liver and kidney panel'],
    },
    guideline: {
      book: 'chronic',
      section: 'NSAIDs, specific drug list & adverse effects',
      pages: '70',
      odg: ['Pain', 'Laboratory testing'],
    },
    says: [
      '{Guideline} points to the package insert, which asks for blood counts and chemistry from time to time during long use of anti-inflammatory medicine.',
    ],
    refused: [
      {
        records: ['past: {He} takes acetaminophen now and then, and blood work of {oldStudy} was normal.'],
        finds: '{worker} takes acetaminophen only now and then, and blood work of {oldStudy} was normal.',
        holds: 'No drug or disease on record calls for these tests to be done again.',
        absent: /kidney disease|hepatitis|diabet/i,
      },
    ],
    granted: [
      {
        records: [
          'past: {He} has taken naproxen daily for {months} months, and has high blood pressure.',
          'past: The last blood work is {years} years old.',
        ],
        finds:
          'Naproxen has been taken daily for {months} months by {anAge}-year-old with high blood pressure, and the last blood work is {years} years old.',
        holds: 'Kidney and liver function should be looked at.',
      },
    ],
  },
  {
    id: 'sleep-study',
    category: 'diagnostic-testing',
    subcategory: 'other-diagnostic-tests',
    weight: 1.2,
    overturned: 0.1,
    parts: [...SPINE, 'head', 'psyche'],
    reviewer: 'internal',
    item: { form: 'plain', items: ['Sleep study (polysomnogram)', 'One overnight sleep study', 'Polysomnography'] },
    guideline: { book: 'odg', section: '', odg: ['Pain', 'Polysomnography'], subject: 'sleep studies' },
    says: [
      '{Guideline} supports a night in the laboratory after at least six months of bad sleep, four nights a week, when behavioral and drug treatment have failed and a psychiatric cause is excluded.',
    ],
    refused: [
      {
        records: ['complaint sleep: {He} has slept badly for {weeks} weeks, which {he} puts down to pain.'],
        finds: 'The sleep trouble is {weeks} weeks old and laid to pain.',
        holds: 'The six months and the failed treatment that the criteria ask for are not there.',
        absent: /snor|apnea|daytime sleepiness/i,
      },
    ],
    granted: [
      {
        records: [
          'complaint sleep: For over a year {he} has slept badly most nights, snores, and dozes off at the wheel.',
          'past: Sleep hygiene and two medicines did not help.',
        ],
        finds:
          'Over a year of broken sleep, snoring and dozing at the wheel did not yield to sleep hygiene or two medicines.',
        holds: 'The criteria are met and apnea must be considered.',
      },
    ],
  },
  {
    id: 'functional-capacity-evaluation',
    category: 'diagnostic-testing',
    subcategory: 'other-diagnostic-tests',
    weight: 1.2,
    overturned: 0.05,
    parts: BODY,
    reviewer: 'general',
    item: {
      form: 'plain',
      items: ['Functional capacity evaluation', 'Functional capacity evaluation (FCE) of the {part}'],
    },
    guideline: {
      book: 'odg',
      section: '',
      odg: ['Fitness for Duty', 'Functional capacity evaluation (FCE)'],
      subject: 'the timing of a functional capacity evaluation',
    },
    says: [
      '{Guideline} supports such testing when a return to a particular job has failed or the worker is close to maximum improvement with the duties in doubt.',
    ],
    refused: [
      {
        records: ['past: Treatment is still under way, and no return to work has been tried.'],
        finds: 'Treatment is still going on and a return to work has not been tried.',
        holds: 'It is too early for such an evaluation to be of use.',
        absent: /maximum|permanent and stationary/i,
      },
    ],
    granted: [
      {
        records: [
          'past: {He} went back to the usual job in {lastMonth} and had to stop after {few} days.',
          'past: The provider considers {him} near maximum improvement.',
        ],
        finds:
          'A return to the usual job in {lastMonth} failed after {few} days, and {he} is near maximum improvement.',
        holds: 'Those are the circumstances in which the evaluation is supported.',
      },
    ],
  },
];
