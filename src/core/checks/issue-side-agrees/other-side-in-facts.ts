import { type BodyPartMention, sameRegion } from '../../treatment/index.ts';
import { askedParts } from '../asked-parts.ts';
import { bySentence } from '../by-sentence.ts';
import type { Find } from '../check.ts';
import { type Said, wordsAt } from '../said.ts';
import { compareSide } from '../sides-compared.ts';
import type { IssueSubject, Subject } from '../subject.ts';
import { reportSide } from './report-side.ts';

/** The other side as a measure, as history, or as one that is well. */
const ASIDE =
  /\b(?:contralateral|opposite|other|unaffected|uninjured|uninvolved|asymptomatic|normal|compar\w*|versus|vs|than|prior|previous(?:ly)?|history|past|old|years? ago|also|additional(?:ly)?|compensat\w*|overuse|over-?reliance|dominan\w*|handed|steps? (?:with|forward)|radiat\w*|status post|in (?:19|20)\d\d|favou?r(?:s|ed|ing)?|shorter|longer|limp\w*|weight|lean\w*|cane|resolved|future|may|might|could|can|years?|before|replacement|arthroplasty|(?:had|after) an?)\b/i;
/** What is weighed: a complaint, a finding, an image, an operation. */
const WEIGHED =
  /\b(?:pain\w*|tender\w*|swell\w*|swollen|effusion|abnormalit\w+|fractures?d?|tears?|torn|motion|weak\w*|numb\w*|sprain|strain|arthritis|instabilit\w+|MRI|x-?rays?|imaging|exam\w*|injur\w+|diagnos\w+|symptoms?|complain\w*|spasms?|bursitis|tend[io]n\w*|patholog\w+|fixation|surgery|repair|release|deficits?|sensation)\b/i;
/** Parts with a name of their own in the middle of the body take sides too loosely: "left low back". */
export const MIDLINE = new Set([
  'lumbar-spine',
  'cervical-spine',
  'thoracic-spine',
  'thoracolumbar-spine',
  'back',
  'spine',
  'head',
]);

/**
 * A fact of the rationale about the other side, which the summary never tells of, though it tells of the asked one:
 * "no abnormality of the left hips", asked about a right hip.
 */
export function findOtherSideInFacts(subject: Subject, issue: IssueSubject, find: Find): boolean {
  const { rationale } = issue;
  const { summary } = subject;
  if (!rationale || !summary || !issue.issue.rationale) return false;
  const asked = askedParts(issue);
  const told = bySentence(issue.issue.rationale.sentences, rationale.bodyParts);
  const facts = told.flatMap(([sentence, parts]) => (sentence.role === 'fact' ? parts : []));
  for (const [sentence, parts] of told) {
    if (sentence.role !== 'fact' && sentence.role !== 'conclusion') continue;
    const other = parts.find(part => !MIDLINE.has(part.part) && compareSide(part, asked) === 'other');
    const words = wordsAt(rationale, sentence);
    if (!other || ASIDE.test(words) || !WEIGHED.test(words)) continue;
    if ([...parts, ...facts].some(part => part !== other && isSameSideAsked(part, other, asked))) continue;
    const known = sameSideTold(summary, other, asked);
    if (!known || isAskedElsewhere(subject, issue, other)) continue;
    reportSide(find, issue, {
      said: rationale,
      other,
      span: other,
      // The very part on the other side is a slip; a neighbour of it may be told of for its own sake.
      ...(asked.some(({ part }) => part === other.part) ? {} : { severity: 'warning' as const }),
      where: 'the facts',
      related: { said: summary, span: known, label: 'the summary says' },
    });
    return true;
  }
  return false;
}

/** Whether a sentence names the asked side of the region too. */
const isSameSideAsked = (part: BodyPartMention, other: BodyPartMention, asked: readonly BodyPartMention[]): boolean =>
  sameRegion(part.part, other.part) && (part.side === 'bilateral' || compareSide(part, asked) === 'agrees');

/** Where the summary tells of the asked side; null where it does not, or where it knows the other one as well. */
function sameSideTold(
  summary: Said,
  other: BodyPartMention,
  asked: readonly BodyPartMention[],
): BodyPartMention | null {
  const near = summary.bodyParts.filter(part => part.side !== null && sameRegion(part.part, other.part));
  if (near.some(part => part.side === other.side || part.side === 'bilateral')) return null;
  return near.find(part => compareSide(part, asked) === 'agrees') ?? near[0] ?? null;
}

/** Whether another item asks about the side. */
export const isAskedElsewhere = (subject: Subject, issue: IssueSubject, other: BodyPartMention): boolean =>
  subject.issues.some(one => one !== issue && ['agrees', 'narrower'].includes(compareSide(other, askedParts(one))));
