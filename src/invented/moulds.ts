import type { Random } from './random.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A sentence with holes: `parts[0] hole parts[1] hole …`; a hole keeps its word most of the time. */
export interface Mould {
  readonly parts: readonly string[];
  readonly holes: readonly Hole[];
  readonly words: number;
}

type Hole = { readonly kind: 'word' | 'number' | 'date'; readonly was: string };

const HOLE = /\d{1,2}[/-]\d{1,2}[/-]\d{2,4}|(?<![\w.])\d{1,3}(?![\w.%]|, \d{4})|(?<=[a-z,] )[a-z]{7,}\b/g;
/** Every how manyth long word may change. */
const EVERY = 3;
const KEPT = 0.7;

/** Makes a mould of a sentence. */
export function mouldOf(sentence: string): Mould {
  const parts: string[] = [];
  const holes: Hole[] = [];
  let from = 0;
  let words = 0;
  for (const match of sentence.matchAll(HOLE)) {
    const [was] = match;
    const kind = /[/-]/.test(was) ? 'date' : /\d/.test(was) ? 'number' : 'word';
    if (kind === 'word' && (/^(?:medical|necess)/.test(was) || ++words % EVERY !== 0)) continue;
    parts.push(sentence.slice(from, match.index));
    holes.push({ kind, was });
    from = match.index + was.length;
  }
  parts.push(sentence.slice(from));
  return { parts, holes, words: sentence.split(' ').length };
}

/** Casts a sentence from its mould. `date` is written where the sentence had one. */
export function cast(mould: Mould, vocabulary: Vocabulary, date: string, random: Random): string {
  const { parts, holes } = mould;
  let text = parts[0] as string;
  for (let i = 0; i < holes.length; i++) {
    const { kind, was } = holes[i] as Hole;
    if (kind === 'date') text += date;
    else if (kind === 'number') text += random.int(2, was.length > 1 ? 90 : 9);
    else text += random.next() < KEPT ? was : vocabulary.draw(random);
    text += parts[i + 1];
  }
  return text;
}
