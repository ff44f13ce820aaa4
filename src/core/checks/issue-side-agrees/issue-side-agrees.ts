import type { BodyPartMention } from '../../treatment/index.ts';
import { askedParts } from '../asked-parts.ts';
import type { Check, Find } from '../check.ts';
import { type Restatement, restatementsIn, reviewedIn } from '../restated-request.ts';
import { compareSide } from '../sides-compared.ts';
import type { IssueSubject, Subject } from '../subject.ts';
import { findOtherSideInFacts } from './other-side-in-facts.ts';
import { findOtherSideInSummary } from './other-side-in-summary.ts';
import { reportSide } from './report-side.ts';
import { findSidelessOrgan } from './sideless-organ.ts';

export const issueSideAgrees: Check = {
  id: 'issue-side-agrees',
  requires: 'Left, right and both sides agree between the item, the rationale and the summary.',
  severity: 'block',
  authorities: ['lab-4610.6-h-5', 'lab-4610.6-e'],
  run: (subject, find) => {
    for (const issue of subject.issues) {
      findSidelessOrgan(issue, find);
      if (askedParts(issue).every(one => one.side === null)) continue;
      findWithinItem(issue, find);
      const found =
        findRestated(subject, issue, find) ||
        findOtherSideInFacts(subject, issue, find) ||
        (subject.issues.length === 1 && findReviewed(subject, issue, find));
      if (!found) findOtherSideInSummary(subject, issue, find);
    }
  },
};

/** A modified request whose remainder is for the other side than the whole. */
function findWithinItem(issue: IssueSubject, find: Find): void {
  const { original, request } = issue.issue.item;
  if (!original) return;
  const other = request.bodyParts.find(part => compareSide(part, original.bodyParts) === 'other');
  if (other) reportSide(find, issue, { said: issue.item, other, where: 'what remains of the request' });
}

function findRestated(subject: Subject, issue: IssueSubject, find: Find): boolean {
  const told = restatementsIn(issue);
  const one = otherSide(told, subject, issue);
  if (one) reportSide(find, issue, { ...one, span: one.other, where: 'the request as the rationale gives it' });
  return one !== null;
}

/** What the summary says was refused, where one item is in dispute. One telling that agrees is enough. */
function findReviewed(subject: Subject, issue: IssueSubject, find: Find): boolean {
  if (!subject.summary) return false;
  const told = reviewedIn(subject.summary, issue);
  if (told.some(({ parts }) => parts.some(part => compareSide(part, askedParts(issue)) === 'agrees'))) return false;
  const one = otherSide(told, subject, issue);
  if (one) reportSide(find, issue, { ...one, span: one.other, where: 'the request as the summary gives it' });
  return one !== null;
}

/** The first part of a side that was not asked for, where the same sentence does not name the asked side too. */
function otherSide(told: readonly Restatement[], subject: Subject, issue: IssueSubject) {
  const asked = askedParts(issue);
  const said = told.flatMap(({ parts }) => parts);
  for (const one of told) {
    const fits = one.parts.map(part => compareSide(part, asked));
    if (fits.includes('agrees')) continue;
    for (const [i, other] of one.parts.entries()) {
      if (fits[i] === 'other' && (one.concludes || !isAskedElsewhere(subject, issue, other)))
        return { said: one.said, other };
      // "Bilateral" may sum up several items, and one of two sides may only be taken first.
      if (fits[i] === 'wider' && !isAskedElsewhere(subject, issue, other)) return { said: one.said, other };
      if (fits[i] === 'narrower' && said.every(part => part.side === other.side)) return { said: one.said, other };
    }
  }
  return null;
}

/** Whether another item asks for the other side of the part. */
const isAskedElsewhere = (subject: Subject, issue: IssueSubject, part: BodyPartMention): boolean =>
  subject.issues.some(other => other !== issue && compareSide(part, askedParts(other)) !== 'unknown');
