import type { Span } from '../../text/index.ts';
import {
  type BodyPartId,
  type BodyPartMention,
  bodyPart,
  sameRegion,
  type TreatmentMention,
  treatment,
} from '../../treatment/index.ts';
import { namesOf } from '../asked-parts.ts';
import type { Find } from '../check.ts';
import { mayMean } from '../parts-compared.ts';
import { type Said, sentenceAt } from '../said.ts';
import type { IssueSubject } from '../subject.ts';
import { FINDINGS_OF_PARTS, type FindingOfParts } from './findings-of-parts.ts';

const SHOWS =
  /^[^.;:]{0,60}\b(?:show(?:s|ed|ing)?|reveal(?:s|ed|ing)?|demonstrat(?:es|ed|ing)|with|found|noted|indicat(?:es|ed|ing))\b/i;
const OF =
  /^\s?(?:(?:scan|study|series|imaging)\s)?(?:of|to|for)\s(?:the\s|his\s|her\s)?(?:(?:left|right|bilateral)\s)?$/i;

/**
 * An image of a part that cannot show what it is said to show, where the part asked about can: "x-rays of the head showed
 * joint space narrowing", asked about a hip.
 */
export function findImpossible(
  issue: IssueSubject,
  rationale: Said,
  asked: readonly BodyPartMention[],
  find: Find,
): void {
  let before = -1;
  for (const [at, imaged] of rationale.bodyParts.entries()) {
    while ((rationale.treatments[before + 1]?.end ?? Infinity) <= imaged.start) before++;
    const image = rationale.treatments[before];
    if (asked.some(other => mayMean(imaged.part, other.part)) || !image || !isOf(rationale, image, imaged)) continue;
    const sentence = sentenceAt(rationale, imaged.start);
    const shown = rationale.text.slice(imaged.end, Math.min(sentence.end, imaged.end + 400));
    if (!SHOWS.test(shown)) continue;
    const finding = FINDINGS_OF_PARTS.find(one => one.words.test(shown) && !canBe(one, imaged.part));
    if (!finding || !asked.some(other => canBe(finding, other.part))) continue;
    const named = rationale.bodyParts.slice(Math.max(0, at - 20), at).filter(one => one.start >= sentence.start);
    if (named.some(other => canBe(finding, other.part))) continue;
    report(find, issue, rationale, imaged, asked, finding.words.exec(shown)?.[0] ?? '');
    return;
  }
}

/** Whether a treatment is an image, and of that part. */
const isOf = (said: Said, image: TreatmentMention, part: BodyPartMention): boolean =>
  treatment(image.treatment).kind === 'imaging' && OF.test(said.text.slice(image.end, part.start));

function canBe({ at, not }: FindingOfParts, part: BodyPartId): boolean {
  if (at) return at.some(one => sameRegion(one, part));
  return !(not ?? []).includes(part);
}

function report(
  find: Find,
  issue: IssueSubject,
  said: Said,
  imaged: Span & BodyPartMention,
  asked: readonly BodyPartMention[],
  shown: string,
): void {
  const expected = namesOf(asked, true);
  find({
    said,
    span: imaged,
    issue: issue.number,
    reason: `Unexpected image of the ${bodyPart(imaged.part).label} with ${shown.toLowerCase()}, expected one of what the item asks about (${expected}). Such a finding has no place in the ${bodyPart(imaged.part).label}.`,
    expected,
    advice: 'See the report of the image, and name the part it shows.',
    related: [{ said: issue.item, span: { start: 0, end: issue.item.text.length }, label: 'the item says' }],
  });
}
