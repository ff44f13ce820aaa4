import type { Words } from './words.ts';
import { wordsOf } from './words.ts';

/** One entry found in a text: words `from` up to but not including `to`, standing at `start` to `end` of the text. */
export interface LexiconHit<T> {
  readonly value: T;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/** Phrases with a value each, found by whole words: the longest phrase at each word wins, and hits do not overlap. */
export interface Lexicon<T> {
  find(words: Words): LexiconHit<T>[];
}

interface Branch<T> {
  readonly next: Map<string, Branch<T>>;
  value?: T;
}

/** Builds a lexicon from pairs of phrase and value. Phrases are cut into words as texts are, so "x-ray" finds "x ray". */
export function makeLexicon<T>(entries: Iterable<readonly [phrase: string, value: T]>): Lexicon<T> {
  const root: Branch<T> = { next: new Map() };
  for (const [phrase, value] of entries) {
    let branch = root;
    for (const word of wordsOf(phrase).text) {
      let next = branch.next.get(word);
      if (!next) {
        next = { next: new Map() };
        branch.next.set(word, next);
      }
      branch = next;
    }
    branch.value = value;
  }
  return { find: words => findAll(root, words) };
}

function findAll<T>(root: Branch<T>, words: Words): LexiconHit<T>[] {
  const hits: LexiconHit<T>[] = [];
  const { text } = words;
  for (let from = 0; from < text.length; from++) {
    let branch = root.next.get(text[from] as string);
    let best: Branch<T> | undefined;
    let to = from;
    for (let at = from + 1; branch; at++) {
      if (branch.value !== undefined) {
        best = branch;
        to = at;
      }
      if (at >= text.length) break;
      branch = branch.next.get(text[at] as string);
    }
    if (best) {
      hits.push({
        value: best.value as T,
        from,
        to,
        start: words.start[from] as number,
        end: words.end[to - 1] as number,
      });
      from = to - 1;
    }
  }
  return hits;
}
