/** The parts of an item that utilization review modified; a part the item does not say is empty. */
export interface ItemParts {
  readonly original: string;
  readonly authorized: string;
  /** What is left in dispute. */
  readonly remaining: string;
}

const ORIGINAL = /[,\s](?:was|were|is|are)\s+(?:the|an)\s+original\s+requests?(?:ed)?\b\s*[.,;:]*/i;
const AUTHORIZED_BY =
  /[,\s](?:was|were|is|are|has\s+been|have\s+been)\s+(?:authorized|approved|certified|authorised)\s+by\s+(?:the\s+)?claims?\s+administrators?\b\s*[.,;:]*/i;
const ADMINISTRATOR =
  /(?:^|\s)(?:the\s+)?claims?\s+administrators?\s+(?:has\s+|had\s+)?(?:authorized|approved|certified|authorised)\b\s*:?/i;
const REMAINING =
  /(?:^|[\s.,])(?:the\s+|therefore,?\s+the\s+)?remaining\s+(?:IMR[\s-]+)?(?:eligible\s+)?(?:portions?|parts?)(?:\s+of\s+the\s+(?:original\s+)?request)?\b\s*[,:;]?/i;
const LEAVING = /\bleaving\s+(?:the|an)\s+(?:original\s+)?requests?(?:\s+as)?\s+IMR[\s-]+eligible\b\s*[.,;:]*/i;
const THE_ORIGINAL = /(?:^|[\s.])the\s+original\s+request\b\s*[,:;]?/gi;

/**
 * Takes a modified request apart, in either form it is printed: what was asked for at first, what the claims
 * administrator authorized, and what is left to decide (the whole again, where another service was authorized).
 * Null for an item that is not a modified request. The item must be mended; its decision may still follow a colon.
 */
export function splitModifiedItem(text: string): ItemParts | null {
  const original = ORIGINAL.exec(text);
  const remaining = REMAINING.exec(text);
  const leaving = LEAVING.exec(text);
  if (!remaining && !leaving && !original) return null;
  const asked = original ? text.slice(0, original.index) : '';
  const from = original ? original.index + original[0].length : 0;
  const last = remaining ?? leaving;
  const authorized = authorizedIn(text, from, last ? last.index : text.length);
  const left = remaining
    ? text.slice(remaining.index + remaining[0].length)
    : leaving
      ? afterLeaving(text, leaving)
      : '';
  const parts = { original: tidy(asked), authorized: tidy(authorized), remaining: tidy(left) };
  const said = [parts.original, parts.authorized, parts.remaining].filter(part => part !== '').length;
  if (said < 2) return null;
  return leaving && !remaining
    ? { ...parts, original: parts.original || parts.remaining, remaining: parts.remaining || parts.original }
    : parts;
}

function authorizedIn(text: string, from: number, to: number): string {
  const stretch = text.slice(from, Math.max(from, to));
  const by = AUTHORIZED_BY.exec(stretch);
  if (by) return stretch.slice(0, by.index);
  const administrator = ADMINISTRATOR.exec(stretch);
  return administrator ? stretch.slice(administrator.index + administrator[0].length) : '';
}

function afterLeaving(text: string, leaving: RegExpExecArray): string {
  const after = text.slice(leaving.index + leaving[0].length);
  THE_ORIGINAL.lastIndex = 0;
  const again = THE_ORIGINAL.exec(after);
  return again ? after.slice(again.index + again[0].length) : after;
}

const tidy = (part: string): string =>
  part
    .trim()
    .replace(/:\s*(?:upheld|overturned)$/i, '')
    .replace(/[\s,;:.]{1,9}$/, '')
    .replace(/\s(?:is|are|was|were)$/i, '')
    .replace(/[\s,;:.]{1,9}$/, '')
    .replace(/^[\s,;:.]+/, '')
    .trim();
