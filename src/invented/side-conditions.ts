import type { BodyPart } from './body-part.ts';

/** Parts that come into a case only through one treatment: teeth, eyes, the skin, the belly wall, the lungs. */
export const RARE_PARTS: readonly BodyPart[] = [
  {
    id: 'jaw',
    name: 'jaw and teeth',
    plain: 'jaw',
    sided: false,
    chapter: 'dental',
    diagnoses: [
      ['fracture of tooth number 8', '873.63', 'S02.5XXA'],
      ['temporomandibular joint disorder', '524.60', 'M26.60'],
    ],
    mechanisms: ['hit in the mouth by a swinging gate', 'struck in the face by a slipping wrench'],
    complaints: ['chewing: Chewing on the front teeth is painful.', 'clicking: The jaw clicks when {he} yawns.'],
    examination: ['bite: The bite is [even|slightly open].', 'gums: The gums are pink and firm.'],
    studies: ['xray: Dental films of {studyDate} showed a fractured crown without a lesion at the root.'],
  },
  {
    id: 'abdomen',
    name: 'abdominal wall',
    plain: 'groin',
    sided: false,
    chapter: 'hernia',
    diagnoses: [
      ['inguinal hernia', '550.90', 'K40.90'],
      ['umbilical hernia', '553.1', 'K42.9'],
    ],
    mechanisms: ['straining to lift an engine block', 'pushing a stalled truck'],
    complaints: [
      'bulge: A bulge appears when {he} coughs.',
      'aggravation: Lifting brings on a dragging pain in the groin.',
    ],
    examination: ['hernia: A reducible bulge is felt on straining.', 'skin: The overlying skin is healthy.'],
    studies: ['ultrasound: An ultrasound of {studyDate} confirmed a defect of {few} mm in the wall.'],
  },
  {
    id: 'eye',
    name: 'eye',
    plain: 'eye',
    sided: true,
    chapter: 'eye',
    diagnoses: [
      ['{side} corneal abrasion', '918.1', 'S05.00XA'],
      ['{side} dry eye syndrome', '375.15', 'H04.129'],
    ],
    mechanisms: ['grinding a weld when a spark flew under the goggles', 'rinsing a tank when detergent splashed up'],
    complaints: ['vision: The {side} eye tires and waters over small print.'],
    examination: ['cornea: The {side} cornea shows a faint scar.', 'acuity: Acuity of the {side} eye is 20/40.'],
    studies: [],
  },
  {
    id: 'lungs',
    name: 'lungs',
    plain: 'chest',
    sided: false,
    chapter: 'lungs',
    diagnoses: [['work-related asthma', '493.90', 'J45.909']],
    mechanisms: ['spraying two-part paint in a closed booth', 'cleaning a flour silo without a respirator'],
    complaints: [
      'breath: {He} is short of breath after one flight of stairs.',
      'cough: A dry cough wakes {him} at night.',
    ],
    examination: ['lungs: Scattered wheezes are heard at the end of expiration.'],
    studies: ['spirometry: Spirometry of {studyDate} showed mild obstruction.'],
  },
];
