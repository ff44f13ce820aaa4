import type { BodyPart } from './body-part.ts';

const SPINE_COMPLAINTS = [
  'aggravation: Sitting longer than {minutes} minutes [makes the pain worse|brings the pain on], as does [lifting|bending|driving].',
  'sleep: {He} wakes [two|three|four] times a night because of it.',
  'relief: [Heat|A change of position|Lying flat|A short walk] eases the symptoms somewhat.',
];

export const SPINE_AND_HEAD: readonly BodyPart[] = [
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
