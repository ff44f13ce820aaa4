import type { Words } from '../text/index.ts';
import type { Side } from './treatment-request.ts';

/** A part found in a text, by its words, before and after its side is known. */
export interface SidedHit {
  readonly from: number;
  readonly to: number;
  side: Side | null;
  /** Parts in the middle of the body take a side only from a word that stands at them. */
  readonly midline: boolean;
}

const SIDE_WORDS = new Map<string, Side>([
  ['right', 'right'],
  ['rt', 'right'],
  ['rgt', 'right'],
  ['r', 'right'],
  ['left', 'left'],
  ['lt', 'left'],
  ['lft', 'left'],
  ['l', 'left'],
  ['bilateral', 'bilateral'],
  ['bilaterally', 'bilateral'],
  ['bilat', 'bilateral'],
  ['bil', 'bilateral'],
  ['both', 'bilateral'],
  ['bl', 'bilateral'],
  ['b', 'bilateral'],
]);
/** Words that may stand between a side and its part: "right total knee", "left sided low back". */
const BETWEEN = new Set(
  `sided side side's of the his her their total partial open endoscopic arthroscopic revision reverse dorsal volar distal proximal medial
  lateral anterior posterior upper lower mid greater lesser inner outer dominant non major minor injured affected painful post surgical
  ulnar radial transforaminal interlaminar facet diagnostic therapeutic outpatient first second third fourth fifth 1st 2nd 3rd 4th 5th
  index middle ring small little long single primary repeat hemi unilateral paraspinal joint c t s custom hinged`.split(
    /\s+/,
  ),
);
const JOINED = /^\s?[,/&+-]?\s?(?:and|or|plus)?\s?$/i;

/** Gives each part the side said of it; sides reach along a list ("right shoulder, wrist and hand"). */
export function attachSides(text: string, words: Words, hits: readonly SidedHit[]): void {
  const used = new Set<number>();
  let floor = 0;
  for (const hit of hits) {
    if (hit.side === null) hit.side = sideBefore(text, words, hit.from, floor, used);
    floor = hit.to;
  }
  const after: number[] = [];
  hits.forEach((hit, index) => {
    if (hit.side !== null) return;
    hit.side = sideAfter(text, words, hit.to, used);
    if (hit.side !== null) after.push(index);
  });
  for (let i = 1; i < hits.length; i++) {
    const one = hits[i - 1] as SidedHit;
    const next = hits[i] as SidedHit;
    if (next.side === null && !next.midline && one.side !== null && isList(text, words, one, next))
      next.side = one.side;
  }
  for (const index of after) {
    for (let i = index - 1; i >= 0; i--) {
      const one = hits[i] as SidedHit;
      const next = hits[i + 1] as SidedHit;
      if (one.side !== null || one.midline || !isList(text, words, one, next)) break;
      one.side = next.side;
    }
  }
}

/** The one side a text speaks of, wherever it stands; null where it speaks of none or of several. */
export function onlySideIn(text: string, words: Words): Side | null {
  let only: Side | null = null;
  for (let at = 0; at < words.text.length; at++) {
    const bracketed = text.charAt((words.start[at] as number) - 1) === '(';
    const side = sideOf(text, words, at, bracketed);
    if (side === null) continue;
    if (only !== null && only !== side) return null;
    only = side;
  }
  return only;
}

const isList = (text: string, words: Words, one: SidedHit, next: SidedHit): boolean =>
  next.from >= one.to &&
  next.from - one.to <= 1 &&
  JOINED.test(text.slice(words.end[one.to - 1], words.start[next.from]));

function sideBefore(text: string, words: Words, from: number, floor: number, used: Set<number>): Side | null {
  for (let at = from - 1; at >= floor && at >= from - 5; at--) {
    const gap = text.slice(words.end[at], words.start[at + 1]);
    if (/[.;:,]/.test(gap) && !/^\.\s?$/.test(gap)) return null;
    const word = words.text[at] as string;
    const side = sideOf(text, words, at, at === from - 1);
    if (side) {
      used.add(at);
      return withOther(words, at, side, floor, used);
    }
    if (!BETWEEN.has(word)) return null;
  }
  return null;
}

/** "left and right", "L/R", "B/L": the two together are both sides. */
function withOther(words: Words, at: number, side: Side, floor: number, used: Set<number>): Side {
  const before = ['and', 'or'].includes(words.text[at - 1] ?? '') ? at - 2 : at - 1;
  const word = before >= floor ? words.text[before] : undefined;
  const other = word === undefined ? undefined : SIDE_WORDS.get(word);
  if (other === undefined) return side;
  used.add(before);
  return other === side ? side : 'bilateral';
}

function sideAfter(text: string, words: Words, to: number, used: Set<number>): Side | null {
  let at = to;
  if (words.text[at] === 'joint' || words.text[at] === 'joints') at++;
  const spoken =
    words.text[at] === 'on' && words.text[at + 1] === 'the'
      ? 2
      : words.text[at] === 'to' && words.text[at + 1] === 'the'
        ? 2
        : 0;
  at += spoken;
  if (at >= words.text.length || used.has(at)) return null;
  const gap = text.slice(words.end[at - 1], words.start[at]);
  if (!/^[\s,(–/-]*$/.test(gap)) return null;
  const side = sideOf(text, words, at, gap.includes('('));
  if (!side) return null;
  const next = words.text[at + 1] === 'and' ? at + 2 : at + 1;
  if (gap.includes(',') && !endsHere(text, words, at)) return null;
  const other = used.has(next) || next >= words.text.length ? null : sideOf(text, words, next, true);
  if (other && other !== side && next - at <= 2) return 'bilateral';
  return side;
}

const AFTER_SIDE = new Set('and for x with without times qty quantity at w 1 2 3 4 5 6 8 9 10 12'.split(' '));

/** Whether a side after a comma belongs to what stood before: "hand, right" but not "neck, right paraspinal". */
function endsHere(text: string, words: Words, at: number): boolean {
  const next = words.text[at + 1];
  if (next === undefined || AFTER_SIDE.has(next)) return true;
  return /[,;.:()]/.test(text.slice(words.end[at], words.start[at + 1]));
}

/** Single letters are sides only in capitals and right at the part, or in brackets: "R knee", "knee (R)", "B/L knees". */
function sideOf(text: string, words: Words, at: number, near: boolean): Side | null {
  const word = words.text[at] as string;
  const side = SIDE_WORDS.get(word);
  if (side === undefined) return null;
  if (word.length > 1) return side;
  const start = words.start[at] as number;
  if (!near || text.charAt(start) === word) return null;
  if (word === 'b') return null;
  if (word === 'l' && words.text[at - 1] === 'b' && words.start[at] === (words.end[at - 1] ?? 0) + 1)
    return 'bilateral';
  return side;
}
