import { type IsoDate, isoDate } from './iso-date.ts';

/** A date as written in a text, from `start` to `end`. */
export interface WrittenDate {
  readonly value: IsoDate;
  readonly start: number;
  readonly end: number;
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const monthOf = (name: string): number =>
  MONTHS.findIndex(month => month.startsWith(name.slice(0, 3).toLowerCase())) + 1;

const DATE =
  /(?<![\d/.-])(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/]|-\d)|\b(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/g;

/**
 * Every full date written in a mended text: 10/13/2016, 10-13-16, October 13, 2016. A year of two digits is of this
 * century up to 69. What the calendar has no day for is not a date; a far-off year is one.
 */
export function datesIn(text: string): WrittenDate[] {
  const found: WrittenDate[] = [];
  for (const match of text.matchAll(DATE)) {
    const [whole, month, , day, year, name, dayOfName, yearOfName] = match;
    const value =
      name === undefined
        ? isoDate(fullYear(year as string), Number(month), Number(day))
        : isoDate(Number(yearOfName), monthOf(name), Number(dayOfName));
    if (value) found.push({ value, start: match.index, end: match.index + whole.length });
  }
  return found;
}

function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length === 4 ? year : year < 70 ? 2000 + year : 1900 + year;
}
