import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountOf, amountsIn, visitsFromSchedule } from './index.ts';

const said = (text: string): string =>
  amountsIn(text)
    .map(({ kind, from, to }) => `${kind} ${from === to ? from : `${from}-${to}`}`)
    .join(', ');

describe('the amounts a text names', () => {
  it.each([
    ['PT 2x6', 'per-week 2, weeks 6'],
    ['Therapy 3 x 2 weeks', 'per-week 3, weeks 2'],
    ['2 times 6', 'per-week 2, weeks 6'],
    ['2-3x/week for 4-6 weeks', 'per-week 2-3, weeks 4-6'],
    ['three to four times a week for two to three weeks (9 sessions)', 'per-week 3-4, weeks 2-3, visits 9'],
    ['twice per week times four weeks', 'per-week 2, weeks 4'],
    ['three (3) times per week for two (2) weeks', 'per-week 3, weeks 2'],
    ['2 times a week for 3 weeks (6)', 'per-week 2, weeks 3, quantity 6'],
    ['Twenty-four additional aquatic therapy visits', 'visits 24'],
    ['One (1) brace', 'quantity 1'],
    ['Norco 10/325mg #60 with two refills', 'strength 10, quantity 60, refills 2'],
    [
      'Ibuprofen 600mg one tablet twice daily #60 refills: 3',
      'strength 600, dose 1, per-day 2, quantity 60, refills 3',
    ],
    ['Oxycodone 10mg #60 day supply: 30', 'strength 10, quantity 60, days 30'],
    ['Chiropractic QTY: 8.00', 'quantity 8'],
    ['12 hours per day, 5 times a week for 4 weeks', 'hours-per-day 12, per-week 5, weeks 4'],
    ['one week trial', 'weeks 1'],
    ['7-10 days', 'days 7-10'],
    ['lidocaine 1percent 5cc', 'strength 1, milliliters 5'],
    ['Cream 240g', 'grams 240'],
    ['Office visit times 3', 'quantity 3'],
  ])('%s', (text, amounts) => expect(said(text)).toBe(amounts));

  it.each([
    'Injections at L4-5 and L5-S1',
    'on 10/12/2016, seen 10-13-16',
    'pain rated 7/10, strength 4+ over 5',
    'a 48-year-old man, injured two weeks ago',
    'three phase bone scan, 4 views, 2-level fusion, 3-in-1 commode',
    'CPT 97110',
    'followed up in 6 weeks',
    '1) MRI is asked for; (2) The knee',
    'helped 64.7% of them',
    '(unknown quantity)',
  ])('no amount: %s', text => expect(said(text)).toBe(''));

  it('every schedule reads the same in figures and in words', () => {
    const words = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 12 }), (often, weeks) => {
        const schedule = { perWeek: { from: often, to: often }, weeks: { from: weeks, to: weeks } };
        for (const text of [
          `Acupuncture ${often}x${weeks}`,
          `Acupuncture ${often} times a week for ${weeks} weeks`,
          `Acupuncture ${words[often]} times weekly times ${words[weeks]} weeks`,
          `Acupuncture ${often}x/week x ${weeks} wks`,
        ]) {
          const amount = amountOf(text);
          expect({ text, perWeek: amount.perWeek, weeks: amount.weeks }).toEqual({ text, ...schedule });
          expect(visitsFromSchedule(amount)).toEqual({ from: often * weeks, to: often * weeks });
        }
      }),
    );
  });

  it('counts are of visits, of procedures or of pieces, as what is asked for tells', () => {
    expect(amountOf('Massage x 12')).toMatchObject({ quantity: 12, unit: 'visits' });
    expect(amountOf('Trigger point injections x 4')).toMatchObject({ quantity: 4, unit: 'procedures' });
    expect(amountOf('Naproxen 500mg #60')).toMatchObject({ quantity: 60, unit: 'units' });
    expect(amountOf('TENS 30 day rental')).toMatchObject({ quantity: 30, unit: 'days' });
    expect(amountOf('MRI of the knee')).toMatchObject({ quantity: null, unit: null });
  });
});
