import type { Span, Words } from '../text/index.ts';
import { wordsOf } from '../text/index.ts';
import { drugsIn } from './drugs.ts';
import { markSpan } from './not-amounts.ts';
import type { Numeral } from './numerals.ts';
import { strengthsIn } from './strengths.ts';

/** What a number counts. `quantity` is of the thing itself ("#60", "x 3"); `dose` is of one taking ("one tablet daily"). */
export type AmountKind =
  | 'visits'
  | 'quantity'
  | 'per-week'
  | 'per-day'
  | 'per-month'
  | 'hours'
  | 'hours-per-day'
  | 'days'
  | 'weeks'
  | 'months'
  | 'refills'
  | 'strength'
  | 'dose'
  | 'grams'
  | 'milliliters';

/** A number with what it counts; `from` and `to` differ where a range is written. Spans are in the text given. */
export interface AmountMention extends Span {
  readonly kind: AmountKind;
  readonly from: number;
  readonly to: number;
}

/** A text being read for its amounts. */
export interface Scan {
  readonly text: string;
  readonly words: Words;
  /** Strengths first, then the rest in the order of the text. */
  readonly found: AmountMention[];
  strengths: number;
  /** Words at the start that only introduce a request. */
  readonly introduction: number;
}

/** Records a reading of a number up to a word, and says where to read on. */
export function add(scan: Scan, kind: AmountKind, numeral: Numeral, wordTo: number): number {
  const { words } = scan;
  const start = words.start[numeral.wordFrom] as number;
  scan.found.push({ kind, from: numeral.from, to: numeral.to, start, end: words.end[wordTo - 1] as number });
  return wordTo;
}

/** What stands before a word. */
export const gap = (scan: Scan, at: number): string =>
  scan.text.slice(scan.words.end[at - 1] ?? 0, scan.words.start[at] ?? scan.text.length);

/** A percentage is a strength only at a drug's name; elsewhere it is no amount. */
export function readStrengths(scan: Scan, marked: Uint8Array): void {
  const { text, words, found } = scan;
  const strengths = strengthsIn(text, 0, text.length, false);
  const isShare = (written: string): boolean => /(?:%|percent)$/i.test(written);
  const drugs = strengths.some(one => isShare(one.text)) ? drugsIn(text, wordsOf(text), 'request') : [];
  let next = 0;
  for (const { text: written, start, end } of strengths) {
    markSpan(marked, words, start, end);
    while (next < drugs.length && (drugs[next]?.end ?? 0) <= start) next++;
    if (isShare(written) && !isAtDrug(start, end, drugs[next - 1], drugs[next])) continue;
    const value = Number.parseFloat(written);
    found.push({ kind: 'strength', from: value, to: value, start, end });
  }
  scan.strengths = found.length;
}

const isAtDrug = (start: number, end: number, before: Span | undefined, after: Span | undefined): boolean =>
  (before !== undefined && start - before.end < 25) || (after !== undefined && after.start - end < 5);
