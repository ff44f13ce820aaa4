import type { Span } from './source.ts';

const ABBREVIATIONS = new Set(
  'dr mr mrs ms md do st vs no p pp pg e.g i.e etc al approx fig inc jr sr ed eds vol chap sec cal dept est ref pt'.split(
    ' ',
  ),
);

/**
 * The sentences of a mended text, as spans in it. A numbered list's marker ("are: 1. Strain") stays with what it marks;
 * initials and abbreviations do not end a sentence. Total; blanks between sentences belong to none.
 */
export function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const length = text.length;
  while (start < length && text.charCodeAt(start) === 32) start++;
  for (let i = start; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code !== 46 && code !== 63 && code !== 33) continue;
    let end = i + 1;
    while (end < length && isCloser(text.charCodeAt(end))) end++;
    if (end < length && text.charCodeAt(end) !== 32) continue;
    let next = end;
    while (next < length && text.charCodeAt(next) === 32) next++;
    if (next < length && !startsSentence(text, next)) continue;
    if (code === 46 && next < length && !endsSentence(text, start, i)) continue;
    spans.push({ start, end });
    start = next;
    i = next - 1;
  }
  if (start < length) {
    let end = length;
    while (end > start && text.charCodeAt(end - 1) === 32) end--;
    if (end > start) spans.push({ start, end });
  }
  return spans;
}

const isCloser = (code: number): boolean =>
  code === 34 || code === 41 || code === 93 || code === 0x201d || code === 0x2019 || code === 39 || code === 46;

function startsSentence(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 34 ||
    code === 40 ||
    code === 0x201c ||
    code > 0x2020 ||
    code === 42
  );
}

/** Whether the full stop at `dot` ends a sentence that began at `start`. */
function endsSentence(text: string, start: number, dot: number): boolean {
  let from = dot;
  while (from > start && text.charCodeAt(from - 1) !== 32 && text.charCodeAt(from - 1) !== 40) from--;
  const word = text.slice(from, dot);
  if (ABBREVIATIONS.has(word.toLowerCase())) return false;
  if (/^[A-Z]$/.test(word)) return false;
  // "1." after a colon or at the start of a sentence marks an item of a list.
  if (/^\d{1,2}$/.test(word) && (from === start || text.charCodeAt(from - 2) === 58)) return false;
  return true;
}
