import type { Span } from '../text/index.ts';

/** A quotation: from its opening mark to past its closing one; open where it is never closed. */
export interface Quotation extends Span {
  readonly closed: boolean;
}

const OPENING = new Set(['"', '\u201c', '\u201f']);
const MARK = /["\u201c\u201d\u201f]/g;

/**
 * The quotations of a text. Straight and curly marks may be mixed; a mark after a digit is an inch where no quotation is
 * open. A second opening mark before a closing one leaves the first unclosed.
 */
export function quotationsIn(text: string): Quotation[] {
  const found: Quotation[] = [];
  let open = -1;
  for (const { index, 0: mark } of text.matchAll(MARK)) {
    const before = text[index - 1] ?? ' ';
    const after = text[index + 1] ?? ' ';
    if (open < 0 && /\d/.test(before)) continue;
    const opens = OPENING.has(mark) && /[\s([{\u2014-]/.test(before) && !/\s/.test(after);
    if (opens) {
      if (open >= 0) found.push({ start: open, end: index, closed: false });
      open = index;
    } else if (open >= 0) {
      found.push({ start: open, end: index + 1, closed: true });
      open = -1;
    }
  }
  if (open >= 0) found.push({ start: open, end: text.length, closed: false });
  return found;
}

/** How many quotation marks a text has; a mark after a digit is an inch. */
export const marksIn = (text: string): number => text.match(/(?<!\d)["\u201c\u201d\u201f]/g)?.length ?? 0;
