import type { Check, Find } from '../check.ts';
import type { Said } from '../said.ts';

const ALONE =
  /\b(?:no (?:other )?(?:medical|clinical) (?:records?|documents?|documentation|reports?|notes?) (?:was|were|has been|have been|is|are) (?:provided|submitted|received|available|included|supplied)(?: for (?:this )?review)?(?=[.,;]|$| (?:other than|besides|except|and))|only (?:document|record|report|information|paper)s?[^.]{0,60}\b(?:is|was|were|are) (?:the|a) (?:utilization review|UR)\b|(?:based|relied|relies|rests?|decided) (?:solely|only|entirely|exclusively) (?:up)?on (?:the|a|this) (?:utilization review|UR)\b|other than the (?:utilization review|UR) (?:decision|determination|denial|report|letter)[^.]{0,30}\bno\b)/gi;
const MAY = /\bno (?:other )?(?:medical|clinical) |\bonly\b|\bsolely\b|\bentirely\b|\bexclusively\b|other than the/i;

export const notOnUtilizationReviewAlone: Check = {
  id: 'not-on-utilization-review-alone',
  requires: 'The decision does not rest on the utilization review paper alone.',
  severity: 'block',
  authorities: ['ccr-9792.10.6-b-2', 'garibay-jimenez'],
  run: ({ summary, issues }, find) => {
    if (summary) findAlone(summary, null, find);
    for (const { number, rationale } of issues) if (rationale) findAlone(rationale, number, find);
  },
};

function findAlone(said: Said, issue: number | null, find: Find): void {
  if (!MAY.test(said.text)) return;
  for (const match of said.text.matchAll(ALONE))
    find({
      said,
      span: { start: match.index, end: match.index + match[0].length },
      issue,
      reason:
        'Unexpected decision without medical records, expected records of the worker or the physician beside the utilization review decision.',
      expected: 'medical records beside the utilization review decision',
      advice: 'Ask for the records, or hold the case as one with insufficient records.',
    });
}
