/** A stretch of the text that is being read, from `from` up to but not including `to`. */
export interface PrintedSpan {
  readonly from: number;
  readonly to: number;
}

const FRONT = /[\s,;:.&–-]/;
const BACK = /[\s,;:.&–-]/;
const LEADING_WORD = /^(?:and|or|see|per)\s/i;
const TRAILING_WORD = /\s(?:and|or|see|per|by|the)$/i;

/** The span without the signs and little words that join it to its neighbours. */
export function trimSpan(text: string, from: number, to: number): PrintedSpan {
  let start = from;
  let end = to;
  for (let moved = true; moved; ) {
    moved = false;
    while (start < end && FRONT.test(text[start] as string)) start++;
    const word = LEADING_WORD.exec(text.slice(start, Math.min(end, start + 5)));
    if (word) {
      start += word[0].length;
      moved = true;
    }
  }
  for (let moved = true; moved; ) {
    moved = false;
    while (end > start && BACK.test(text[end - 1] as string)) end--;
    const word = TRAILING_WORD.exec(text.slice(Math.max(start, end - 4), end));
    if (word) {
      end -= word[0].length;
      moved = true;
    }
  }
  return { from: start, to: end };
}

/** A name with one space between its words and no joining signs around it. */
export function tidyName(name: string): string {
  const { from, to } = trimSpan(name, 0, name.length);
  return name
    .slice(from, to)
    .replace(/^[/]+|[/]+$/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The year a written date names ("11/30/2007", "11/16/16", "July 2016"), or null. */
export function yearIn(date: string): number | null {
  const printed = /\b((?:19|20)\d\d)\b|[/-](\d\d)\b/.exec(date.replace(/\b\d{1,2}[/-](?=\d{1,2}[/-])/, ''));
  if (!printed) return null;
  return printed[1] ? Number(printed[1]) : 2000 + Number(printed[2]);
}

/** When an edition was "updated", or a bare date; the words a citation dates itself by. */
export const DATED =
  /\(?\b(?:last )?(?:updated?|accessed|as of|revised)\b:?\s{0,2}([^(),;]{0,40}(?:,\s*\d{4})?)\)?|\b(\d{1,2}[/-]\d{1,2}[/-]\d{2,4})\b/gi;

/** A web address; one that was broken after a hyphen at a line end is taken whole. */
export const ADDRESS = /(?:https?:\/\/|www\.)(?:[^\s-]*(?:-(?! )[^\s-]*)*- (?=\S))*\S+/gi;
