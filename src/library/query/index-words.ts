import { type Words, wordsOf } from '../../core/text/index.ts';

const LONGEST = 64;

/**
 * The words of a text as the index holds them: lower case, at most 64 letters. The same cut is made of determinations,
 * of queries and of the passages shown, so what is found is what is marked.
 */
export function indexWords(text: string): Words {
  const words = wordsOf(text);
  const last = words.text.length - 1;
  if (last < 0) return words;
  // An apostrophe that ends the text belongs to no word, as one before a blank does.
  const trailing = /['’]$/.test(words.text[last]!);
  const plain = !trailing && isPlain(text);
  let changed: string[] | null = null;
  for (let i = 0; i <= last; i++) {
    const word = words.text[i]!;
    if (plain && word.length <= LONGEST) continue;
    changed ??= [...words.text];
    changed[i] = (i === last && trailing ? word.slice(0, -1) : word).toLowerCase().slice(0, LONGEST);
  }
  return changed ? { ...words, text: changed } : words;
}

/** Only letters whose lower case is as long as they are: wordsOf has seen to those. */
export function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}
