import type { Words } from '../text/index.ts';

/** Levels written in one breath: "L4-5, L5-S1". Words `from` up to but not including `to`. */
export interface LevelMention {
  readonly part: string;
  readonly levels: readonly string[];
  readonly from: number;
  readonly to: number;
}

const LAST_OF: Readonly<Record<string, number>> = { C: 8, T: 12, L: 6, S: 5 };
const COLUMN: readonly string[] = [
  ...Array.from({ length: 7 }, (_, i) => `C${i + 1}`),
  ...Array.from({ length: 12 }, (_, i) => `T${i + 1}`),
  ...Array.from({ length: 5 }, (_, i) => `L${i + 1}`),
  ...Array.from({ length: 5 }, (_, i) => `S${i + 1}`),
];
/** What follows "T2" when it is a weighting of an image or a kind of diabetes, not a vertebra. */
const NOT_A_LEVEL_BEFORE = new Set([
  'weighted',
  'signal',
  'flair',
  'hyperintense',
  'hyperintensity',
  'image',
  'images',
  'dm',
  'diabetes',
]);
const RANGE_GAP = /^\s?[-–/]\s?$/;
const LIST_GAP = /^\s?[,&/;+]?\s?$/;

/** Spinal levels in a text: "L4-5", "C5-C7", "C7 - T-1", "L4/5 and L5/S1". */
export function levelsIn(text: string, words: Words): LevelMention[] {
  const found: LevelMention[] = [];
  for (let at = 0; at < words.text.length; at++) {
    const first = levelAt(text, words, at);
    if (!first) continue;
    const levels: string[] = [];
    let to = at;
    let next: { level: string; to: number } | null = first;
    while (next) {
      const range = withRange(text, words, next);
      levels.push(range.level);
      to = range.to;
      next = nextInList(text, words, to);
    }
    found.push({ part: partOf(levels), levels, from: at, to });
    at = to - 1;
  }
  return found;
}

const levelsCache = new Map<string, readonly string[]>();

/** Each vertebra or root a written level spans: "L4-5" is L4 and L5, "C5-C7" is C5, C6 and C7. */
export function levelsOf(level: string): readonly string[] {
  const cached = levelsCache.get(level);
  if (cached) return cached;
  const ends: string[] = [];
  for (const piece of level.split(/[-–/]/)) ends.push(/^\d/.test(piece) ? `${ends.at(-1)?.[0] ?? ''}${piece}` : piece);
  const indexes = ends.map(end => COLUMN.indexOf(end));
  const spanned = indexes.includes(-1) ? ends : COLUMN.slice(Math.min(...indexes), Math.max(...indexes) + 1);
  if (levelsCache.size < 1000) levelsCache.set(level, spanned);
  return spanned;
}

function levelAt(text: string, words: Words, at: number): { level: string; to: number } | null {
  const word = words.text[at];
  if (word === undefined || word.length > 3) return null;
  const code = word.charCodeAt(0);
  if (code !== 99 && code !== 108 && code !== 115 && code !== 116) return null;
  const letter = word.charAt(0).toUpperCase();
  if (word.length === 1) {
    const number = words.text[at + 1];
    if (number === undefined || text.charAt(words.start[at] as number) !== letter || !isLevelNumber(letter, number))
      return null;
    const gap = text.slice(words.end[at], words.start[at + 1]);
    return gap === '-' || gap === ' ' ? { level: letter + number, to: at + 2 } : null;
  }
  const number = word.slice(1);
  if (!isLevelNumber(letter, number) || NOT_A_LEVEL_BEFORE.has(words.text[at + 1] ?? '')) return null;
  return { level: letter + number, to: at + 1 };
}

const isLevelNumber = (letter: string, number: string): boolean =>
  /^\d{1,2}$/.test(number) && Number(number) >= 1 && Number(number) <= (LAST_OF[letter] ?? 0);

function withRange(text: string, words: Words, level: { level: string; to: number }): { level: string; to: number } {
  let { level: written, to } = level;
  for (;;) {
    const word = words.text[to];
    if (word === undefined) return { level: written, to };
    const gap = text.slice(words.end[to - 1], words.start[to]);
    const spoken = (word === 'to' || word === 'through' || word === 'thru') && gap === ' ';
    const at = spoken ? to + 1 : to;
    if (!spoken && !RANGE_GAP.test(gap)) return { level: written, to };
    const second = levelAt(text, words, at);
    const number = words.text[at] ?? '';
    const letter = written.charAt(0);
    if (second) {
      written = `${written}-${second.level}`;
      to = second.to;
    } else if (
      !spoken &&
      isLevelNumber(letter, number) &&
      !/^\s?[-/]\s?\d/.test(text.slice(words.end[at], (words.end[at] ?? 0) + 3))
    ) {
      written = `${written}-${number}`;
      to = at + 1;
    } else return { level: written, to };
  }
}

function nextInList(text: string, words: Words, to: number): { level: string; to: number } | null {
  const at = words.text[to] === 'and' ? to + 1 : to;
  if (at >= words.text.length) return null;
  return LIST_GAP.test(text.slice(words.end[at - 1], words.start[at])) ? levelAt(text, words, at) : null;
}

function partOf(levels: readonly string[]): string {
  const letters = new Set(levels.join('').replace(/[^CTLS]/g, ''));
  if (letters.has('C')) return 'cervical-spine';
  if (letters.has('T')) return letters.has('L') ? 'thoracolumbar-spine' : 'thoracic-spine';
  return letters.has('L') || levels.every(level => level === 'S1') ? 'lumbar-spine' : 'sacrum';
}
