import type { Span } from './source.ts';

/**
 * A stretch of a source as a reader would say it: line breaks, page breaks and runs of blanks are single spaces, and a
 * word hyphenated at a line end is whole again. `seams` leads back: pairs of (offset in text, offset in source), ascending.
 */
export interface Passage extends Span {
  readonly text: string;
  readonly seams: readonly number[];
}

const isBlank = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff || code === 0x0b || code === 0;
const isLineEnd = (code: number): boolean => code === 10 || code === 12 || code === 13;
const isWordCode = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code > 0xbf;

/**
 * Mends the stretch from `start` to `end` of `text`. The passage's own span leaves out the blanks around it; `skip`
 * lists stretches inside it that are not part of what is said, such as a running foot, in order.
 */
export function mend(text: string, start: number, end: number, skip: readonly Span[] = []): Passage {
  if (skip.length > 0) return mendAround(text, start, end, skip);
  let from = start;
  let to = end;
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  const seams: number[] = [0, from];
  const pieces: string[] = [];
  let length = 0;
  let pieceStart = from;
  let i = from;
  while (i < to) {
    if (!isBlank(text.charCodeAt(i))) {
      i++;
      continue;
    }
    const gap = i;
    let broken = false;
    while (i < to && isBlank(text.charCodeAt(i))) {
      if (isLineEnd(text.charCodeAt(i))) broken = true;
      i++;
    }
    if (i - gap === 1 && text.charCodeAt(gap) === 32) continue;
    const hyphenated =
      broken &&
      text.charCodeAt(gap - 1) === 45 &&
      gap - 2 >= from &&
      isWordCode(text.charCodeAt(gap - 2)) &&
      isWordCode(text.charCodeAt(i));
    pieces.push(text.slice(pieceStart, gap));
    length += gap - pieceStart;
    if (!hyphenated) {
      pieces.push(' ');
      length += 1;
    }
    seams.push(length, i);
    pieceStart = i;
  }
  pieces.push(text.slice(pieceStart, to));
  return { text: pieces.join(''), start: from, end: to, seams };
}

/** Mends the stretches between the skipped ones and joins them as lines are joined. */
function mendAround(text: string, start: number, end: number, skip: readonly Span[]): Passage {
  const parts: Passage[] = [];
  let from = start;
  for (const gap of skip) {
    if (gap.end <= start || gap.start >= end) continue;
    parts.push(mend(text, from, gap.start));
    from = gap.end;
  }
  parts.push(mend(text, from, end));
  const said = parts.filter(part => part.text !== '');
  const first = said[0] ?? mend(text, end, end);
  let joined = first.text;
  const seams = [...first.seams];
  for (const part of said.slice(1)) {
    const hyphenated =
      joined.endsWith('-') && isWordCode(joined.charCodeAt(joined.length - 2)) && isWordCode(part.text.charCodeAt(0));
    if (!hyphenated) joined += ' ';
    for (let i = 0; i < part.seams.length; i += 2)
      seams.push((part.seams[i] as number) + joined.length, part.seams[i + 1] as number);
    joined += part.text;
  }
  return { text: joined, start: first.start, end: said.at(-1)?.end ?? first.end, seams };
}

/** The offset in the source of an offset in the passage's text. */
export function sourceOffset(passage: Passage, offset: number): number {
  const { seams } = passage;
  let low = 0;
  let high = seams.length / 2 - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((seams[middle * 2] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const at = (seams[low * 2 + 1] ?? passage.start) + offset - (seams[low * 2] ?? 0);
  return Math.min(at, passage.end);
}

/** The span in the source of a stretch of the passage's text. */
export function sourceSpan(passage: Passage, start: number, end: number): Span {
  const from = sourceOffset(passage, start);
  return { start: from, end: end <= start ? from : sourceOffset(passage, end - 1) + 1 };
}
