import { bodyPartsIn, sameRegion, sameTreatment, treatmentsIn } from '../../treatment/index.ts';
import { type Said, wordsAt } from '../said.ts';
import type { IssueSubject } from '../subject.ts';
import { visitCounts } from './visits-said.ts';

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
  for (const sentence of summary.sentences) {
    const text = wordsAt(summary, sentence);
    if (!HAD.test(text) || PLANNED.test(text)) continue;
    for (const { start, end, to } of visitCounts(summary, sentence)) {
      const after = text.slice(start - sentence.start, end - sentence.start + 90);
      const near = treatmentsIn(after).find(one => one.start < end - start + 25);
      if (!near || !issue.item.request.treatments.some(one => sameTreatment(one.treatment, near.treatment))) continue;
      const parts = item.bodyParts.length > 0 ? bodyPartsIn(after) : [];
      const elsewhere =
        parts.length > 0 && !parts.some(one => item.bodyParts.some(two => sameRegion(one.part, two.part)));
      if (!elsewhere) most = Math.max(most ?? 0, to);
    }
  }
  return most;
}
