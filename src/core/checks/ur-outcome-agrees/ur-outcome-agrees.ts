import { amountsIn } from '../../treatment/index.ts';
import type { Check, Find } from '../check.ts';
import { type Said, wordsAt } from '../said.ts';
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
    // What was modified was denied in part: only the reverse, a denial that left something approved, is at odds.
    if (other.outcome === 'denied' && REMAINDER_OR_DENIAL.test(wordsAt(issue.rationale, other))) return;
    say(find, issue.rationale, other, issue.number, first, summary);
    return;
  }
  if (issue.issue.item.original && first.outcome === 'denied' && !isOfRemainder(summary, first, issue))
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

const REMAINDER_OR_DENIAL =
  /\b(?:remain\w*|rest|additional|partial\w*|portion|balance|excess|denial|full|as written|purchase|with(?:out)?)\b/i;
const REMAINDER =
  /\b(?:remain\w*|rest|additional|partial\w*|portion|balance|excess|certified \d|(?:approved|authorized)\b|\d+ of (?:the )?\d+)/i;

/** Whether a denial may be of what was left after a part was authorized: it says so, or gives no number of the whole. */
function isOfRemainder(summary: Said, told: ReviewOutcome, { issue }: IssueSubject): boolean {
  if (REMAINDER.test(summary.text.slice(told.start, told.end))) return true;
  const whole = amountsIn(issue.item.original?.text ?? '').map(one => one.to);
  const left = amountsIn(issue.item.request.text).map(one => one.to);
  const amounts = summary.amounts.filter(one => one.start >= told.start && one.end <= told.end);
  return amounts.length === 0 || amounts.some(one => left.includes(one.to) || !whole.includes(one.to));
}

function say(find: Find, said: Said, other: ReviewOutcome, issue: number, first: ReviewOutcome, summary: Said): void {
  find({
    said,
    span: other,
    issue,
    ...(other.outcome === 'denied' ? { severity: 'warning' as const } : {}),
    reason: `Unexpected account that utilization review ${other.outcome} the request, expected that it was ${first.outcome}, as in the summary. What is in dispute depends on it.`,
    expected: first.outcome,
    advice: 'See the utilization review decision; what was approved is not in dispute.',
    related: [{ said: summary, span: first, label: 'the summary says' }],
  });
}
