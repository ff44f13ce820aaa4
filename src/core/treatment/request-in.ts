import { type Words, wordsOf } from '../text/index.ts';
import { amountFrom } from './amount-of.ts';
import { amountsIn } from './amounts.ts';
import { bodyPartsIn, isMidline } from './body-parts.ts';
import { ASSOCIATED, categoryOf, primaryTreatment } from './categorise.ts';
import { drugsIn } from './drugs.ts';
import { onlySideIn } from './sides.ts';
import type { BodyPartMention, TreatmentRequest } from './treatment-request.ts';
import { treatmentsIn } from './treatments.ts';

const RETROSPECTIVE = /\bretro(?:spective(?:ly)?)?\b|\bDOS\b|\bdates? of service\b|\bD\.O\.S\b/i;
const AROUND_SURGERY = /\b(?:pre|post|peri)[\s-]?(?:op|operative|operatively|surgical|surgery)\b/i;

/** Reads one request, the printed item or a part of a modified one (see `splitModifiedItem`). Total: any text gives one. */
export function requestIn(text: string, words: Words = wordsOf(text)): TreatmentRequest {
  const treatments = treatmentsIn(text, words, 'request');
  const drugs = drugsIn(text, words, 'request');
  const { category, subcategory } = categoryOf(text, words, treatments, drugs);
  return {
    text,
    category,
    subcategory,
    treatments,
    bodyParts: withOnlySide(text, words, bodyPartsIn(text, words)),
    drugs,
    amount: amountFrom(amountsIn(text, words), treatments),
    retrospective: RETROSPECTIVE.test(text),
    ancillary:
      ASSOCIATED.test(text) ||
      AROUND_SURGERY.test(text) ||
      primaryTreatment(treatments, words)?.kind === 'surgical-service',
  };
}

/** "Knee MRI, left": where no part has a side of its own, the one side the request speaks of is theirs. */
function withOnlySide(text: string, words: Words, mentions: readonly BodyPartMention[]): readonly BodyPartMention[] {
  if (mentions.length === 0 || mentions.some(one => one.side !== null)) return mentions;
  const side = onlySideIn(text, words);
  if (side === null) return mentions;
  return mentions.map(one => (isMidline(one.part) && one.levels.length === 0 ? one : { ...one, side }));
}
