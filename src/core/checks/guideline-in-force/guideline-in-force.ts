import { addDays, type IsoDate } from '../../calendar/index.ts';
import { type Citation, type InForce, wasInForce } from '../../guidelines/index.ts';
import type { Check } from '../check.ts';
import type { IssueSubject, Subject } from '../subject.ts';

/** Days a request may come before the decision of utilization review on it. */
const REQUEST_BEFORE = 30;

export const guidelineInForce: Check = {
  id: 'guideline-in-force',
  requires: 'The edition of a guideline cited was in force on the date that governs.',
  severity: 'block',
  authorities: ['ccr-9792.21.1-a', 'ccr-9792.21.1-d-1', 'lab-5307.27'],
  run: (subject, find) => {
    for (const issue of subject.issues) {
      const { reviewerGuideline, number } = issue;
      const days = governingDays(subject, issue);
      if (!days || !reviewerGuideline) continue;
      for (const citation of issue.issue.reviewerGuideline?.citations ?? []) {
        const out = outOfForce(citation, days);
        if (!out) continue;
        const { title, year } = out.edition;
        find({
          said: reviewerGuideline,
          span: { start: citation.start, end: citation.end },
          issue: number,
          reason: `Unexpected ${title} ${year}, expected an edition in force when the treatment was requested or decided. ${out.why}`,
          advice: 'Decide by the edition that governs, or say why the other one is used.',
          ...(out.confidence.startsWith('recalled') ? { severity: 'warning' } : {}),
        });
      }
    }
  },
};

interface Days {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/**
 * The days one of which governs: that of the request, the service or the determination, as each order has it. An
 * edition in force on any of them is not held against the letter. Null where the header does not tell.
 */
function governingDays({ tree }: Subject, { item }: IssueSubject): Days | null {
  const utilizationReview = tree.header.urDenialDate?.value;
  const decided = tree.header.decisionDate?.value;
  if (!utilizationReview || !decided || decided < utilizationReview) return null;
  let from = addDays(utilizationReview, -REQUEST_BEFORE);
  for (const { value } of item.dates) if (value < from) from = value;
  return { from, to: decided };
}

function outOfForce(citation: Citation, { from, to }: Days): InForce | null {
  // Without a year the edition is only guessed, save where the title is that of the second edition.
  if (citation.year === null && !/\bcomplaints\b/i.test(citation.title ?? '')) return null;
  const last = wasInForce(citation, to);
  if (!last || last.inForce) return null;
  const first = wasInForce(citation, from);
  if (first?.inForce) return null;
  const { edition } = last;
  const between = (edition.from ?? to) <= to && from <= (edition.to ?? from);
  return between ? null : last;
}
