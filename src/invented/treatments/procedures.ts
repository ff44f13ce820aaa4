import {
  type GuidelineTopic,
  LIMBS,
  type Reason,
  type ReviewerKind,
  SPINE,
  type TreatmentLine,
} from './treatment-line.ts';

const UNTRIED: Reason = {
  records: ['past: {He} has had {few} weeks of rest and ice and no formal rehabilitation.'],
  finds:
    '[Care so far has been|So far there have been] {few} weeks of rest and ice, [as far as the record goes|with {item} as the next proposal].',
  holds: 'Rehabilitation comes before {item}.',
  absent: /physical therapy|exercise program|acupuncture|chiropractic/i,
};
const EXHAUSTED: Reason = {
  records: [
    'past: Exercise, medicine and {prior} sessions of supervised therapy over {months} months gave no lasting benefit.',
    'study match: Imaging of {oldStudy} shows a lesion that matches the findings.',
  ],
  finds:
    '[Exercise, medicine and {prior} sessions of therapy over {months} months gave no lasting benefit, and imaging of {oldStudy} matches the findings|The lesion seen on imaging of {oldStudy} matches the findings, and {prior} sessions of therapy beside exercise and medicine over {months} months did not last in their effect|In {months} months neither exercise nor medicine nor {prior} sessions of therapy gave lasting benefit; imaging of {oldStudy} bears the findings out].',
  holds:
    '[Conservative care has been exhausted and the lesion is clear enough for {item}|The steps that should come before {item} have been taken].',
};
const NO_NERVE: Reason = {
  records: [
    'exam strength: Strength is 5/5 in all groups.',
    'exam sensation: Light touch is preserved.',
    'exam tension: Nerve tension signs are negative.',
  ],
  finds:
    '[On {visit} strength was 5/5, light touch was preserved and nerve tension signs were negative|Nerve tension signs were negative on {visit}, with full strength and preserved touch].',
  holds: 'Nerve root trouble, the very thing that {item} treats, was not found.',
  absent: /radicul|numb|tingl|4\/5/i,
};
const NERVE: Reason = {
  records: [
    'complaint radiation: Pain runs down the limb in the line of one nerve root.',
    'exam sensation: Light touch is lessened along that root.',
    'exam tension: Nerve tension signs are positive.',
    'study match: Imaging of {oldStudy} shows that same root displaced.',
    'past: Exercise and anti-inflammatory medicine were tried for {months} months in vain.',
  ],
  finds:
    'The pain follows one nerve root, tension signs are positive, imaging of {oldStudy} shows that root displaced, and {months} months of exercise and medicine were in vain.',
  holds: 'Examination and imaging agree [on the need for {item}|in support of {item}], and simpler care has failed.',
};
const NO_LESION: Reason = {
  records: ['study match: Imaging of {oldStudy} was read as showing changes of age without a tear or instability.'],
  finds:
    '[Imaging of {oldStudy} shows changes of age without a tear or instability|No tear and no instability were seen on imaging of {oldStudy}, which shows changes of age].',
  holds: 'A lesion that {item} is known to help has not been shown.',
  absent: /full-thickness|unstable|ruptur/i,
};

function line(
  [category, subcategory, id]: readonly [string, string, string],
  [weight, overturned]: readonly [number, number],
  parts: readonly string[],
  reviewer: ReviewerKind,
  items: string,
  guideline: GuidelineTopic,
  says: readonly string[],
  refused: readonly Reason[],
  granted: readonly Reason[],
): TreatmentLine {
  const item =
    subcategory === 'adjunct-surgical-services'
      ? ({ form: 'plain', items: items.split('|'), ancillary: true } as const)
      : ({ form: 'plain', items: items.split('|') } as const);
  return { id, category, subcategory, weight, overturned, parts, reviewer, item, guideline, says, refused, granted };
}

export const PROCEDURES: readonly TreatmentLine[] = [
  line(
    ['injection', 'epidural-injection', 'epidural-steroid-injection'],
    [3.5, 0.12],
    ['lumbar-spine'],
    'pain',
    'Left L5-S1 transforaminal epidural steroid injection|Lumbar epidural steroid injection at L4-L5|Right L4-L5 transforaminal epidural steroid injection under fluoroscopy|Interlaminar epidural steroid injection L5-S1',
    {
      book: 'chronic',
      section: 'Epidural steroid injections (ESIs)',
      pages: '46',
      odg: [null, 'Epidural steroid injections (ESIs)'],
    },
    [
      '{Guideline} requires nerve root signs on examination that imaging or nerve tests bear out, and failure of simpler care, before an epidural injection.',
      'An epidural, for {guideline}, is a way to ease nerve root pain so that exercise can go on; signs on examination and a matching study are conditions.',
    ],
    [NO_NERVE],
    [NERVE],
  ),
  line(
    ['injection', 'facet-injection', 'medial-branch-block'],
    [1.4, 0.1],
    SPINE,
    'pain',
    'Bilateral L4-L5 and L5-S1 medial branch blocks|Medial branch block at C5-C6|Facet joint injections L3-L4, L4-L5|Radiofrequency ablation L4-L5 and L5-S1',
    {
      book: 'odg',
      section: '',
      odg: [null, 'Facet joint diagnostic blocks (injections)'],
      subject: 'diagnostic facet blocks in enough detail',
    },
    [
      '{Guideline} looks for axial pain without nerve root signs, at two levels at most, after some six weeks of failed rehabilitation.',
    ],
    [UNTRIED],
    [
      {
        records: [
          'complaint axial: The pain stays in the back and is worse on extension.',
          'past: {prior} sessions of rehabilitation over {months} months failed.',
          'exam facets: Facet loading is positive.',
        ],
        finds:
          'The pain stays in the back, loading of the facets is positive, and {prior} sessions of rehabilitation over {months} months failed.',
        holds: 'The picture is the one these blocks are meant to test.',
      },
    ],
  ),
  line(
    ['injection', 'trigger-point-injection', 'trigger-point-injection'],
    [1.2, 0.08],
    SPINE,
    'pain',
    'Trigger point injections to the {part} times 3|One set of trigger point injections, {part}|Retrospective trigger point injection to the {part} (DOS {dos})',
    {
      book: 'chronic',
      section: 'Trigger point injections',
      pages: '122',
      odg: ['Pain', 'Trigger point injections (TPIs)'],
    },
    [
      '{Guideline} permits these injections where a taut band with a twitch and referred pain is found, after three months and the failure of stretching and medicine.',
    ],
    [
      {
        records: ['exam tenderness: There is widespread tenderness on palpation.'],
        finds: 'The examination of {visit} describes widespread tenderness.',
        holds: 'Tenderness is not a trigger point, for which a twitch and referral of pain are the marks.',
        absent: /twitch|taut|referr/i,
      },
    ],
    [
      {
        records: [
          'exam tenderness: Palpation of a taut band gives a twitch and refers pain.',
          'past: {months} months of stretching and medicine failed.',
        ],
        finds:
          'A taut band that twitches and refers pain was found, and {months} months of stretching and medicine failed.',
        holds: 'Each condition is met.',
      },
    ],
  ),
  line(
    ['injection', 'injection', 'joint-injection'],
    [1.6, 0.14],
    ['shoulder', 'knee', 'hip', 'wrist'],
    'surgeon',
    'Corticosteroid injection to the {part}|Ultrasound guided cortisone injection, {part}|Platelet-rich plasma injection to the {part}',
    { book: 'part', section: 'Initial Care', pages: '@injection', odg: [null, 'Corticosteroid injections'] },
    [
      '{Guideline} accepts one injection, two or three at most over time, when exercise and medicine by mouth have not been enough.',
    ],
    [UNTRIED],
    [EXHAUSTED],
  ),
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
