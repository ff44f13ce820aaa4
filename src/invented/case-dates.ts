import { addDays, type IsoDate } from '../core/calendar/index.ts';
import type { ComposableLayout } from '../core/determination/index.ts';
import { CHANGE_DAYS } from './editions.ts';
import type { Random } from './random.ts';

/** The days of a case, in order. */
export interface CaseDates {
  readonly injury: IsoDate;
  /** The visit the request comes from. */
  readonly visit: IsoDate;
  readonly request: IsoDate;
  readonly ur: IsoDate;
  readonly application: IsoDate;
  readonly assigned: IsoDate;
  readonly decision: IsoDate;
}

/** When each layout was printed, first and last decision day, and how often a case is in it. */
const PERIODS: readonly (readonly [ComposableLayout, IsoDate, IsoDate, number])[] = [
  ['medical-professional-review', '2013-04-01', '2013-08-31', 4],
  ['notice-2013', '2013-09-01', '2013-12-20', 5],
  ['documents-reviewed', '2013-12-21', '2014-07-31', 7],
  ['credentials-in-prose', '2014-08-01', '2014-11-30', 7],
  ['credentials-listed', '2014-12-01', '2015-08-31', 9],
  ['years-and-sections', '2015-09-01', '2015-12-31', 4],
];
const LATER_YEARS = 7;

export function inventPeriod(random: Random): { layout: ComposableLayout; decision: IsoDate } {
  const later = Array.from(
    { length: 10 },
    (_, i) => ['years-and-sections', `${2016 + i}-01-02`, `${2016 + i}-12-28`, LATER_YEARS] as const,
  );
  const [layout, from, to] = random.weighted([...PERIODS, ...later].map(period => [period, period[3]] as const));
  const days = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
  return { layout, decision: addDays(from, random.int(0, days)) };
}

/**
 * Days before a decision with gaps as seen: 0 to 30 from utilization review to application, some four weeks from
 * assignment to decision (longer in 2013 and 2014, days when expedited), an injury of months or years ago. No guideline
 * changes between the visit and the decision.
 */
export function inventDates(
  decision: IsoDate,
  { acute, expedited }: { acute: boolean; expedited: boolean },
  random: Random,
): CaseDates {
  const wait = expedited ? 3 : decision < '2014-12-01' ? 38 : 27;
  const gaps = {
    assigned: Math.round(Math.min(expedited ? 4 : 45, Math.max(expedited ? 2 : 21, random.around(wait, 0.14)))),
    application: Math.round(Math.min(33, Math.max(1, random.around(5, 0.7)))),
    ur: random.int(1, 30),
    request: random.int(3, 12),
    visit: random.int(0, 6),
  };
  const days = (Object.values(gaps) as number[]).reduce((sum, gap) => sum + gap, 0);
  const crossed = CHANGE_DAYS.find(change => addDays(decision, -days - 1) < change && decision >= change);
  const decided = crossed ? addDays(decision, days + 2) : decision;
  const assigned = addDays(decided, -gaps.assigned);
  const application = addDays(assigned, -gaps.application);
  const ur = addDays(application, -gaps.ur);
  const request = addDays(ur, -gaps.request);
  const visit = addDays(request, -gaps.visit);
  const age = acute ? random.int(28, 80) : Math.round(Math.min(5500, Math.max(330, random.around(900, 0.7))));
  return { injury: addDays(visit, -age), visit, request, ur, application, assigned, decision: decided };
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** Ways of writing a date in prose. */
export const DATE_STYLES: readonly ((date: IsoDate) => string)[] = [
  date => `${date.slice(5, 7)}/${date.slice(8, 10)}/${date.slice(0, 4)}`,
  date => `${date.slice(5, 7)}-${date.slice(8, 10)}-${date.slice(0, 4)}`,
  date => `${Number(date.slice(5, 7))}-${Number(date.slice(8, 10))}-${date.slice(2, 4)}`,
  date => `${monthName(date)} ${Number(date.slice(8, 10))}, ${date.slice(0, 4)}`,
];

export const monthName = (date: IsoDate): string => MONTHS[Number(date.slice(5, 7)) - 1] as string;
