import type { IsoDate } from '../../calendar/index.ts';
import type { Check, Find } from '../check.ts';
import { injuryDatesIn } from '../injury-dates.ts';
import type { Said } from '../said.ts';
import type { Subject } from '../subject.ts';
import { reviewDatesIn } from '../utilization-review-said.ts';

export const datesAgree: Check = {
  id: 'dates-agree',
  requires: 'The date of injury and the utilization review date are the same in header, summary and rationale.',
  severity: 'block',
  authorities: ['lab-4610.6-h-5', 'ccr-9792.10.6-d'],
  run: (subject, find) => {
    const { header } = subject.tree;
    const passages = passagesOf(subject);
    compare('date of injury', header.dateOfInjury?.value ?? null, passages.flatMap(from(injuryDatesIn)), find);
    compare('utilization review date', header.urDenialDate?.value ?? null, passages.flatMap(from(reviewDatesIn)), find);
  },
};

interface Mention {
  readonly said: Said;
  readonly issue: number | null;
  readonly value: IsoDate;
  readonly start: number;
  readonly end: number;
}

interface Passage {
  readonly said: Said;
  readonly issue: number | null;
}

function passagesOf({ summary, issues }: Subject): Passage[] {
  const passages: Passage[] = summary ? [{ said: summary, issue: null }] : [];
  for (const { rationale, number } of issues) if (rationale) passages.push({ said: rationale, issue: number });
  return passages;
}

const from =
  (datesIn: (said: Said) => readonly { readonly value: IsoDate; readonly start: number; readonly end: number }[]) =>
  ({ said, issue }: Passage): Mention[] =>
    datesIn(said).map(date => ({ said, issue, ...date }));

/** One date that agrees is enough: a letter may tell of a second injury or a second review. */
function compare(what: string, printed: IsoDate | null, mentions: readonly Mention[], find: Find): void {
  const first = mentions[0];
  if (!first) return;
  const right = printed ?? first.value;
  if (printed && mentions.some(mention => mention.value === printed)) return;
  const other = mentions.find(mention => mention.value !== right && (printed || mention.said !== first.said));
  if (!other || (!printed && mentions.some(mention => mention.said === other.said && mention.value === right))) return;
  find({
    said: other.said,
    span: other,
    issue: other.issue,
    reason: `Unexpected ${what} ${other.value}, expected ${right} as ${printed ? 'in the case header' : 'in the summary'}. Every clock and guideline edition hangs on it.`,
    expected: right,
    advice: 'See the application and the utilization review decision, and mend the one that is wrong.',
    ...(printed ? {} : { related: [{ said: first.said, span: first, label: 'the summary says' }] }),
  });
}
