import { indexWords, isPlain } from '../query/index-words.ts';

/** Gives each term a number, from 1, in the order they are first met. */
export interface TermTable {
  readonly count: number;
  /** Cuts a text into words as indexWords does and calls with the number of each; how many there were. */
  eachWord(text: string, call: (term: number) => void): number;
  /** The bytes of a term in UTF-8. */
  bytesOf(term: number): Buffer;
}

const LONGEST = 64;
const LETTER = 1;
const DIGIT = 2;
const KIND = new Uint8Array(128);
const LOWER = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const upper = code >= 65 && code <= 90;
  LOWER[code] = upper ? code + 32 : code;
  KIND[code] = upper || (code >= 97 && code <= 122) ? LETTER : code >= 48 && code <= 57 ? DIGIT : 0;
}

/**
 * Most texts are plain ASCII; their words are looked up from the letters themselves, without a string for each, which is
 * what lets an index be built at thousands of determinations a second.
 */
export function makeTermTable(): TermTable {
  let slots = new Uint32Array(1 << 16);
  let hashes = new Uint32Array(1 << 15);
  let starts = new Uint32Array(1 << 15);
  let bytes = Buffer.alloc(1 << 18);
  let count = 0;
  const word = new Uint8Array(LONGEST);

  const same = (term: number, key: Uint8Array, length: number): boolean => {
    const start = starts[term]!;
    if (starts[term + 1]! - start !== length) return false;
    for (let i = 0; i < length; i++) if (bytes[start + i] !== key[i]) return false;
    return true;
  };
  const numberOf = (key: Uint8Array, length: number, hash: number): number => {
    const mask = slots.length - 1;
    let at = (hash ^ (hash >>> 15)) & mask;
    for (let term = slots[at]!; term !== 0; term = slots[at]!) {
      if (hashes[term] === hash && same(term, key, length)) return term;
      at = (at + 1) & mask;
    }
    return enter(key, length, hash, at);
  };
  const enter = (key: Uint8Array, length: number, hash: number, at: number): number => {
    const term = ++count;
    if (term + 2 > starts.length) {
      starts = grown(starts);
      hashes = grown(hashes);
    }
    const start = starts[term]!;
    if (start + length > bytes.length) {
      const longer = Buffer.alloc(Math.max(bytes.length * 2, start + length));
      bytes.copy(longer);
      bytes = longer;
    }
    bytes.set(key.subarray(0, length), start);
    starts[term + 1] = start + length;
    hashes[term] = hash;
    slots[at] = term;
    if (count * 2 > slots.length) spread();
    return term;
  };
  const spread = (): void => {
    slots = new Uint32Array(slots.length * 4);
    const mask = slots.length - 1;
    for (let term = 1; term <= count; term++) {
      let at = (hashes[term]! ^ (hashes[term]! >>> 15)) & mask;
      while (slots[at] !== 0) at = (at + 1) & mask;
      slots[at] = term;
    }
  };
  /** The words of a text in ASCII; -1, and nothing called for the rest, at the first letter that is not. */
  const eachPlainWord = (text: string, call: (term: number) => void): number => {
    let words = 0;
    const end = text.length;
    for (let i = 0; i < end; ) {
      let code = text.charCodeAt(i++);
      if (KIND[code] === 0) continue;
      let hash = 0x811c9dc5;
      let length = 0;
      for (;;) {
        if (length < LONGEST) {
          const lower = LOWER[code]!;
          word[length++] = lower;
          hash = Math.imul(hash ^ lower, 0x01000193);
        }
        if (i >= end) break;
        const before = code;
        code = text.charCodeAt(i);
        const joins =
          KIND[code] !== 0 ||
          (code === 39 && KIND[text.charCodeAt(i + 1)] === LETTER) ||
          (code === 46 && KIND[before] === DIGIT && KIND[text.charCodeAt(i + 1)] === DIGIT);
        if (!joins) break;
        i++;
      }
      call(numberOf(word, length, hash >>> 0));
      words++;
    }
    return words;
  };

  return {
    get count() {
      return count;
    },
    eachWord(text, call) {
      if (isPlain(text)) return eachPlainWord(text, call);
      const words = indexWords(text).text;
      for (const each of words) {
        const key = Buffer.from(each);
        let hash = 0x811c9dc5;
        for (const byte of key) hash = Math.imul(hash ^ byte, 0x01000193);
        call(numberOf(key, key.length, hash >>> 0));
      }
      return words.length;
    },
    bytesOf: term => bytes.subarray(starts[term], starts[term + 1]),
  };
}

function grown(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const longer = new Uint32Array(array.length * 2);
  longer.set(array);
  return longer;
}
