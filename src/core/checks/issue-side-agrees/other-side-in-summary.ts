import { sameRegion } from '../../treatment/index.ts';
import type { Find } from '../check.ts';
import { compareSide } from '../sides-compared.ts';
import type { IssueSubject, Subject } from '../subject.ts';
import { isAskedElsewhere, MIDLINE } from './other-side-in-facts.ts';
import { reportSide } from './report-side.ts';

/**
 * A summary that tells of one side of the part, more than once, and never of the side the item asks about. A warning:
 * the request itself may have been for the wrong side. Tests of nerves are read against the other side.
 */
export function findOtherSideInSummary(subject: Subject, issue: IssueSubject, find: Find): void {
  const { summary } = subject;
  if (!summary || issue.issue.item.request.subcategory === 'emg-ncv') return;
  const asked = issue.issue.item.request.bodyParts;
  const [part] = asked.filter(one => one.side === 'left' || one.side === 'right');
  if (!part || MIDLINE.has(part.part)) return;
  const near = summary.bodyParts.filter(one => one.side !== null && sameRegion(one.part, part.part));
  if (near.length < 2 || near.some(one => compareSide(one, [part]) !== 'other')) return;
  const [first] = near;
  if (!first || isAskedElsewhere(subject, issue, first) || asked.some(one => compareSide(first, [one]) === 'agrees'))
    return;
  reportSide(find, issue, { said: summary, other: first, span: first, where: 'the summary', severity: 'warning' });
}
