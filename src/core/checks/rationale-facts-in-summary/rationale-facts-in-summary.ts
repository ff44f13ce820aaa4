import type { Check, Find } from '../check.ts';
import { quoted, sentencesSaid } from '../claims.ts';
import type { IssueSubject, Subject } from '../subject.ts';
import { untoldCount, untoldDates, untoldParts, untoldTests, untoldTreatments } from './untold.ts';

const KINDS = [untoldDates, untoldCount, untoldParts, untoldTests, untoldTreatments];

export const rationaleFactsInSummary: Check = {
  id: 'rationale-facts-in-summary',
  requires: 'The facts that carry the reasoning stand in the clinical case summary.',
  severity: 'note',
  authorities: ['ccr-9792.10.6-d'],
  run: (subject, find) => {
    if (!subject.summary) return;
    for (const issue of subject.issues) findUntold(subject, issue, find);
  },
};

function findUntold(subject: Subject, issue: IssueSubject, find: Find): void {
  const { rationale } = issue;
  const { summary } = subject;
  if (!rationale || !summary) return;
  const roles = issue.issue.rationale?.sentences ?? [];
  const told = new Set<string>();
  for (const [at, sentence] of sentencesSaid(rationale).entries()) {
    if (roles[at]?.role !== 'fact') continue;
    const context = { subject, issue, rationale, sentence, summary };
    for (const { id, start, end, but } of KINDS.flatMap(kind => kind(context))) {
      if (told.has(id)) continue;
      told.add(id);
      find({
        said: rationale,
        span: { start, end },
        issue: issue.number,
        reason: `Unexpected "${quoted(rationale, { start, end })}", expected it in the clinical case summary too, which ${but}.`,
        expected: 'the fact in the clinical case summary',
        advice: 'Add it to the summary, or take it out of the reasons.',
      });
    }
  }
}
