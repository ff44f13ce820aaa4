import type { IsoDate } from '../calendar/index.ts';
import type { AuthorityId } from './authorities.ts';
import type { Confidence } from './authority.ts';

/** One value the law gave a question for a time. Null for `from`: as far back as is known; for `to`: still so. */
export interface DatedValue<T> {
  readonly value: T;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly confidence: Confidence;
  readonly authority: AuthorityId;
}

/** A question of law and its answers over time, earliest first, no two in force on one day. */
export type Dated<T> = readonly DatedValue<T>[];

/** The answer in force on a date, or null where none was or none is known. */
export function valueOn<T>(dated: Dated<T>, date: IsoDate): DatedValue<T> | null {
  return dated.find(each => (!each.from || each.from <= date) && (!each.to || date <= each.to)) ?? null;
}

/** Days from receipt of a complete file to a regular determination; by the date of receipt. */
export const daysToDetermine: Dated<number> = [
  { value: 30, from: '2013-01-01', to: null, confidence: 'verified', authority: 'lab-4610.6-d-1-B' },
];

/** Days from service of the utilization review decision to the application; by the date of service. */
export const daysToApply: Dated<{ readonly regular: number; readonly formulary: number | null }> = [
  {
    value: { regular: 30, formulary: null },
    from: '2013-01-01',
    to: '2017-12-31',
    confidence: 'verified',
    authority: 'lab-4610.5-h-1',
  },
  {
    value: { regular: 30, formulary: 10 },
    from: '2018-01-01',
    to: null,
    confidence: 'verified',
    authority: 'lab-4610.5-h-1',
  },
];

/** Visits of chiropractic, of occupational and of physical therapy the law allows, each; by the date of injury. */
export const visitCap: Dated<number> = [
  { value: 24, from: '2004-01-01', to: null, confidence: 'verified', authority: 'lab-4604.5-c' },
];

/** Months after which pain is chronic; by the date of the determination. Before 2015 no number was set. */
export const monthsToChronicPain: Dated<number> = [
  { value: 3, from: '2015-04-20', to: null, confidence: 'recalled-high', authority: 'ccr-9792.20' },
];

/** Whether the standards of medical necessity apply in strict order or as the schedule sets out; by the date of the determination. */
export const necessityStandards: Dated<'strict-order' | 'as-the-schedule-sets-out'> = [
  {
    value: 'strict-order',
    from: '2013-01-01',
    to: '2016-12-31',
    confidence: 'verified',
    authority: 'lab-4610.5-c-2-ranked',
  },
  {
    value: 'as-the-schedule-sets-out',
    from: '2017-01-01',
    to: null,
    confidence: 'verified',
    authority: 'lab-4610.5-c-2',
  },
];
