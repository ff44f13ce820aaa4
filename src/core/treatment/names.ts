import { type Lexicon, type LexiconHit, makeLexicon, type Words } from '../text/index.ts';

/** One line of a list of names: an id, the ids it belongs under, and every way it is written. */
export interface NamedLine {
  readonly id: string;
  readonly under: readonly string[];
  readonly names: readonly string[];
}

/**
 * Reads a list kept as lines of "id < parent parent = name, name". In a name, "knee(s)" stands for with and without,
 * "{hot|cold} pack" for each, and a leading "!" for an abbreviation that counts only in capitals ("!PT").
 */
export function readLines(list: string): NamedLine[] {
  const lines: NamedLine[] = [];
  for (const line of list.split('\n')) {
    const cut = line.indexOf('=');
    if (cut < 0) continue;
    const [id = '', parents = ''] = line.slice(0, cut).split('<');
    lines.push({
      id: id.trim(),
      under: parents.trim().split(/\s+/).filter(Boolean),
      names: splitNames(line.slice(cut + 1)),
    });
  }
  return lines;
}

const splitNames = (names: string): string[] =>
  names
    .split(',')
    .map(name => name.trim())
    .filter(Boolean);

/** Every spelling a pattern stands for; the "!" is kept. */
export function spellingsOf(pattern: string): string[] {
  const optional = /\(([^)]*)\)/.exec(pattern);
  if (optional) {
    const before = pattern.slice(0, optional.index);
    const after = pattern.slice(optional.index + optional[0].length);
    return [...spellingsOf(before + after), ...spellingsOf(before + optional[1] + after)];
  }
  const choice = /\{([^}]*)\}/.exec(pattern);
  if (!choice) return [pattern];
  const before = pattern.slice(0, choice.index);
  const after = pattern.slice(choice.index + choice[0].length);
  return (choice[1] ?? '').split('|').flatMap(option => spellingsOf(before + option + after));
}

/** A found name; `value` is what the name was entered for. */
export type NameHit<T> = LexiconHit<T>;

interface Entry<T> {
  readonly value: T;
  readonly capitals: boolean;
}

/** Finds names in a text. `find` needs the text as well as its words, for abbreviations that count only in capitals. */
export interface NameFinder<T> {
  find(text: string, words: Words): NameHit<T>[];
}

/** A name entered twice keeps its first value. A null value makes its phrase no mention ("on the other hand"). */
export function makeNameFinder<T>(entries: Iterable<readonly [pattern: string, value: T | null]>): NameFinder<T> {
  const phrases = new Map<string, Entry<T | null>>();
  for (const [pattern, value] of entries) {
    for (const spelling of spellingsOf(pattern)) {
      const capitals = spelling.startsWith('!');
      const phrase = (capitals ? spelling.slice(1) : spelling).toLowerCase();
      if (!phrases.has(phrase)) phrases.set(phrase, { value, capitals });
    }
  }
  const lexicon: Lexicon<Entry<T | null>> = makeLexicon(phrases);
  return { find: (text, words) => found(lexicon.find(words), text) };
}

function found<T>(hits: LexiconHit<Entry<T | null>>[], text: string): NameHit<T>[] {
  const kept: NameHit<T>[] = [];
  for (const hit of hits) {
    const { value, capitals } = hit.value;
    if (value === null) continue;
    if (capitals && !inCapitals(text, hit.start, hit.end)) continue;
    kept.push({ value, from: hit.from, to: hit.to, start: hit.start, end: hit.end });
  }
  return kept;
}

function inCapitals(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 32) return true;
    if (code >= 97 && code <= 122) return at === end - 1 && code === 115;
  }
  return true;
}
