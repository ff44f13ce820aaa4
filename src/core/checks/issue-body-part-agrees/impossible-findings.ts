import type { Span } from '../../text/index.ts';
import { type BodyPartId, type BodyPartMention, bodyPart, sameRegion, treatment } from '../../treatment/index.ts';
import { namesOf } from '../asked-parts.ts';
import type { Find } from '../check.ts';
import { within } from '../claims.ts';
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
  for (const imaged of rationale.bodyParts) {
    if (asked.some(other => mayMean(imaged.part, other.part)) || !isImaged(rationale, imaged)) continue;
    const sentence = sentenceAt(rationale, imaged.start);
    const shown = rationale.text.slice(imaged.end, sentence.end);
    if (!SHOWS.test(shown)) continue;
    const finding = FINDINGS_OF_PARTS.find(one => one.words.test(shown) && !canBe(one, imaged.part));
    if (!finding || !asked.some(other => canBe(finding, other.part))) continue;
    const before = within(rationale.bodyParts, { start: sentence.start, end: imaged.start });
    if (before.some(other => canBe(finding, other.part))) continue;
    report(find, issue, rationale, imaged, asked, finding.words.exec(shown)?.[0] ?? '');
    return;
  }
}

const isImaged = (said: Said, part: BodyPartMention): boolean =>
  said.treatments.some(
    one =>
      one.end <= part.start &&
      treatment(one.treatment).kind === 'imaging' &&
      OF.test(said.text.slice(one.end, part.start)),
  );

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
