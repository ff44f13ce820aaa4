import { daysBetween } from '../../calendar/index.ts';
import type { Check } from '../check.ts';

/** Calendar days: 15 for the records to arrive by mail, then 30 to determine. */
const STANDARD = 45;
/** Calendar days: 24 hours for the records, then 3 days; a day for the hour of the clock. */
const EXPEDITED = 5;

export const determinationOnTime: Check = {
  id: 'determination-on-time',
  requires: 'The determination is made in time; a late one is late, not void.',
  severity: 'warning',
  authorities: ['lab-4610.6-d-1-B', 'ccr-9792.10.6-g-1', 'margaris'],
  run: ({ tree, letter }, find, confirm) => {
    const { dateAssigned, decisionDate, priority } = tree.header;
    if (!dateAssigned || !decisionDate) return;
    const days = daysBetween(dateAssigned.value, decisionDate.value);
    // Out of order is another check's finding; beyond a year it is a slip of the date.
    if (days < 0 || days > 366) return;
    const limit = priority?.value === 'expedited' ? EXPEDITED : STANDARD;
    if (days <= limit)
      confirm({ said: letter, issue: null, statement: `decided ${days} calendar days after assignment, of ${limit}` });
    else
      find({
        said: letter,
        issue: null,
        reason: `Unexpected ${days} calendar days from assignment to decision, expected at most ${limit}. A late determination still binds.`,
        expected: `at most ${limit} calendar days`,
        advice: 'See what held it up; nothing in the determination changes.',
      });
  },
};
