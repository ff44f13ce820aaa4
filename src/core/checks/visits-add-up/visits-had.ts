import { sameRegion, sameTreatment } from '../../treatment/index.ts';
import { type Said, sentenceAt, wordsAt } from '../said.ts';
import type { IssueSubject } from '../subject.ts';

const HAD =
  /\b(?:completed|received|attended|had|has had|underwent|undergone|participated|previous|prior|to date|treated with|includ\w+|treatments? (?:has|have|was|were))\b/i;
const PLANNED =
  /\b(?:request\w*|recommend\w*|order\w*|authori[sz]\w*|approv\w*|deni\w+|certif\w*|plan\w*|review|prescri\w*|sought|advised|pending|scheduled|appeal\w*)\b/i;

/**
 * How many visits of the item's treatment a summary says the worker has had, for the item's part of the body where it
 * names one: the most of several, for they may be told twice. Null where it counts none.
 */
export function visitsHad(summary: Said, { issue, item }: IssueSubject): number | null {
  let most: number | null = null;
  for (const mention of summary.amounts) {
    if (mention.kind !== 'visits') continue;
    const sentence = sentenceAt(summary, mention.start);
    const text = wordsAt(summary, sentence);
    if (!HAD.test(text) || PLANNED.test(text)) continue;
    const near = summary.treatments.find(one => one.end > mention.start && one.start < mention.end + 25);
    if (!near || !issue.item.request.treatments.some(one => sameTreatment(one.treatment, near.treatment))) continue;
    const parts = summary.bodyParts.filter(
      one => one.start >= mention.end && one.end <= Math.min(sentence.end, mention.end + 90),
    );
    const elsewhere =
      parts.length > 0 &&
      item.bodyParts.length > 0 &&
      !parts.some(one => item.bodyParts.some(two => sameRegion(one.part, two.part)));
    if (!elsewhere) most = Math.max(most ?? 0, mention.to);
  }
  return most;
}
