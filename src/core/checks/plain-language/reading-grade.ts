import type { Words } from '../../text/index.ts';

/** The Flesch-Kincaid grade of a text: years of schooling, from its words, sentences and syllables (Kincaid et al. 1975). */
export function readingGrade(words: Words, sentences: number): number {
  const count = words.text.length;
  if (count === 0 || sentences === 0) return 0;
  let syllables = 0;
  for (const word of words.text) syllables += syllablesOf(word);
  return 0.39 * (count / sentences) + 11.8 * (syllables / count) - 15.59;
}

/** Runs of vowels, less a silent final e; at least one. */
function syllablesOf(word: string): number {
  let runs = 0;
  let inVowel = false;
  for (let i = 0; i < word.length; i++) {
    const vowel = 'aeiouy'.includes(word[i] as string);
    if (vowel && !inVowel) runs++;
    inVowel = vowel;
  }
  if (runs > 1 && word.endsWith('e') && !word.endsWith('le')) runs--;
  return Math.max(1, runs);
}
