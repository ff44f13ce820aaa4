import type { Words } from '../text/index.ts';

/** A number in a text, in digits or in words, or a range of two; words `wordFrom` up to but not including `wordTo`. */
export interface Numeral {
  readonly from: number;
  readonly to: number;
  readonly wordFrom: number;
  readonly wordTo: number;
}

const ONES =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen`.split(/\s+/);
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SPELLED = new Map<string, number>([
  ...ONES.map((word, value) => [word, value] as const),
  ...TENS.map((word, index) => [word, (index + 2) * 10] as const),
  ['fourty', 40],
  ['ninty', 90],
]);
const DIGITS = /^\d{1,6}(?:\.\d+)?$/;

/** The number that starts at a word: "12", "8.00", "twenty-four", "one hundred twenty". Null where none does. */
export function numeralAt(text: string, words: Words, at: number): Numeral | null {
  const first = oneNumber(text, words, at);
  if (!first) return null;
  const said = saidTwice(text, words, first);
  const range = rangeEnd(text, words, said);
  return range ?? said;
}

function oneNumber(text: string, words: Words, at: number): Numeral | null {
  const word = words.text[at];
  if (word === undefined) return null;
  const code = word.charCodeAt(0);
  if (code >= 48 && code <= 57) {
    if (!DIGITS.test(word)) return null;
    const value = Number(word);
    return { from: value, to: value, wordFrom: at, wordTo: at + 1 };
  }
  const value = SPELLED.get(word);
  if (value === undefined) return null;
  return withMoreWords(text, words, at, value);
}

/** "twenty four", "one hundred twenty", "one hundred and five". */
function withMoreWords(text: string, words: Words, at: number, start: number): Numeral {
  let value = start;
  let to = at + 1;
  const small = (index: number): number | undefined => SPELLED.get(words.text[index] ?? '');
  const close = (index: number): boolean => /^[\s-]$/.test(text.slice(words.end[index - 1], words.start[index]));
  const unit = small(to);
  if (value >= 20 && unit !== undefined && unit > 0 && unit < 10 && close(to)) {
    value += unit;
    to++;
  } else if (words.text[to] === 'hundred') {
    value *= 100;
    to++;
    const rest = words.text[to] === 'and' ? to + 1 : to;
    const more = small(rest) === undefined ? null : withMoreWords(text, words, rest, small(rest) as number);
    if (more && more.to < 100) return { from: value + more.to, to: value + more.to, wordFrom: at, wordTo: more.wordTo };
  }
  return { from: value, to: value, wordFrom: at, wordTo: to };
}

/** "Twelve (12)" is one number, said twice. */
function saidTwice(text: string, words: Words, first: Numeral): Numeral {
  const again = oneNumber(text, words, first.wordTo);
  if (!again || again.to !== first.to) return first;
  const gap = text.slice(words.end[first.wordTo - 1], words.start[first.wordTo]);
  return /^\s?\($/.test(gap) ? { ...first, wordTo: again.wordTo } : first;
}

/** "two to three", "6-8", "1 or 2". */
function rangeEnd(text: string, words: Words, first: Numeral): Numeral | null {
  const joiner = words.text[first.wordTo];
  const spoken = joiner === 'to' || joiner === 'or';
  const at = spoken ? first.wordTo + 1 : first.wordTo;
  const second = oneNumber(text, words, at);
  if (!second || second.to <= first.from) return null;
  const gap = text.slice(words.end[at - 1], words.start[at]);
  if (spoken ? gap !== ' ' : !/^\s?[-–]\s?$/.test(gap)) return null;
  return { from: first.from, to: second.to, wordFrom: first.wordFrom, wordTo: saidTwice(text, words, second).wordTo };
}
