/**
 * The words of a text in order: `text[i]` is the i-th word in lower case, standing from `start[i]` to `end[i]`.
 * A word is a run of letters and digits; inside it an apostrophe, a full stop between digits ("2.5") and nothing else.
 * "x-ray" is two words, "L4-L5" is two words, "56-year-old" is three, "#60" is "60".
 */
export interface Words {
  readonly text: readonly string[];
  readonly start: readonly number[];
  readonly end: readonly number[];
}

const LETTER = 1;
const DIGIT = 2;
const kinds = new Uint8Array(0x250);
for (let code = 0; code < kinds.length; code++) {
  const letter = /\p{L}/u.test(String.fromCharCode(code));
  kinds[code] = letter ? LETTER : code >= 48 && code <= 57 ? DIGIT : 0;
}
const kindOf = (code: number): number =>
  code < kinds.length ? (kinds[code] ?? 0) : code >= 0x2000 && code < 0x3000 ? 0 : LETTER;

/** Cuts a text into words. Total: any string gives words. */
export function wordsOf(source: string): Words {
  const text: string[] = [];
  const start: number[] = [];
  const end: number[] = [];
  const lower = source.toLowerCase();
  // A few letters change length in lower case; then positions must come from the original.
  const cased = lower.length === source.length ? lower : source;
  let i = 0;
  while (i < cased.length) {
    if (kindOf(cased.charCodeAt(i)) === 0) {
      i++;
      continue;
    }
    const from = i;
    i++;
    while (i < cased.length) {
      const code = cased.charCodeAt(i);
      const kind = kindOf(code);
      if (kind !== 0) i++;
      else if ((code === 39 || code === 0x2019) && kindOf(cased.charCodeAt(i + 1)) === LETTER) i += 2;
      else if (code === 46 && kindOf(cased.charCodeAt(i - 1)) === DIGIT && kindOf(cased.charCodeAt(i + 1)) === DIGIT)
        i += 2;
      else break;
    }
    text.push(cased.slice(from, i));
    start.push(from);
    end.push(i);
  }
  return { text, start, end };
}

const cut = new WeakMap<object, Words>();

/** The words of a passage, cut once however many ask: the reader and every check need them. */
export function passageWords(passage: { readonly text: string }): Words {
  let words = cut.get(passage);
  if (!words) {
    words = wordsOf(passage.text);
    cut.set(passage, words);
  }
  return words;
}
