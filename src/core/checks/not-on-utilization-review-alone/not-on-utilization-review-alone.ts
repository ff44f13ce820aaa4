import type { Check, Find } from '../check.ts';
import { sentencesSaid } from '../claims.ts';
import { type Said, sentenceAt } from '../said.ts';

const NO_RECORDS =
  /\bno (?:other )?(?:medical|clinical) (?:records?|documents?|documentation|reports?|notes?) (?:was|were|has been|have been|is|are) (?:provided|submitted|received|available|included|supplied)(?: for (?:this )?review)?(?=[.;]|$| (?:other than|besides|except) (?:the |a )?(?:utilization review|UR)\b)/gi;
const ALONE =
  /\b(?:only (?:document|record|report|information|paper)s?[^.]{0,60}\b(?:is|was|were|are) (?:the|a) (?:utilization review|UR)\b|(?:based|relied|relies|rests?|decided) (?:solely|only|entirely|exclusively) (?:up)?on (?:the|a|this) (?:utilization review|UR)\b|other than the (?:utilization review|UR) (?:decision|determination|denial|report|letter)[^.]{0,30}\bno\b)/gi;
const MAY = /\bno (?:other )?(?:medical|clinical) |\bonly\b|\bsolely\b|\bentirely\b|\bexclusively\b|other than the/i;
/** A summary that tells of care was written from records. */
const FROM_RECORDS =
  /\b(?:exam\w*|complain\w*|progress (?:notes?|reports?)|PR-?2|visit|seen|tender\w*|range of motion|diagnosed|diagnos[ei]s|underwent|treatments? (?:to date|has|have|included)|medications? (?:include|list)|notes? of|reports? (?:of|dated))\b/i;
const BY_REVIEW = /\butili[sz]ation review|\bUR\b|\bclaims administrator\b/i;

export const notOnUtilizationReviewAlone: Check = {
  id: 'not-on-utilization-review-alone',
  requires: 'The decision does not rest on the utilization review paper alone.',
  severity: 'block',
  authorities: ['ccr-9792.10.6-b-2', 'garibay-jimenez'],
  run: ({ summary, issues }, find) => {
    if (summary) findAlone(summary, null, summary, find);
    for (const { number, rationale } of issues) if (rationale) findAlone(rationale, number, summary, find);
  },
};

const tellsOfRecords = (summary: Said | null): boolean =>
  summary !== null && sentencesSaid(summary).some(({ text }) => FROM_RECORDS.test(text) && !BY_REVIEW.test(text));

function findAlone(said: Said, issue: number | null, summary: Said | null, find: Find): void {
  if (!MAY.test(said.text)) return;
  for (const match of said.text.matchAll(ALONE)) report(said, issue, match, find);
  for (const match of said.text.matchAll(NO_RECORDS)) {
    if (tellsOfRecords(summary)) return;
    const before = said.text.slice(sentenceAt(said, match.index).start, match.index);
    // What utilization review lacked may be at hand now.
    if (!BY_REVIEW.test(before)) report(said, issue, match, find);
  }
}

function report(said: Said, issue: number | null, match: RegExpExecArray, find: Find): void {
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
