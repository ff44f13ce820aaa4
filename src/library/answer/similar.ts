import type { Segment } from '../index/segment.ts';
import { indexWords } from '../query/index-words.ts';
import { ALL, type Query, type TextQuery } from '../query/query.ts';
import type { LibraryRecord } from '../record/library-record.ts';
import { sectionsOf } from '../words/sections.ts';

const TERMS = 16;

/** Any of the words that tell a determination apart: often in it, seldom elsewhere (tf-idf); figures tell nothing. */
export function similarTo(record: LibraryRecord, segments: readonly Segment[]): Query {
  const times = new Map<string, number>();
  for (const texts of sectionsOf(record).slice(1))
    for (const text of texts) for (const word of indexWords(text).text) times.set(word, (times.get(word) ?? 0) + 1);
  // How rare a word is, the largest segment says well enough.
  const [largest] = [...segments].sort((a, b) => b.rows.length - a.rows.length);
  if (!largest) return ALL;
  const rows = largest.rows.length;
  const scored: { word: string; score: number }[] = [];
  for (const [word, count] of times) {
    if (word.length < 3 || /^\d/.test(word)) continue;
    const index = largest.words.find(word);
    const held = index < 0 ? 0 : largest.words.count(index);
    if (held > rows / 20 && rows > 100) continue;
    scored.push({ word, score: (1 + Math.log(count)) * Math.log(1 + rows / (held + 1)) * (held === 0 ? 0.1 : 1) });
  }
  const best = scored.sort((a, b) => b.score - a.score || (a.word < b.word ? -1 : 1)).slice(0, TERMS);
  const words = best.map(({ word }): TextQuery => ({ type: 'text', field: null, words: [word], prefix: false }));
  return words.length === 0 ? ALL : words.length === 1 ? words[0]! : { type: 'or', children: words };
}
