import type { BodyPart } from './body-part.ts';

export const LIMB_PARTS: readonly BodyPart[] = [
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
];
