import { type Words, wordsOf } from '../../core/text/index.ts';

const LONGEST = 64;

/**
 * The words of a text as the index holds them: lower case, at most 64 letters. The same cut is made of determinations,
 * of queries and of the passages shown, so what is found is what is marked.
 */
export function indexWords(text: string): Words {
  const words = wordsOf(text);
  const last = words.text.length - 1;
  let changed: string[] | null = null;
  for (let i = 0; i <= last; i++) {
    const word = words.text[i]!;
    // An apostrophe that ends the text belongs to no word, as one before a blank does.
    const kept = indexed(i === last && /['’]$/.test(word) ? word.slice(0, -1) : word);
    if (kept !== word) {
      changed ??= [...words.text];
      changed[i] = kept;
    }
  }
  return changed ? { ...words, text: changed } : words;
}

function indexed(word: string): string {
  if (word.length > LONGEST) return word.toLowerCase().slice(0, LONGEST);
  // Lower case but for the few texts that a change of case would make longer, which come as they stand.
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if ((code >= 65 && code <= 90) || code > 127) return word.toLowerCase().slice(0, LONGEST);
  }
  return word;
}
