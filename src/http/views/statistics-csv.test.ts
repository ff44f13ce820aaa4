import { expect, test } from 'vitest';
import { csvOf } from './statistics-csv.ts';

const group = (label: string, more = {}) => ({
  key: 'k',
  label,
  determinations: 3,
  upheld: 3,
  overturned: 1,
  undecided: 0,
  share: 0.25,
  low: 0.0456,
  high: 0.69941,
  ...more,
});

test('outcomes download with shares as fractions, and what is unknown left empty', () => {
  expect(
    csvOf(
      [group('Surgery'), group('None', { upheld: 0, overturned: 0, share: null, low: null, high: null })],
      'category',
    ),
  ).toBe(
    'category,determinations,upheld,overturned,undecided,share_overturned,interval_low,interval_high\r\n' +
      'Surgery,3,3,1,0,0.2500,0.0456,0.6994\r\n' +
      'None,3,0,0,0,,,\r\n',
  );
});

test('a title with commas, quotes or a formula in it stays one harmless cell', () => {
  const [, line] = csvOf([group('Forearm, Wrist, and "Hand"')], 'guideline').split('\r\n');
  expect(line).toMatch(/^"Forearm, Wrist, and ""Hand""",3,/);
  expect(csvOf([group('=1+2')], 'guideline')).toContain("'=1+2,");
});
