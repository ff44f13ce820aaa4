import type { BodyPartId } from '../../treatment/index.ts';

/** What an image can show only in some parts of the body, and those parts; "not" where it is told by where it cannot be. */
export interface FindingOfParts {
  readonly words: RegExp;
  readonly at?: readonly BodyPartId[];
  readonly not?: readonly BodyPartId[];
}

/** Findings of anatomy that leave no room for opinion. */
export const FINDINGS_OF_PARTS: readonly FindingOfParts[] = [
  {
    words:
      /\b(?:joint[- ]space (?:narrowing|loss)|narrow(?:ed|ing of the) joint space|subchondral|osteophytes?|osteophytic|joint effusion|osteoarthritis)\b/i,
    not: ['head', 'brain', 'eye', 'ear', 'nose', 'throat', 'abdomen', 'kidney', 'bladder', 'heart', 'lung'],
  },
  {
    words:
      /\b(?:dis[ck] (?:bulges?|bulging|protrusions?|herniations?|extrusions?|desiccation|space narrowing)|(?:neural )?foraminal (?:stenosis|narrowing)|spondylolisthesis|spondylosis|facet (?:arthropathy|hypertrophy|arthrosis)|(?:central|spinal) (?:canal )?stenosis)\b/i,
    at: ['spine', 'lumbar-spine', 'cervical-spine', 'thoracic-spine', 'sacrum'],
  },
  {
    words: /\b(?:menisc(?:us|al) tears?|torn menisc\w+|cruciate ligament|chondromalacia patell\w+)\b/i,
    at: ['knee'],
  },
  {
    words: /\b(?:rotator cuff|supraspinatus|infraspinatus|subscapularis|acromioclavicular|SLAP)\b/i,
    at: ['shoulder'],
  },
  { words: /\b(?:scaphoid|scapholunate|TFCC|carpal tunnel)\b/i, at: ['wrist', 'hand'] },
  { words: /\b(?:plantar fasci\w+|calcaneal|metatarsals?|achilles|talar dome)\b/i, at: ['foot', 'ankle'] },
];
