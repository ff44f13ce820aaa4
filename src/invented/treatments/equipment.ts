import { BODY, type GuidelineTopic, LIMBS, type Reason, SPINE, type TreatmentLine } from './treatment-line.ts';

const NO_TRIAL_RENTAL: Reason = {
  records: ['past: {He} does home exercise and takes medicine as needed.'],
  finds:
    '[A purchase is asked for, and the month of use at home that should come first has not taken place|The month of use at home that should come before {item} has not taken place].',
  holds: 'Whether {item} would help {him} is unknown.',
  absent: /trial|rented|unit/i,
};
const TRIAL_WORKED: Reason = {
  records: [
    'past: During a rental of one month the device was used daily, {his} pain fell from {high}/10 to {low}/10 and {he} cut down on tablets.',
  ],
  finds: 'In one month of daily use the pain fell from {high}/10 to {low}/10 and fewer tablets were needed.',
  holds: 'The trial answered the question that the guideline puts to {item}.',
};
const CAN_MANAGE: Reason = {
  records: ['exam gait: {He} walks without a device and rises from a chair unaided.'],
  finds: '{worker} walks without a device and rises from a chair unaided.',
  holds: 'The limitation that {item} would make up for is not there.',
  absent: /cannot (walk|rise|stand)|falls|unstead/i,
};
const CANNOT_MANAGE: Reason = {
  records: [
    'complaint falls: {He} has fallen twice at home since {lastMonth}.',
    'exam gait: {He} is unsteady and needs a hand on the wall.',
  ],
  finds: '{worker} has fallen twice since {lastMonth} and is unsteady on examination.',
  holds: 'Safety at home calls for {item}.',
};
const NO_USE_SHOWN: Reason = {
  records: ['exam stability: The {part} is stable on stress testing.'],
  finds: 'The {part} was stable on stress testing.',
  holds:
    '[A support such as|A device like] {item} is for instability or for the weeks after an injury, and neither is in question.',
  absent: /gives way|unsteady|instability/i,
};
const UNSTABLE: Reason = {
  records: [
    'complaint giving: The {part} gives way under load.',
    'exam stability: Stress testing of the {part} shows laxity.',
  ],
  finds: 'The {part} gives way under load and is lax on stress testing.',
  holds: 'The purpose of {item} is clear.',
};

function device(
  id: string,
  subcategory: string,
  [weight, overturned]: readonly [number, number],
  parts: readonly string[],
  items: string,
  guideline: GuidelineTopic,
  says: readonly string[],
  refused: Reason,
  granted: Reason,
): TreatmentLine {
  return {
    id,
    category: 'dmepos',
    subcategory,
    weight,
    overturned,
    parts,
    reviewer: 'general',
    item: { form: 'plain', items: items.split('|') },
    guideline,
    says,
    refused: [refused],
    granted: [granted],
  };
}

export const EQUIPMENT: readonly TreatmentLine[] = [
  device(
    'tens',
    'electrical-stimulation',
    [1.6, 0.06],
    SPINE,
    'TENS unit purchase|Purchase of a TENS unit for the {part}|TENS unit for home use',
    {
      book: 'chronic',
      section: 'TENS, chronic pain (transcutaneous electrical nerve stimulation)',
      pages: '114-116',
      odg: ['Pain', 'TENS, chronic pain'],
    },
    [
      '{Guideline} does not give nerve stimulation through the skin a leading place; a month of use at home beside an exercise program comes before a purchase.',
    ],
    NO_TRIAL_RENTAL,
    TRIAL_WORKED,
  ),
  device(
    'interferential-unit',
    'electrical-stimulation',
    [1, 0.03],
    BODY,
    'Interferential unit purchase|Interferential stimulator, 60 day rental|H-wave unit purchase',
    {
      book: 'chronic',
      section: 'Interferential current stimulation (ICS)',
      pages: '118-120',
      odg: ['Pain', 'Interferential current stimulation (ICS)'],
    },
    [
      '{Guideline} does not support this current by itself; one month may be tried where medicine fails or is not tolerated.',
    ],
    NO_TRIAL_RENTAL,
    TRIAL_WORKED,
  ),
  device(
    'walker',
    'dme',
    [1.2, 0.15],
    ['lumbar-spine', 'knee', 'hip', 'ankle'],
    'Front-wheeled walker|Shower chair|Raised toilet seat with rails|Single point cane',
    { book: 'odg', section: '', odg: ['Knee & Leg', 'Durable medical equipment (DME)'], subject: 'household aids' },
    [
      '{Guideline} covers equipment that serves a medical purpose and that a person without the injury would have no use for.',
    ],
    CAN_MANAGE,
    CANNOT_MANAGE,
  ),
  device(
    'cold-therapy-unit',
    'dme',
    [1, 0.06],
    LIMBS,
    'Cold therapy unit purchase|Continuous cold therapy unit, 30 day rental|Hot/cold therapy unit',
    {
      book: 'odg',
      section: '',
      odg: ['Knee & Leg', 'Continuous-flow cryotherapy'],
      subject: 'machines that circulate cold water',
    },
    [
      '{Guideline} supports such a machine for the week after an operation and sees packs of ice as enough at other times.',
    ],
    {
      records: ['past: {He} uses ice packs at home with some comfort, and no operation is planned.'],
      finds: 'Ice packs give some comfort, and no operation is planned.',
      holds: 'A machine has nothing to add to a bag of ice here.',
      absent: /authorized operation|post-?operative/i,
    },
    {
      records: ['past: An operation has been authorized, and the unit is meant for seven days after it.'],
      finds: 'The unit is meant for the seven days after an authorized operation.',
      holds: 'That is the period the guideline supports.',
    },
  ),
  device(
    'lumbar-brace',
    'prosthetics-orthotics',
    [1.2, 0.05],
    ['lumbar-spine'],
    'Lumbar brace|LSO back brace purchase|Lumbar support',
    { book: 'part', section: 'Initial Care', pages: '301', odg: [null, 'Lumbar supports'] },
    ['{Guideline} finds no lasting benefit from a belt or brace once the first weeks are over.'],
    NO_USE_SHOWN,
    UNSTABLE,
  ),
  device(
    'limb-brace',
    'prosthetics-orthotics',
    [1, 0.1],
    ['knee', 'ankle', 'wrist', 'elbow'],
    'Brace for the {part}|Custom brace, {part}|Hinged brace for the {part}',
    { book: 'part', section: 'Initial Care', pages: '@care', odg: [null, 'Brace'] },
    ['{Guideline} uses a brace for an unstable joint under load and otherwise prefers strengthening.'],
    NO_USE_SHOWN,
    UNSTABLE,
  ),
  device(
    'supplies',
    'supplies',
    [1, 0.05],
    BODY,
    'Batteries, 12 pack|Replacement batteries for 3 months|Adhesive remover wipes, one box|Gauze and tape, one box each',
    {
      book: 'odg',
      section: '',
      odg: ['Knee & Leg', 'Durable medical equipment (DME)'],
      subject: 'supplies for a device',
    },
    ['{Guideline} lets supplies follow the device that they are for.'],
    {
      records: ['past: No stimulator or other device has been approved for home use.'],
      finds: 'No device that would need these supplies has been approved.',
      holds: 'Supplies without a device serve no purpose.',
      absent: /uses (a|the) (stimulator|device)/i,
    },
    {
      records: ['past: {He} uses an approved stimulator daily and it works well for {him}.'],
      finds: 'An approved stimulator is in daily use with good effect.',
      holds: 'It cannot be used without supplies.',
    },
  ),
];
