/** A part of the body as the invented cases speak of it. Findings are "topic: sentence"; a topic is said once in a case. */
export interface BodyPart {
  readonly id: string;
  /** As items and examinations name it. */
  readonly name: string;
  /** As the worker would say it. */
  readonly plain: string;
  readonly sided: boolean;
  /** Key of its guideline chapter in chapters.ts. */
  readonly chapter: string;
  /** A noun phrase and its code under ICD-9 and ICD-10; {side} is said where it fits. */
  readonly diagnoses: readonly (readonly [name: string, icd9: string, icd10: string])[];
  /** How it came about: after "was hurt while" or "when". */
  readonly mechanisms: readonly string[];
  readonly complaints: readonly string[];
  readonly examination: readonly string[];
  readonly studies: readonly string[];
}

const SPINE_COMPLAINTS = [
  'aggravation: Sitting longer than {minutes} minutes [makes the pain worse|brings the pain on], as does [lifting|bending|driving].',
  'sleep: {He} wakes [two|three|four] times a night because of it.',
  'relief: [Heat|A change of position|Lying flat|A short walk] eases the symptoms somewhat.',
];

export const BODY_PARTS: readonly BodyPart[] = [
  {
    id: 'lumbar-spine',
    name: 'lumbar spine',
    plain: 'low back',
    sided: false,
    chapter: 'low-back',
    diagnoses: [
      ['lumbar sprain', '847.2', 'S33.5XXA'],
      ['lumbar disc displacement', '722.10', 'M51.26'],
      ['lumbar spondylosis without myelopathy', '721.3', 'M47.816'],
      ['lumbar facet arthropathy', '721.3', 'M47.816'],
      ['lumbar degenerative disc disease', '722.52', 'M51.36'],
      ['lumbosacral myofascial pain', '729.1', 'M79.1'],
    ],
    mechanisms: [
      'lifting a [crate of tools|bag of cement|laundry cart|stack of roofing tiles] from the floor',
      'pulling a loaded pallet jack up a ramp',
      '[moving|turning] a resident from bed to wheelchair',
      'slipping on a wet [kitchen|loading dock|hospital] floor and landing on the buttocks',
      'digging a trench with a hand shovel',
    ],
    complaints: [
      'quality: The low back pain is [dull and aching|sharp on movement|constant with spasms at night].',
      ...SPINE_COMPLAINTS,
      'standing: {He} can stand for about {minutes} minutes before {he} has to sit.',
    ],
    examination: [
      'tenderness: The paraspinal muscles [from L3 to S1|at the lumbosacral junction] are tender with [mild|moderate] guarding.',
      'motion: Flexion of the lumbar spine measures {degrees} degrees and extension {few} degrees, both [limited by pain|short of normal].',
      'gait: {He} walks [slowly but without a device|with a mildly antalgic gait|without a limp].',
      'facets: Extension with rotation [reproduces|brings on] the axial pain.',
      'heel: Heel and toe walking [can be done|are performed with discomfort].',
    ],
    studies: [
      'mri: An MRI of the lumbar spine [dated|of] {studyDate} [showed|described] a {few} mm disc protrusion at L4-L5 [without|and no] compression of a nerve root.',
      'mri: MRI of the lumbar spine, {studyDate}: disc desiccation at L4-L5 and L5-S1 with mild facet hypertrophy.',
    ],
  },
  {
    id: 'cervical-spine',
    name: 'cervical spine',
    plain: 'neck',
    sided: false,
    chapter: 'neck',
    diagnoses: [
      ['cervical sprain', '847.0', 'S13.4XXA'],
      ['cervicalgia', '723.1', 'M54.2'],
      ['cervical disc degeneration', '722.4', 'M50.30'],
      ['cervical spondylosis without myelopathy', '721.0', 'M47.812'],
      ['cervical myofascial pain', '729.1', 'M79.1'],
    ],
    mechanisms: [
      'stopped at a light in a delivery van that was struck from behind',
      'looking up for hours to hang ceiling panels',
      'catching a falling box with both arms overhead',
      'working at a low desk with the telephone held at the shoulder for years',
    ],
    complaints: [
      'quality: The neck pain is [tight and burning|aching|sharp when {he} turns the head].',
      ...SPINE_COMPLAINTS,
      'headache: Headaches [start at the base of the skull|follow a long day at the keyboard].',
    ],
    examination: [
      'tenderness: The [trapezius|paracervical muscles] are tender with palpable [spasm|tightness].',
      'motion: Rotation of the cervical spine measures {degrees} degrees to either hand, with pain at the end of the range.',
      'posture: The head is carried forward.',
      'compression: Axial compression [causes local pain only|is uncomfortable without radiation].',
    ],
    studies: [
      'mri: An MRI of the cervical spine [dated|of] {studyDate} [showed|described] a {few} mm bulge at C5-C6 without cord contact.',
      'xray: X-rays of the cervical spine from {studyDate} [showed|found] [loss of lordosis|narrowing of the C5-C6 disc space].',
    ],
  },
  {
    id: 'shoulder',
    name: 'shoulder',
    plain: 'shoulder',
    sided: true,
    chapter: 'shoulder',
    diagnoses: [
      ['{side} shoulder impingement syndrome', '726.2', 'M75.40'],
      ['{side} rotator cuff strain', '840.4', 'S46.019A'],
      ['{side} shoulder bursitis', '726.10', 'M75.50'],
      ['{side} acromioclavicular joint arthrosis', '715.91', 'M19.019'],
    ],
    mechanisms: [
      'reaching overhead for a [tray of parts|box of files]',
      'holding on to a rail as a ladder slid away',
      'starting the pull cord of a stubborn generator',
      'stocking shelves above shoulder height for a whole season',
    ],
    complaints: [
      'aggravation: Reaching [overhead|behind the back] and lying on the {side} shoulder are painful.',
      'quality: The {side} shoulder [aches at rest|catches when {he} lifts the arm].',
      'sleep: Sleep is broken when {he} rolls onto it.',
    ],
    examination: [
      'tenderness: The {side} subacromial space and biceps groove are tender.',
      'motion: The {side} shoulder abducts to {wide} degrees and flexes to {wide} degrees.',
      'impingement: The Neer and Hawkins maneuvers are positive at the {side} shoulder.',
      'crepitus: Some crepitus is felt as the {side} arm is lowered.',
    ],
    studies: [
      'mri: MRI of the {side} shoulder, {studyDate}: tendinosis of the supraspinatus without a full-thickness tear.',
      'xray: X-rays of the {side} shoulder dated {studyDate} [show|found] a [type II|downsloping] acromion.',
    ],
  },
  {
    id: 'elbow',
    name: 'elbow',
    plain: 'elbow',
    sided: true,
    chapter: 'elbow',
    diagnoses: [
      ['{side} lateral epicondylitis', '726.32', 'M77.10'],
      ['{side} medial epicondylitis', '726.31', 'M77.00'],
      ['{side} cubital tunnel syndrome', '354.2', 'G56.20'],
    ],
    mechanisms: [
      'driving screws overhead for [weeks|several months]',
      'pulling weeds and pruning vines by hand',
      'turning valves in a bottling plant',
    ],
    complaints: [
      'aggravation: Gripping a [jar|steering wheel|hammer] sets off pain at the {side} elbow.',
      'quality: The {side} elbow [burns after work|is stiff each morning].',
    ],
    examination: [
      'tenderness: The {side} epicondyle is tender to touch.',
      'motion: The {side} elbow moves fully.',
      'resisted: Resisted wrist extension is painful at the {side} elbow.',
    ],
    studies: ['xray: X-rays of the {side} elbow from {studyDate} were read as normal.'],
  },
  {
    id: 'wrist',
    name: 'wrist',
    plain: 'wrist',
    sided: true,
    chapter: 'hand',
    diagnoses: [
      ['{side} carpal tunnel syndrome', '354.0', 'G56.00'],
      ['{side} de Quervain tenosynovitis', '727.04', 'M65.4'],
      ['{side} wrist sprain', '842.00', 'S63.509A'],
    ],
    mechanisms: [
      'keying data [eight|nine|ten] hours a day',
      'breaking a fall with an outstretched hand',
      'trimming poultry on a line',
      'boxing produce at a packing house',
    ],
    complaints: [
      'numbness: The {side} thumb and index finger go numb [at night|while driving].',
      'grip: {He} drops [cups|small tools] from the {side} hand.',
      'aggravation: Typing for more than {minutes} minutes brings the {side} wrist pain on.',
    ],
    examination: [
      'tinel: The Tinel sign is [positive|equivocal] over the {side} carpal tunnel.',
      'grip: Grip on the {side} measures {few}0 pounds on average.',
      'swelling: There is [no|slight] swelling about the {side} wrist.',
    ],
    studies: ['xray: X-rays of the {side} wrist dated {studyDate} found no fracture.'],
  },
  {
    id: 'hip',
    name: 'hip',
    plain: 'hip',
    sided: true,
    chapter: 'hip',
    diagnoses: [
      ['{side} hip strain', '843.9', 'S76.019A'],
      ['{side} trochanteric bursitis', '726.5', 'M70.60'],
      ['{side} hip osteoarthritis', '715.95', 'M16.10'],
    ],
    mechanisms: [
      'stepping down from a [forklift|truck cab] onto loose gravel',
      'falling sideways off a loading platform',
    ],
    complaints: [
      'aggravation: Stairs and getting out of a car hurt the {side} hip.',
      'quality: The {side} hip [aches deep in the groin|is sore over its outer side].',
    ],
    examination: [
      'tenderness: The {side} greater trochanter is tender.',
      'motion: Internal rotation of the {side} hip is limited to {few} degrees.',
      'gait: {He} favors the {side} leg.',
    ],
    studies: ['xray: X-rays of the {side} hip of {studyDate} show [mild|moderate] narrowing of the joint space.'],
  },
  {
    id: 'knee',
    name: 'knee',
    plain: 'knee',
    sided: true,
    chapter: 'knee',
    diagnoses: [
      ['{side} knee internal derangement', '717.9', 'M23.90'],
      ['{side} knee sprain', '844.9', 'S83.90XA'],
      ['{side} knee osteoarthritis', '715.96', 'M17.10'],
      ['{side} patellofemoral pain', '719.46', 'M22.2X9'],
    ],
    mechanisms: [
      'twisting on a planted foot while carrying a [ladder|tray|toolbox]',
      'kneeling on concrete to lay tile',
      'missing the last rung of a ladder',
      'climbing in and out of a delivery truck some eighty times a shift',
    ],
    complaints: [
      'aggravation: Squatting and stairs are painful at the {side} knee.',
      'giving: The {side} knee feels unsteady on uneven ground.',
      'swelling: The {side} knee swells by evening.',
    ],
    examination: [
      'tenderness: The medial joint line of the {side} knee is tender.',
      'motion: The {side} knee flexes to {wide} degrees.',
      'effusion: A [trace|small] effusion is present at the {side} knee.',
      'gait: {He} [walks with a slight limp|guards the {side} leg].',
    ],
    studies: [
      'xray: X-rays of the {side} knee from {studyDate} show [no fracture|mild medial narrowing].',
      'mri: MRI of the {side} knee, {studyDate}: degenerative signal in the medial meniscus.',
    ],
  },
  {
    id: 'ankle',
    name: 'ankle',
    plain: 'ankle',
    sided: true,
    chapter: 'ankle',
    diagnoses: [
      ['{side} ankle sprain', '845.00', 'S93.409A'],
      ['{side} Achilles tendinitis', '726.71', 'M76.60'],
      ['{side} plantar fasciitis', '728.71', 'M72.2'],
    ],
    mechanisms: ['rolling the foot on the edge of a curb while delivering mail', 'jumping from a trailer bed'],
    complaints: [
      'aggravation: The {side} ankle hurts with the first steps in the morning.',
      'swelling: The {side} ankle swells after a shift on concrete.',
    ],
    examination: [
      'tenderness: The {side} ankle is tender below the outer malleolus.',
      'motion: Dorsiflexion of the {side} ankle is {few} degrees.',
      'drawer: The anterior drawer test at the {side} ankle is [firm|stable].',
    ],
    studies: ['xray: X-rays of the {side} ankle of {studyDate} found no fracture.'],
  },
  {
    id: 'head',
    name: 'head',
    plain: 'head',
    sided: false,
    chapter: 'head',
    diagnoses: [
      ['postconcussion syndrome', '310.2', 'F07.81'],
      ['post-traumatic headache', '339.20', 'G44.309'],
      ['closed head injury', '959.01', 'S09.90XA'],
    ],
    mechanisms: [
      'standing beneath a scaffold when a plank fell on the hard hat',
      'walking into a low steel beam in a dim stockroom',
      'thrown against the door pillar in a rollover of the work truck',
    ],
    complaints: [
      'headache: Headaches come [three|four|five] days a week.',
      'memory: {He} loses the thread of [conversations|what {he} reads].',
      'light: Bright light and noise are hard to bear.',
    ],
    examination: [
      'cranial: Cranial nerves are [intact|normal].',
      'balance: {He} sways slightly when standing with the eyes closed.',
      'speech: Speech is clear and fluent.',
    ],
    studies: ['ct: A CT of the brain dated {studyDate} found no bleeding.'],
  },
  {
    id: 'psyche',
    name: 'psyche',
    plain: 'mood',
    sided: false,
    chapter: 'stress',
    diagnoses: [
      ['major depressive disorder, single episode', '296.20', 'F32.9'],
      ['adjustment disorder with anxiety', '309.24', 'F43.22'],
      ['post-traumatic stress disorder', '309.81', 'F43.10'],
    ],
    mechanisms: [
      'held at gunpoint during a robbery of the store',
      'the first to reach a coworker caught in a press',
      'threatened repeatedly by a customer at the counter',
    ],
    complaints: [
      'mood: {He} feels [low and tearful|tense and watchful] on most days.',
      'sleep: {He} sleeps [four|five] hours with bad dreams.',
      'appetite: The appetite is [poor|unchanged].',
    ],
    examination: [
      'affect: The affect is [constricted|anxious] and the thinking orderly.',
      'risk: {He} denies any wish to die.',
      'scales: The Beck Depression Inventory score is {degrees}.',
    ],
    studies: [],
  },
];
