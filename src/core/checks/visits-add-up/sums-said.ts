import type { Span } from '../../text/index.ts';

/** A sum of visits as a sentence states it: "with the 8 now requested the total would be 26". */
export interface SaidSum extends Span {
  readonly had: number;
  readonly asked: number;
  readonly sum: number;
}

const SUM =
  /\b(?:total(?:s|ing)?(?: (?:would|will))?(?: (?:be|of|is|to))?|(?:would )?makes?|equals?) (\d{1,3})\b|= ?(\d{1,3})\b/gi;
const NUMBER = /(?<![\d./#-])\b\d{1,3}\b(?![./%-]\d|%)/g;

/**
 * The sums of a sentence whose second number is one of those asked for; spans are in the sentence. A product ("2 a week
 * for 6 weeks, 12 in total") is none.
 */
export function sumsIn(sentence: string, asked: readonly number[]): SaidSum[] {
  const found: SaidSum[] = [];
  for (const match of sentence.matchAll(SUM)) {
    const sum = Number(match[1] ?? match[2]);
    const before = [...sentence.slice(0, match.index).matchAll(NUMBER)].map(one => Number(one[0]));
    const [had, more] = before.slice(-2);
    if (had === undefined || more === undefined || !asked.includes(more) || had * more === sum) continue;
    found.push({ start: match.index, end: match.index + match[0].length, had, asked: more, sum });
  }
  return found;
}
