import { type Words, wordsOf } from '../text/index.ts';
import {
  BODY_PAIRS,
  BODY_PARTS,
  type BodyRegion,
  type ChapterFamily,
  NOT_BODY_PARTS,
  REGION_CHAPTERS,
} from './body-part-data.ts';
import { makeNameFinder, readLines } from './names.ts';
import { attachSides, type SidedHit } from './sides.ts';
import { levelsIn } from './spine-levels.ts';
import type { BodyPartId, BodyPartMention, Side } from './treatment-request.ts';

/** A part of the body as the product knows it. */
export interface BodyPart {
  readonly id: BodyPartId;
  readonly label: string;
  readonly region: BodyRegion;
  /** Wider parts it lies in, nearest first; a hand lies in the upper extremity. */
  readonly within: readonly BodyPartId[];
  /** ACOEM chapters a request about it may fall under; empty where no chapter covers it. */
  readonly chapters: readonly ChapterFamily[];
}

interface Named {
  readonly parts: readonly BodyPartId[];
  readonly side: Side | null;
}

const SIDES: Readonly<Record<string, Side>> = { left: 'left', right: 'right', both: 'bilateral' };
const LABELS: Readonly<Record<string, string>> = {
  back: 'back',
  psyche: 'psyche',
  body: 'whole body',
  'upper-arm': 'upper arm',
};
const WIDE_CHAPTERS: Readonly<Record<string, readonly ChapterFamily[]>> = {
  trapezius: ['neck-and-upper-back', 'shoulder'],
  'lower-leg': ['knee', 'ankle-and-foot'],
  buttock: ['hip-and-groin', 'low-back'],
  'upper-arm': ['shoulder', 'elbow'],
  scapula: ['shoulder', 'neck-and-upper-back'],
  thigh: ['hip-and-groin', 'knee', 'low-back'],
  'thoracolumbar-spine': ['neck-and-upper-back', 'low-back'],
  heart: [],
};

/** "Hip(s)" as one hip. */
const plainName = (pattern: string): string => pattern.replace(/\([^)]*\)/g, '');

const parts = new Map<BodyPartId, BodyPart>();
const names: (readonly [string, Named | null])[] = NOT_BODY_PARTS.split(',').map(name => [name.trim(), null] as const);
for (const [list, ids] of BODY_PAIRS)
  for (const name of list.split(',')) names.push([name.trim(), { parts: ids, side: null }]);
for (const region of Object.keys(BODY_PARTS) as BodyRegion[]) {
  for (const line of readLines(BODY_PARTS[region])) {
    const [id = '', side] = line.id.split('@');
    if (!parts.has(id)) {
      const label = LABELS[id] ?? plainName(line.names[0] ?? id);
      parts.set(id, { id, label, region, within: line.under, chapters: WIDE_CHAPTERS[id] ?? REGION_CHAPTERS[region] });
    }
    for (const name of line.names) names.push([name, { parts: [id], side: side ? (SIDES[side] ?? null) : null }]);
  }
}
const finder = makeNameFinder(names);

/** Everything the room knows of the body, as data. */
export const bodyParts: ReadonlyMap<BodyPartId, BodyPart> = parts;

/** The part of an id. Throws on an id that is no part's. */
export function bodyPart(id: BodyPartId): BodyPart {
  const part = parts.get(id);
  if (!part) throw new Error(`No body part has the id ${id}`);
  return part;
}

/** Each part with all that it lies in, itself among them. */
const wholes = new Map<BodyPartId, ReadonlySet<BodyPartId>>();
const wholesOf = (id: BodyPartId): BodyPartId[] => [id, ...(parts.get(id)?.within ?? []).flatMap(wholesOf)];
for (const id of parts.keys()) wholes.set(id, new Set(wholesOf(id)));

/** Whether `a` is `b` or lies in it: a finger is within the hand and the upper extremity. */
export function isWithin(a: BodyPartId, b: BodyPartId): boolean {
  return a === b || (wholes.get(a)?.has(b) ?? false);
}

/** Whether words about `a` may be about `b`: one lies in the other, or both belong to one region (wrist and hand). */
export function sameRegion(a: BodyPartId, b: BodyPartId): boolean {
  if (isWithin(a, b) || isWithin(b, a)) return true;
  const region = parts.get(a)?.region;
  return region !== undefined && region === parts.get(b)?.region && region !== 'whole-body';
}

interface Hit extends SidedHit {
  parts: readonly BodyPartId[];
  levels: readonly string[];
  to: number;
  from: number;
}

const MIDLINE = new Set<BodyRegion>([
  'spine',
  'spine-cervical',
  'spine-thoracic',
  'spine-lumbar',
  'head',
  'abdomen',
  'mental',
  'whole-body',
]);
const SIDED_IN_MIDLINE = new Set(['si-joint', 'trapezius', 'ear', 'kidney', 'face', 'jaw']);
/** Parts in the middle of the body, which have a side only where one is said at them. */
export const isMidline = (id: BodyPartId): boolean =>
  MIDLINE.has(parts.get(id)?.region ?? 'spine') && !SIDED_IN_MIDLINE.has(id);

/**
 * The body parts named in a text, in order, with sides and spinal levels. "Hand" in "on the other hand" is none.
 * Where two parts share a phrase ("upper and lower extremities") there is one mention of each with the same span.
 */
export function bodyPartsIn(text: string, words: Words = wordsOf(text)): BodyPartMention[] {
  const hits = inOrder(text, words);
  if (hits.length === 0) return [];
  attachSides(text, words, hits);
  const mentions: BodyPartMention[] = [];
  for (const { parts: ids, side, levels, from, to } of joinLevels(hits)) {
    const start = words.start[from] as number;
    const end = words.end[to - 1] as number;
    for (const part of ids) mentions.push({ part, side, levels, start, end });
  }
  return mentions;
}

const NO_LEVELS: readonly string[] = [];

function inOrder(text: string, words: Words): Hit[] {
  const hits: Hit[] = [];
  for (const { value, from, to } of finder.find(text, words)) {
    // "Five foot four" is a height.
    if (value.parts[0] === 'foot' && /^\d+$/.test(words.text[from - 1] ?? '') && words.text[from] !== 'feet') continue;
    hits.push({
      parts: value.parts,
      side: value.side,
      levels: NO_LEVELS,
      from,
      to,
      midline: isMidline(value.parts[0] as string),
    });
  }
  const levels = levelsIn(text, words);
  if (levels.length === 0) return hits;
  const taken = new Uint8Array(words.text.length);
  for (const { from, to } of levels) taken.fill(1, from, to);
  const kept = hits.filter(hit => !taken[hit.from] && !taken[hit.to - 1]);
  for (const { part, levels: written, from, to } of levels) {
    kept.push({ parts: [part], side: null, levels: written, from, to, midline: true });
  }
  return kept.sort((a, b) => a.from - b.from);
}

/** "Lumbar spine L4-5" and "L4-5 lumbar" are one mention. */
function joinLevels(hits: readonly Hit[]): Hit[] {
  const joined: Hit[] = [];
  for (const hit of hits) {
    const last = joined.at(-1);
    const apart = last ? hit.from - last.to : 9;
    const oneHasLevels = last && last.levels.length > 0 !== hit.levels.length > 0;
    const a = last?.parts[0];
    const b = hit.parts[0];
    if (!last || !oneHasLevels || apart > 1 || last.parts.length > 1 || !a || !b || !overlap(a, b)) {
      joined.push({ ...hit });
      continue;
    }
    last.to = hit.to;
    if (hit.levels.length > 0) last.levels = hit.levels;
    if (isWithin(b, a)) last.parts = hit.parts;
    last.side = last.side ?? hit.side;
  }
  return joined;
}

const overlap = (a: BodyPartId, b: BodyPartId): boolean => isWithin(a, b) || isWithin(b, a);
