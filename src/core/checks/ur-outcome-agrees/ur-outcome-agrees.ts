import type { Check, Find } from '../check.ts';
import type { Said } from '../said.ts';
import type { IssueSubject } from '../subject.ts';
import { type ReviewOutcome, reviewOutcomesIn } from '../utilization-review-said.ts';

export const urOutcomeAgrees: Check = {
  id: 'ur-outcome-agrees',
  requires:
    'The utilization review decision is described the same way throughout: denied, or modified and what was approved.',
  severity: 'block',
  authorities: ['lab-4610.5-c-3', 'lab-4610.6-h-5'],
  run: (subject, find) => {
    // With several items the review may have denied one and modified another.
    const [issue] = subject.issues;
    if (subject.issues.length !== 1 || !issue || !subject.summary) return;
    compareSummary(subject.summary, issue, find);
  },
};

function compareSummary(summary: Said, issue: IssueSubject, find: Find): void {
  const told = reviewOutcomesIn(summary).filter(one => one.outcome !== 'approved');
  const first = told[0];
  if (!first || told.some(one => one.outcome !== first.outcome)) return;
  const reasoned = issue.rationale ? reviewOutcomesIn(issue.rationale).filter(one => one.outcome !== 'approved') : [];
  const other = reasoned.find(one => one.outcome !== first.outcome);
  if (other && issue.rationale && !reasoned.some(one => one.outcome === first.outcome)) {
    say(find, issue.rationale, other, issue.number, first, summary);
    return;
  }
  const { original } = issue.issue.item;
  if (
    original &&
    first.outcome === 'denied' &&
    !/\b(?:remain|rest\b|additional|partial|portion|balance)/i.test(summary.text.slice(first.start, first.end))
  )
    find({
      said: summary,
      span: first,
      issue: issue.number,
      reason:
        'Unexpected account of a denial, expected a modification: the item says that part of the request was authorized.',
      expected: 'modified',
      advice: 'See the utilization review decision; say what was approved.',
      related: [{ said: issue.item, span: { start: 0, end: issue.item.text.length }, label: 'the item says' }],
    });
}

function say(find: Find, said: Said, other: ReviewOutcome, issue: number, first: ReviewOutcome, summary: Said): void {
  find({
    said,
    span: other,
    issue,
    reason: `Unexpected account that utilization review ${other.outcome} the request, expected that it was ${first.outcome}, as in the summary. What is in dispute depends on it.`,
    expected: first.outcome,
    advice: 'See the utilization review decision; what was approved is not in dispute.',
    related: [{ said: summary, span: first, label: 'the summary says' }],
  });
}
