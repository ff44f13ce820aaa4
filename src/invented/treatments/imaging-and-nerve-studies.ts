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

export const IMAGING_AND_NERVE_STUDIES: readonly TreatmentLine[] = [
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
];
