import { BODY, LIMBS, type Reason, SPINE, type TreatmentLine } from './treatment-line.ts';

const NEURO_NORMAL: readonly Reason[] = [
  {
    records: [
      'exam strength: Strength is 5/5 throughout and the reflexes are symmetric.',
      'exam sensation: Sensation is [intact|normal] to light touch.',
    ],
    finds:
      'On {visit} [strength was 5/5, the reflexes were symmetric and light touch was normal|light touch was intact, the reflexes were alike on both sides and strength was 5/5].',
    holds:
      'An examination without nerve findings [does not raise the question that {item} would answer|leaves {item} without a question to settle].',
    absent: /weakness|numb|tingl|radicul/i,
  },
  {
    records: [
      'study repeat: The same study was done on {oldStudy} and [its result is on file|was read as showing age-related change].',
      'complaint change: The symptoms are described as unchanged since then.',
    ],
    finds:
      'The [study|test] asked for was last done on {oldStudy}, and the [symptoms|complaints] have not changed since.',
    holds:
      '[To repeat|Repeating] {item} calls for a [marked|clear] change in symptoms or findings, and none is reported.',
    absent: /worsen|progress(ed|ive)|new (numb|weak)/i,
  },
];

const NERVE_FOUND: readonly Reason[] = [
  {
    records: [
      'complaint radiation: The pain now runs into the {limb} with numbness that began {weeks} weeks ago and is worsening.',
      'exam strength: Strength has dropped to 4/5 on one side.',
      'exam sensation: Light touch is reduced in the same area.',
      'past: Home exercise, medication and therapy over {months} months did not stop the decline.',
    ],
    finds:
      '[Strength has dropped to 4/5, light touch is reduced in the same area, and {months} months of treatment did not stop the decline|Through {months} months of treatment strength fell to 4/5 and light touch became less in the same area].',
    holds:
      'These are objective signs of nerve involvement that [got worse under treatment|call for a closer look], and {item} would steer the next step.',
  },
];

const JOINT_NORMAL: readonly Reason[] = [
  {
    records: [
      'exam stability: The {part} is stable and mechanical tests are negative.',
      'study plain: No plain films have been taken.',
    ],
    finds: 'The {part} was stable with negative mechanical tests on {visit}, and plain films have not been taken.',
    holds:
      '[Plain films come first|The step before this one has been left out], and the findings do not point to a torn structure.',
    absent: /x-?rays?|locking|buckl/i,
  },
];
const JOINT_FOUND: readonly Reason[] = [
  {
    records: [
      'study plain: X-rays of the {part} taken on {oldStudy} showed no fracture.',
      'exam stability: Mechanical testing of the {part} is positive and motion is blocked at the end of its range.',
      'past: {weeks} weeks of rest, exercise and anti-inflammatory medicine have failed.',
    ],
    finds:
      'Plain films gave no answer, {weeks} weeks of conservative care failed, and mechanical testing of the {part} is positive.',
    holds: 'A tear has to be [ruled in or out|looked for] before treatment is chosen.',
  },
];

export const DIAGNOSTICS: readonly TreatmentLine[] = [
  {
    id: 'mri-spine',
    category: 'diagnostic-testing',
    subcategory: 'imaging',
    weight: 6,
    overturned: 0.09,
    parts: SPINE,
    reviewer: 'general',
    item: {
      form: 'plain',
      items: [
        'MRI of the {part} without contrast',
        'MRI of the {part}',
        'One MRI of the {part}',
        'Magnetic resonance imaging of the {part} without dye',
      ],
    },
    guideline: {
      book: 'part',
      section: 'Special Studies',
      pages: '@imaging',
      odg: [null, 'MRI (magnetic resonance imaging)'],
    },
    says: [
      '{Guideline} keeps imaging of the spine for red flags, for nerve compromise found unmistakably on examination, and for the planning of a procedure.',
      'Under {guideline} a scan is worth doing when the examination shows a nerve at fault and treatment has not helped; done sooner, it turns up changes that have nothing to do with the pain.',
    ],
    refused: NEURO_NORMAL,
    granted: NERVE_FOUND,
  },
  {
    id: 'mri-joint',
    category: 'diagnostic-testing',
    subcategory: 'imaging',
    weight: 4,
    overturned: 0.11,
    parts: LIMBS,
    reviewer: 'general',
    item: {
      form: 'plain',
      items: [
        'MRI of the {part} without contrast',
        'MRI of the {part}',
        'MRI arthrogram of the {part}',
        'One MRI scan, {part}',
      ],
    },
    guideline: {
      book: 'part',
      section: 'Special Studies',
      pages: '@imaging',
      odg: [null, 'MRI (magnetic resonance imaging)'],
    },
    says: [
      '{Guideline} asks for a period of conservative care and plain films before a scan of the joint, unless a red flag is present.',
      'By {guideline}, most joint complaints settle without special studies; a scan helps where an internal tear is suspected on examination.',
    ],
    refused: JOINT_NORMAL,
    granted: JOINT_FOUND,
  },
  {
    id: 'xray',
    category: 'diagnostic-testing',
    subcategory: 'imaging',
    weight: 2,
    overturned: 0.08,
    parts: BODY,
    reviewer: 'general',
    item: {
      form: 'plain',
      items: ['X-rays of the {part}', 'X-ray, {part}, two views', 'Radiographs of the {part} (3 views)'],
    },
    guideline: { book: 'part', section: 'Special Studies', pages: '@imaging', odg: [null, 'Radiography (x-rays)'] },
    says: [
      '{Guideline} reserves plain films for suspected fracture, infection, tumor or instability.',
      'Films taken as a routine are discouraged by {guideline}; trauma with suspicion of a break is the common exception.',
    ],
    refused: [
      {
        records: [
          'study repeat: Films of the {part} taken on {oldStudy} were read as normal.',
          'complaint fall: {He} reports no new fall or blow.',
        ],
        finds: 'Films of {oldStudy} were normal and {worker} has had no new fall or blow.',
        holds: 'Taking them again would [not change the plan|add nothing to the plan].',
        absent: /deformity|red flag/i,
      },
    ],
    granted: [
      {
        records: [
          'complaint fall: {He} fell onto the {part} on {recent} and has had sharp local pain since.',
          'exam bone: There is bony tenderness over the {part}.',
        ],
        finds: 'After a fall on {recent} the {part} is tender over bone.',
        holds: 'A fracture has to be excluded, and plain films are the way to do it.',
      },
    ],
  },
  {
    id: 'emg-ncs',
    category: 'diagnostic-testing',
    subcategory: 'emg-ncv',
    weight: 5,
    overturned: 0.16,
    parts: ['lumbar-spine', 'cervical-spine', 'wrist', 'elbow'],
    reviewer: 'general',
    item: {
      form: 'plain',
      items: [
        'EMG/NCV of the {limbs}',
        'Electromyography and nerve conduction studies of the {limbs}',
        'EMG/NCS {limbs}',
        'NCV of the {limbs} QTY: 1',
      ],
    },
    guideline: {
      book: 'part',
      section: 'Special Studies',
      pages: '@nerve',
      odg: [null, 'Electrodiagnostic studies (EDS)'],
    },
    says: [
      '{Guideline} uses nerve studies to sort out subtle nerve trouble that has lasted more than three or four weeks.',
      'Nerve testing, says {guideline}, may find the level or site of a lesion that examination only suggests; it adds little when the diagnosis is plain or the nerves are sound.',
    ],
    refused: NEURO_NORMAL,
    granted: NERVE_FOUND,
  },
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
