import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, datesIn, daysBetween, isoDate } from './index.ts';

const date = fc
  .record({
    year: fc.integer({ min: 1600, max: 3900 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .map(({ year, month, day }) => isoDate(year, month, day))
  .filter(value => value !== null);

test('the days between two dates lead from one to the other', () => {
  fc.assert(
    fc.property(date, fc.integer({ min: -30_000, max: 30_000 }), (from, days) => {
      expect(daysBetween(from, addDays(from, days))).toBe(days);
    }),
  );
});

test('a day the calendar does not have is no date', () => {
  expect(isoDate(2015, 2, 29)).toBeNull();
  expect(isoDate(2016, 2, 29)).toBe('2016-02-29');
  expect(isoDate(2015, 13, 1)).toBeNull();
  expect(datesIn('on 02/30/2015 and 4/31/15')).toEqual([]);
});

test('a date is read in each way it is printed', () => {
  const written = '10/13/2016, 10-13-2016, 10-13-16, October 13, 2016 and Oct. 13 2016';
  expect(datesIn(written).map(one => one.value)).toEqual(Array(5).fill('2016-10-13'));
  expect(datesIn('pain 4/5, a ratio of 12/13/14/15, page 10-13-16-2')).toEqual([]);
});
