import { EXHAUSTED, line, NERVE, NO_LESION, NO_NERVE, UNTRIED } from './procedure-line.ts';
import { LIMBS, SPINE, type TreatmentLine } from './treatment-line.ts';

export const SURGERY: readonly TreatmentLine[] = [
  line(
    ['surgery', 'arthroscopic', 'arthroscopy'],
    [5, 0.25],
    ['shoulder', 'knee', 'hip', 'ankle'],
    'surgeon',
    'Arthroscopy of the {part}|Arthroscopic debridement, {part}|Diagnostic and operative arthroscopy of the {part}',
    { book: 'part', section: 'Surgical Considerations', pages: '@surgery', odg: [null, 'Indications for Surgery'] },
    [
      '{Guideline} turns to the arthroscope after some months of exercise have failed and a lesion known to do well with surgery is clear on imaging and examination.',
      'Surgery through the scope is, by {guideline}, for mechanical signs with a matching image, once conservative care has had its chance.',
    ],
    [NO_LESION, UNTRIED],
    [EXHAUSTED],
  ),
  line(
    ['surgery', 'non-arthroscopic', 'open-surgery'],
    [3, 0.28],
    ['wrist', 'elbow', 'knee', 'ankle', 'hip'],
    'surgeon',
    'Open release, {part}|Surgery: open debridement of the {part}|Open repair of the {part}',
    { book: 'part', section: 'Surgical Considerations', pages: '@surgery', odg: [null, 'Surgery'] },
    [
      '{Guideline} considers an operation when a lesion that it can mend is proven and the worker has not got better with exercise and splinting.',
    ],
    [NO_LESION, UNTRIED],
    [EXHAUSTED],
  ),
  line(
    ['surgery', 'non-arthroscopic', 'hernia-repair'],
    [1.2, 0.5],
    ['abdomen'],
    'surgeon',
    'Repair of hernia with mesh|Laparoscopic hernia repair|Open hernia repair',
    { book: 'odg', section: '', odg: ['Hernia', 'Surgery'], subject: 'hernias' },
    ['{Guideline} supports repair of a hernia that hurts or grows, and lets a silent one be watched.'],
    [
      {
        records: ['complaint silent: The bulge does not hurt and has not grown in {months} months.'],
        finds: 'The bulge does not hurt and has not grown in {months} months.',
        holds: 'Watching it is a sound course for now.',
        absent: /larger|dragging/i,
      },
    ],
    [
      {
        records: ['complaint growth: The bulge has grown and hurts at work.'],
        finds: 'The hernia has grown and hurts at work.',
        holds: 'Those are reasons to repair it.',
      },
    ],
  ),
  line(
    ['surgery', 'spine', 'spinal-fusion'],
    [3, 0.15],
    SPINE,
    'spine-surgeon',
    'Posterior fusion at L4-L5|Anterior cervical discectomy and fusion C5-C6|Lumbar laminectomy L4-L5|Microdiscectomy at L5-S1',
    { book: 'part', section: 'Surgical Considerations', pages: '@surgery', odg: [null, 'Fusion (spinal)'] },
    [
      '{Guideline} wants severe and lasting limb symptoms, a matching image and failed care before a decompression, and proof of instability before a fusion.',
    ],
    [NO_NERVE, NO_LESION],
    [NERVE],
  ),
  line(
    ['surgery', 'surgical-consult', 'surgical-consultation'],
    [2, 0.2],
    [...SPINE, 'shoulder', 'knee'],
    'surgeon',
    'Orthopedic surgery consultation for the {part}|Consultation with an orthopedic surgeon, {part}|Spine surgeon consult',
    { book: 'part', section: 'Surgical Considerations', pages: '@surgery', odg: [null, 'Office visits'] },
    [
      '{Guideline} sends a worker to a surgeon for red flags, for lasting limits on activity, and when exercise has failed to restore strength.',
    ],
    [UNTRIED],
    [EXHAUSTED],
  ),
  line(
    ['surgery', 'adjunct-surgical-services', 'preoperative-clearance'],
    [1.2, 0.25],
    LIMBS,
    'surgeon',
    'Associated surgical service: Pre-op medical clearance|Associated surgical service: Pre-operative EKG and laboratory tests|Pre-op Clearance',
    {
      book: 'odg',
      section: '',
      odg: ['Low Back', 'Preoperative testing, general'],
      subject: 'testing before an operation',
    },
    ['{Guideline} bases such tests on illness and on the size of the operation.'],
    [
      {
        records: ['past: {He} is in good general health and takes no regular medicine for the heart or lungs.'],
        finds: '{worker} is in good general health.',
        holds: 'Tests beyond the usual history and examination are not called for.',
        absent: /diabet|smok|hypertens/i,
      },
    ],
    [
      {
        records: ['past: {He} has diabetes and smokes.', 'past: The operation itself has been authorized.'],
        finds: 'The operation is authorized, and {worker} has diabetes and smokes.',
        holds: 'An assessment of the added risk is prudent.',
      },
    ],
  ),
  line(
    ['surgery', 'adjunct-surgical-services', 'assistant-surgeon'],
    [1.2, 0.25],
    LIMBS,
    'surgeon',
    'Associated surgical service: Assistant surgeon|Associated surgical service: Post-operative cold therapy unit rental, 7 days|Associated surgical service: Post-op sling|Associated surgical service: Physician assistant',
    {
      book: 'odg',
      section: '',
      odg: ['Knee & Leg', 'Continuous-flow cryotherapy'],
      subject: 'services around an operation',
    },
    ['{Guideline} judges each such service by what the operation needs.'],
    [
      {
        records: ['past: The proposed operation is a minor one that one surgeon can do.'],
        finds: 'The proposed operation is minor and one surgeon can do it.',
        holds: 'The extra service would add cost and little else.',
        absent: /complex|revision/i,
      },
    ],
    [
      {
        records: ['past: The authorized operation is a complex revision.'],
        finds: 'What has been authorized is a complex revision.',
        holds: 'The service belongs to an operation of that size.',
      },
    ],
  ),
];
