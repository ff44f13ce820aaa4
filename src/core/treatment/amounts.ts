import { type Words, wordsOf } from '../text/index.ts';
import { loosened } from './amount-compact.ts';
import { type AmountKind, type AmountMention, add, gap, readStrengths, type Scan } from './amount-scan.ts';
import {
  COUNT_STOPS,
  DAY,
  DOSE_AFTER,
  EACH,
  HOUR,
  MONTH,
  NO_AMOUNT_AFTER,
  NO_AMOUNT_BEFORE,
  PIECES,
  PROCEDURES,
  QUANTITY_BEFORE,
  REFILL,
  TIMES,
  VISITS,
  WEEK,
  WHEN,
} from './amount-words.ts';
import { notAmounts } from './not-amounts.ts';
import { type Numeral, numeralAt } from './numerals.ts';

/**
 * Every number of a text that is an amount, in order, with its reading. Spinal levels, dates, scores, ages, codes and
 * what is said of the past ("two weeks ago") are none.
 */
export function amountsIn(text: string, words: Words = wordsOf(text)): AmountMention[] {
  const loose = loosened(words);
  const introduction = introductionOf(loose);
  const scan: Scan = { text, words: loose, found: [], strengths: 0, introduction };
  const marked = notAmounts(text, scan.words);
  readStrengths(scan, marked);
  for (let at = 0; at < scan.words.text.length; ) at = marked[at] ? at + 1 : readAt(scan, at);
  return scan.found.sort((a, b) => a.start - b.start);
}

function readAt(scan: Scan, at: number): number {
  const word = scan.words.text[at] as string;
  if (word === 'once' || word === 'twice' || word === 'thrice') return readOnce(scan, at);
  if (word === 'weekly' && ['for', 'x', 'times'].includes(scan.words.text[at + 1] ?? '')) {
    return add(scan, 'per-week', { from: 1, to: 1, wordFrom: at, wordTo: at + 1 }, at + 1);
  }
  const numeral = numeralAt(scan.text, scan.words, at);
  return numeral ? readNumber(scan, numeral) : at + 1;
}

function readOnce(scan: Scan, at: number): number {
  const words = scan.words.text;
  const count = { once: 1, twice: 2, thrice: 3 }[words[at] as 'once'] ?? 1;
  const ranged = words[at] === 'once' && words[at + 1] === 'or' && words[at + 2] === 'twice';
  const next = ranged ? at + 3 : at + 1;
  const numeral: Numeral = { from: count, to: ranged ? 2 : count, wordFrom: at, wordTo: next };
  return readRate(scan, numeral, next) ?? next;
}

/** "a week", "per week", "/week", "weekly", "daily" after a count; null where none stands there. */
function readRate(scan: Scan, numeral: Numeral, at: number): number | null {
  const words = scan.words.text;
  const unitAt = EACH.has(words[at] ?? '') ? at + 1 : at;
  const stroke = gap(scan, at).includes('/');
  const unit = words[unitAt] ?? '';
  if (unitAt === at && !stroke) {
    if (unit === 'weekly') return add(scan, 'per-week', numeral, at + 1);
    if (unit === 'daily') return add(scan, 'per-day', numeral, at + 1);
    if (unit === 'monthly') return add(scan, 'per-month', numeral, at + 1);
    return null;
  }
  if (WEEK.has(unit)) return add(scan, 'per-week', numeral, unitAt + 1);
  if (DAY.has(unit)) return add(scan, 'per-day', numeral, unitAt + 1);
  if (MONTH.has(unit)) return add(scan, 'per-month', numeral, unitAt + 1);
  return null;
}

function readNumber(scan: Scan, numeral: Numeral): number {
  const words = scan.words.text;
  const { wordFrom, wordTo } = numeral;
  const before = words[wordFrom - 1] ?? '';
  const lead = wordFrom === 0 ? '' : gap(scan, wordFrom);
  const marked = QUANTITY_BEFORE.has(before) && /^[\s:.=(]*$/.test(lead);
  if (lead.includes('#') && !NO_AMOUNT_BEFORE.has(before)) {
    const visits = VISITS.has(words[wordTo] ?? '');
    return add(scan, visits ? 'visits' : 'quantity', numeral, visits ? wordTo + 1 : wordTo);
  }
  if (isCode(scan, numeral) && !marked) return wordTo;
  if (NO_AMOUNT_BEFORE.has(before) && !/[.,;:)]/.test(lead)) return wordTo;
  if (REFILL.has(before) && /^[\s:=(]*$/.test(lead)) return add(scan, 'refills', numeral, wordTo);
  if (TIMES.has(before) && REFILL.has(words[wordFrom - 2] ?? '')) return add(scan, 'refills', numeral, wordTo);
  if (before === 'supply' && DAY.has(words[wordFrom - 2] ?? '')) return add(scan, 'days', numeral, wordTo);
  if (before === 'every' || before === 'q') return wordTo;
  return readAfter(scan, numeral) ?? readCounted(scan, numeral) ?? readBare(scan, numeral, marked);
}

/** Years, codes of procedures, and numbers with a stroke between ("24/7", "10/325") are no amounts. */
function isCode(scan: Scan, { from, to, wordTo, wordFrom }: Numeral): boolean {
  if (to >= 10000) return true;
  if (from === to && from >= 1900 && from <= 2100 && Number.isInteger(from)) return true;
  const stroke = /^\s?\/\s?$/;
  if (
    wordTo < scan.words.text.length &&
    stroke.test(gap(scan, wordTo)) &&
    /^\d/.test(scan.words.text[wordTo] as string)
  )
    return true;
  return wordFrom > 0 && stroke.test(gap(scan, wordFrom)) && /\d$/.test(scan.words.text[wordFrom - 1] as string);
}

/** What the words right after a number make of it: a rate, a length of time, refills, a size; null for none of them. */
function readAfter(scan: Scan, numeral: Numeral): number | null {
  const words = scan.words.text;
  const { wordTo } = numeral;
  const after = words[wordTo] ?? '';
  if (/[.;:]\s/.test(gap(scan, wordTo)) && wordTo < words.length) return null;
  if (TIMES.has(after)) return readTimes(scan, numeral);
  const rate = after === 'daily' ? null : readRate(scan, numeral, wordTo);
  if (rate !== null && !isVisitAfterWeekly(words, rate)) return rate;
  if (rate !== null) scan.found.pop();
  const length = readLength(scan, numeral);
  if (length !== null) return length;
  if (REFILL.has(after)) return add(scan, 'refills', numeral, wordTo + 1);
  if (['g', 'gm', 'gms', 'gr', 'gram', 'grams'].includes(after)) return add(scan, 'grams', numeral, wordTo + 1);
  if (['ml', 'mls', 'cc', 'ccs', 'milliliters'].includes(after)) return add(scan, 'milliliters', numeral, wordTo + 1);
  const oneOfMany = after === 'in' && !['1', 'one'].includes(words[wordTo + 1] ?? '');
  if (NO_AMOUNT_AFTER.has(after) && !oneOfMany && !(after === 'units' || after === 'of')) return wordTo;
  const byMouth = after === 'by' && words[wordTo + 1] === 'mouth';
  if (numeral.to <= 4 && (byMouth || (DOSE_AFTER.has(after) && after !== 'per' && after !== 'mouth'))) {
    return add(scan, 'dose', numeral, wordTo);
  }
  return null;
}

const LENGTHS: readonly (readonly [ReadonlySet<string>, AmountKind])[] = [
  [DAY, 'days'],
  [WEEK, 'weeks'],
  [MONTH, 'months'],
  [HOUR, 'hours'],
];

/** "for 7 days", "6 weeks", "12 hours per day"; "two weeks ago" and "in 6 weeks" say when, and are no amounts. */
function readLength(scan: Scan, numeral: Numeral): number | null {
  const words = scan.words.text;
  const { wordFrom, wordTo } = numeral;
  const after = words[wordTo] ?? '';
  const kind = LENGTHS.find(([units]) => units.has(after))?.[1];
  if (!kind) return null;
  if (QUANTITY_BEFORE.has(words[wordFrom - 1] ?? '') && kind !== 'hours') return add(scan, 'quantity', numeral, wordTo);
  const perWeek = kind === 'days' ? readDaysAWeek(scan, numeral) : null;
  if (perWeek !== null) return perWeek;
  if (kind === 'hours') return readHours(scan, numeral);
  const before = words[wordFrom - 1] ?? '';
  const asked = ['for', 'x', 'times', 'over', 'trial'].includes(before);
  const when =
    ['in', 'within', 'about', 'after', 'last', 'past', 'than'].includes(before) || WHEN.has(words[wordTo + 1] ?? '');
  return when && !asked ? wordTo + 1 : add(scan, kind, numeral, wordTo + 1);
}

function readHours(scan: Scan, numeral: Numeral): number {
  const at = numeral.wordTo + 1;
  const words = scan.words.text;
  const unitAt = EACH.has(words[at] ?? '') ? at + 1 : at;
  const daily = words[at] === 'daily' || (DAY.has(words[unitAt] ?? '') && (unitAt > at || gap(scan, at).includes('/')));
  return daily ? add(scan, 'hours-per-day', numeral, unitAt + 1) : add(scan, 'hours', numeral, at);
}

/** In "12 weekly visits" the twelve counts visits. */
const isVisitAfterWeekly = (words: readonly string[], at: number): boolean =>
  words[at - 1] === 'weekly' && VISITS.has(words[at] ?? '');

function readDaysAWeek(scan: Scan, numeral: Numeral): number | null {
  const at = numeral.wordTo + 1;
  const words = scan.words.text;
  const unitAt = EACH.has(words[at] ?? '') ? at + 1 : at;
  if (unitAt === at && !gap(scan, at).includes('/') && words[at] !== 'weekly') return null;
  return WEEK.has(words[unitAt] ?? '') || words[at] === 'weekly' ? add(scan, 'per-week', numeral, unitAt + 1) : null;
}

/** "2 times a week", "2x/week", "2 x 6", "2 times 6 weeks", "1 x 6 visits". */
function readTimes(scan: Scan, numeral: Numeral): number {
  const words = scan.words.text;
  const at = numeral.wordTo + 1;
  const rate = readRate(scan, numeral, at);
  if (rate !== null) return rate;
  if (WEEK.has(words[at] ?? '')) return add(scan, 'per-week', numeral, at + 1);
  if (DAY.has(words[at] ?? '')) return add(scan, 'per-day', numeral, at + 1);
  const second = gap(scan, at).includes('#') ? null : numeralAt(scan.text, scan.words, at);
  if (!second) return at < words.length ? at : add(scan, 'quantity', numeral, at);
  const unit = words[second.wordTo] ?? '';
  if (['cm', 'mm', 'inch', 'inches', 'in', 'x', 'feet', 'ft'].includes(unit)) return second.wordTo + 1;
  if (VISITS.has(unit)) return add(scan, 'visits', second, second.wordTo + 1);
  if (MONTH.has(unit)) return add(scan, 'months', second, second.wordTo + 1);
  if (DAY.has(unit)) return add(scan, 'days', second, second.wordTo + 1);
  if (numeral.to > 7 || second.to > 52) return second.wordTo;
  add(scan, 'per-week', numeral, numeral.wordTo);
  return add(scan, 'weeks', second, WEEK.has(unit) ? second.wordTo + 1 : second.wordTo);
}

/** A number and, after some words that tell of what kind, what it counts: "six additional physical therapy sessions". */
function readCounted(scan: Scan, numeral: Numeral): number | null {
  const words = scan.words.text;
  const { wordFrom, wordTo } = numeral;
  // "1) MRI" is an entry of a list; "one (1) MRI" is not.
  if (wordTo - wordFrom === 1 && gap(scan, wordTo).startsWith(')')) return null;
  for (let at = wordTo; at < Math.min(words.length, wordTo + 7); at++) {
    const word = words[at] as string;
    if (COUNT_STOPS.has(word) || /[.;:,(]/.test(gap(scan, at)) || /^\d/.test(word)) return null;
    if (REFILL.has(word)) return add(scan, 'refills', numeral, at + 1);
    if (VISITS.has(word)) return readRateOfVisits(scan, numeral, at + 1);
    if (PIECES.has(word)) return add(scan, isDose(words, numeral, at + 1) ? 'dose' : 'quantity', numeral, at + 1);
    if (PROCEDURES.has(word) && at - wordTo < 6) return add(scan, 'quantity', numeral, at + 1);
  }
  return null;
}

/** "3 visits a week" is a rate, "3 visits" a count. */
function readRateOfVisits(scan: Scan, numeral: Numeral, at: number): number {
  return readRate(scan, numeral, at) ?? add(scan, 'visits', numeral, at);
}

function isDose(words: readonly string[], numeral: Numeral, at: number): boolean {
  if (numeral.to > 4) return false;
  const next = words.slice(at, at + 4);
  return (
    (DOSE_AFTER.has(next[0] ?? '') && next[0] !== 'per') ||
    (next[0] === 'by' && next[1] === 'mouth') ||
    DAY.has(next[1] ?? '') ||
    DAY.has(next[2] ?? '') ||
    (TIMES.has(next[1] ?? '') && DAY.has(next[3] ?? ''))
  );
}

const BEFORE_FIRST = new Set(
  'retrospective associated surgical service services post op postop pre preop request for prospective additional'.split(
    ' ',
  ),
);

/** Whether an amount stands just before, which a number in brackets may sum up: "for 3 weeks (6)". */
function isNearLast(scan: Scan, wordFrom: number): boolean {
  const last = scan.found.length > scan.strengths ? scan.found.at(-1) : undefined;
  return last !== undefined && (scan.words.start[wordFrom] as number) - last.end < 30;
}

function introductionOf(words: Words): number {
  let length = 0;
  while (length < words.text.length && BEFORE_FIRST.has(words.text[length] as string)) length++;
  return length;
}

/** A number with nothing after it to say what it counts: "#60", "QTY: 8", "x 12", "(6)", or first in a request. */
function readBare(scan: Scan, numeral: Numeral, marked: boolean): number {
  const words = scan.words.text;
  const { wordFrom, wordTo } = numeral;
  if (marked || TIMES.has(words[wordFrom - 1] ?? '')) return add(scan, 'quantity', numeral, wordTo);
  const lead = wordFrom === 0 ? '' : gap(scan, wordFrom);
  const isBracketed = lead.endsWith('(') && gap(scan, wordTo).startsWith(')');
  if (isBracketed && isNearLast(scan, wordFrom)) return add(scan, 'quantity', numeral, wordTo);
  if (!Number.isInteger(numeral.to) || numeral.to > 999 || numeral.to === 0) return wordTo;
  if (wordFrom <= scan.introduction && wordTo < words.length && /^[\s-]$/.test(gap(scan, wordTo)))
    return add(scan, 'quantity', numeral, wordTo);
  const isStrength = numeral.to >= 100 && scan.strengths === 0;
  const last =
    !isStrength && wordTo === words.length && wordFrom > 0 && /^[\s,-]*$/.test(lead) && !/[.?!]\s*$/.test(scan.text);
  return last ? add(scan, 'quantity', numeral, wordTo) : wordTo;
}
