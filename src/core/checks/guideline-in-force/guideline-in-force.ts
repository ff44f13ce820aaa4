import { addDays, type IsoDate } from '../../calendar/index.ts';
import { type Citation, type Edition, type InForce, wasInForce } from '../../guidelines/index.ts';
import type { Check } from '../check.ts';
import type { Said } from '../said.ts';

/** Days a request may come before the decision of utilization review on it. */
const REQUEST_BEFORE = 30;

export const guidelineInForce: Check = {
  id: 'guideline-in-force',
  requires: 'The edition of a guideline cited was in force on the date that governs.',
  severity: 'block',
  authorities: ['ccr-9792.21.1-a', 'ccr-9792.21.1-d-1', 'lab-5307.27'],
  run: ({ tree, issues }, find) => {
    const reviewed = tree.header.urDenialDate?.value;
    const decided = tree.header.decisionDate?.value;
    if (!reviewed || !decided || decided < reviewed) return;
    for (const { issue, item, reviewerGuideline, number } of issues) {
      if (!reviewerGuideline) continue;
      for (const citation of issue.reviewerGuideline?.citations ?? []) {
        const out = outOnDecision(citation, decided);
        if (!out || governedBefore(out.edition, earliest(item, reviewed), decided)) continue;
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

/** What a citation names, where it was not in force on the day of the decision. */
function outOnDecision(citation: Citation, decided: IsoDate): InForce | null {
  // Without a year the edition is only guessed, save where the title is that of the second edition.
  if (citation.year === null && !/\bcomplaints\b/i.test(citation.title ?? '')) return null;
  const known = wasInForce(citation, decided);
  return known && !known.inForce ? known : null;
}

/** The first day the request, or a service given already, may be of. */
function earliest(item: Said, reviewed: IsoDate): IsoDate {
  const requested = addDays(reviewed, -REQUEST_BEFORE);
  return item.dates.reduce((first, { value }) => (value < first ? value : first), requested);
}

/** Whether the edition was in force on a day before the decision that may govern: of the request or the service. */
const governedBefore = ({ from, to }: Edition, first: IsoDate, decided: IsoDate): boolean =>
  (from === null || from <= decided) && (to === null || first <= to);
