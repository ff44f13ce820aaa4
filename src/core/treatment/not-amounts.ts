import type { Words } from '../text/index.ts';
import { levelsIn } from './spine-levels.ts';

const DATE = /\b\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})\b|\b\d{1,2}[-/](?:19|20)\d\d\b/g;
const SCORE =
  /\b\d{1,2}(?:\.\d)?\+?(?:\s?[-–]\s?\d{1,2}\+?)?\s?(?:\/|out of|over)\s?(?:10|5)\b(?!\s?(?:mg|mcg|wk|week|%|\/|\d|\.\d))/gi;

/** Marks the words that belong to dates, pain and strength scores, and spinal levels: their numbers are no amounts. */
export function notAmounts(text: string, words: Words): Uint8Array {
  const marked = new Uint8Array(words.text.length);
  for (const pattern of [DATE, SCORE]) {
    for (const match of text.matchAll(pattern)) markSpan(marked, words, match.index, match.index + match[0].length);
  }
  for (const { from, to } of levelsIn(text, words)) marked.fill(1, from, to);
  return marked;
}

/** Marks every word that begins within a span. */
export function markSpan(marked: Uint8Array, words: Words, start: number, end: number): void {
  let low = 0;
  let high = words.start.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words.start[middle] as number) < start) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < words.start.length && (words.start[at] as number) < end; at++) marked[at] = 1;
}
