import type { Segment } from '../index/segment.ts';
import { SEGMENT_ROWS } from '../words/build-words.ts';
import { makePhraseCheck, type PhraseCheck } from '../words/phrase.ts';
import { makeMarks, makeRowCursor, mostOf, scanTerm } from '../words/scan.ts';
import { dateBits, itemBits, listBits, makeBits, rowsWithItem } from './filters.ts';
import type { Plan, WordsPlan } from './plan.ts';

/** Arrays as long as a segment, used again from query to query. */
const spareScores: Int32Array[] = [];
const spareLists: { list: Buffer; readonly marks: Int32Array }[] = [];

/** What a query finds in one segment. Answers must be released before the next segment is asked, in any order. */
export interface Found {
  readonly bits: Uint32Array;
  /** Right for the rows of `bits`, anything elsewhere. Null where no scores were asked for. */
  readonly scores: Int32Array | null;
  /** Phrases still to be looked for in each row, in ascending order: their words are there, perhaps not side by side. */
  readonly checks: readonly PhraseCheck[];
  release(): void;
}

interface Work {
  readonly segment: Segment;
  /** Lists that phrases are still looked for in. */
  readonly lists: { list: Buffer; readonly marks: Int32Array }[];
  /** Phrases that must hold whatever else does may wait until a row is worth it. */
  readonly later: PhraseCheck[] | null;
}

/** What a part of a plan need not find. */
interface Bounds {
  /** Rows outside these; null for none. */
  readonly within: Uint32Array | null;
  /** Rows of which the part's own score is not above this; negative for none. */
  readonly above: number;
}

export interface Wanted {
  /** Scores as well. */
  readonly scores: boolean;
  /** Leaves phrases to be checked by the caller, who may not need most of them. */
  readonly lazy: boolean;
  /** Rows whose score is not above this may be missing; negative finds all. */
  readonly above: number;
}

export const EVERY_ROW: Wanted = { scores: false, lazy: false, above: -1 };

/**
 * Finds the rows of a segment. Lists are read to their ends, which for the 32,768 determinations of a segment takes well
 * under a millisecond, so the count of EVERY_ROW is exact. Where only the best are wanted, `above` spares the work on rows
 * that cannot be among them; sums being of whole numbers, nothing depends on what was spared.
 */
export function evaluate(plan: Plan, segment: Segment, wanted: Wanted): Found {
  const scores = wanted.scores ? takeScores() : null;
  const work: Work = { segment, lists: [], later: wanted.lazy ? [] : null };
  const bits = bitsOf(plan, work, scores, { within: null, above: scores ? wanted.above : -1 });
  const own = bits.slice();
  for (let i = 0; i < own.length; i++) own[i]! &= segment.live[i]!;
  return {
    bits: own,
    scores,
    checks: work.later ?? [],
    release() {
      if (scores) spareScores.push(scores);
      spareLists.push(...work.lists.splice(0));
    },
  };
}

function takeScores(): Int32Array {
  return spareScores.pop()?.fill(0) ?? new Int32Array(SEGMENT_ROWS);
}

/**
 * The rows of a plan. Adds their scores, and perhaps something to the scores of other rows (unless `isExact`). May leave
 * out, and may not leave out, what the bounds say.
 */
function bitsOf(plan: Plan, work: Work, scores: Int32Array | null, bounds: Bounds): Uint32Array {
  const { segment } = work;
  switch (plan.kind) {
    case 'all':
      return makeBits(segment.rows.length).fill(0xffffffff);
    case 'words':
      return plan.terms.length === 1 ? wordBits(plan, work, scores, bounds) : phraseBits(plan, work, scores, bounds);
    case 'prefix':
      return prefixBits(plan, work, scores, bounds);
    case 'list':
      return listBits(segment, plan);
    case 'date':
      return dateBits(segment, plan);
    case 'item':
      return rowsWithItem(segment, itemBits(segment, plan.test));
    case 'not':
      return bitsOf(plan.child, { ...work, later: null }, null, { ...bounds, above: -1 }).map(word => ~word);
    case 'and':
      return andBits(plan.children, work, scores, bounds);
    case 'or':
      return orBits(plan.children, { ...work, later: null }, scores, bounds);
  }
}

const isExact = (plan: Plan): boolean => plan.kind !== 'and' && !(plan.kind === 'words' && plan.terms.length > 1);

/** The most a plan can add to a score. */
function mostFrom(plan: Plan): number {
  if (plan.kind === 'words') return plan.weights.reduce((sum, weight) => sum + mostOf(weight), 0);
  if (plan.kind === 'and' || plan.kind === 'or') return plan.children.reduce((sum, child) => sum + mostFrom(child), 0);
  return plan.kind === 'prefix' ? Number.POSITIVE_INFINITY : 0;
}

/** How many rows a plan may find, to begin with the fewest. Filters are kept ready, so they come first. */
function rowsFrom(plan: Plan, { segment: { words, rows } }: Work): number {
  if (plan.kind === 'words')
    return Math.min(
      ...plan.terms.map(term => {
        const index = words.find(term);
        return index < 0 ? 0 : words.count(index);
      }),
    );
  return plan.kind === 'list' || plan.kind === 'date' || plan.kind === 'item' ? 0 : rows.length;
}

function andBits(children: readonly Plan[], work: Work, scores: Int32Array | null, bounds: Bounds): Uint32Array {
  const most = children.map(mostFrom);
  const all = most.reduce((sum, each) => sum + each, 0);
  const sized = children.map((child, i) => ({ child, most: most[i]!, rows: rowsFrom(child, work) }));
  let bits: Uint32Array | null = null;
  for (const { child, most } of sized.sort((a, b) => a.rows - b.rows)) {
    // What the others can add at most must lack this one too little for it to matter.
    const above = bounds.above < 0 || all === Number.POSITIVE_INFINITY ? -1 : bounds.above - (all - most);
    const other = bitsOf(child, work, scores, { within: bits ?? bounds.within, above });
    if (bits === null) bits = other.slice();
    else for (let i = 0; i < bits.length; i++) bits[i]! &= other[i]!;
    if (bits.every(word => word === 0)) break;
  }
  return bits!;
}

function orBits(children: readonly Plan[], work: Work, scores: Int32Array | null, bounds: Bounds): Uint32Array {
  const bits = makeBits(work.segment.rows.length);
  // Of the least telling words, as many as together are not above the bound find nothing alone: they only add.
  const sized = children.map(child => ({ child, most: mostFrom(child) })).sort((a, b) => b.most - a.most);
  let rest = sized.reduce((sum, { most }) => sum + most, 0);
  for (const { child, most } of sized) {
    const alone = bounds.above < 0 || rest > bounds.above;
    rest -= most;
    if (!alone && most === 0) continue;
    const within = alone ? bounds.within : bits;
    const apart = scores && !isExact(child) ? takeScores() : null;
    const other = bitsOf(child, work, apart ?? scores, { within, above: -1 });
    if (apart) {
      eachBit(other, row => {
        scores![row]! += apart[row]!;
      });
      spareScores.push(apart);
    }
    if (alone) for (let i = 0; i < bits.length; i++) bits[i]! |= other[i]!;
  }
  return bits;
}

function wordBits(plan: WordsPlan, { segment }: Work, scores: Int32Array | null, bounds: Bounds): Uint32Array {
  const bits = makeBits(segment.rows.length);
  const { words } = segment;
  const term = words.find(plan.terms[0]!);
  if (term < 0) return bits;
  const { mask } = plan;
  const list = words.readPostings(term);
  scanTerm({ words, term, list, mask, weight: plan.weights[0]!, bits, scores, ...bounds, marks: null });
  return bits;
}

function prefixBits(
  plan: Extract<Plan, { kind: 'prefix' }>,
  { segment: { words, rows } }: Work,
  scores: Int32Array | null,
  { within }: Bounds,
): Uint32Array {
  const bits = makeBits(rows.length);
  const [from, to] = words.findPrefix(plan.stem);
  const { mask, weight } = plan;
  for (let term = from; term < to; term++) {
    const list = words.readPostings(term);
    scanTerm({ words, term, list, mask, weight, bits, scores, within, above: -1, marks: null });
  }
  return bits;
}

function phraseBits(plan: WordsPlan, work: Work, scores: Int32Array | null, bounds: Bounds): Uint32Array {
  const { words, rows } = work.segment;
  const terms = plan.terms.map(term => words.find(term));
  let bits = makeBits(rows.length);
  if (terms.some(term => term < 0)) return bits;
  const order = [...terms.keys()].sort((a, b) => words.count(terms[a]!) - words.count(terms[b]!));
  const kept = terms.map(term => takeList(work, words.postingsSize(term)));
  const all = mostFrom(plan);
  let { within } = bounds;
  for (const i of order) {
    const weight = plan.weights[i]!;
    bits = makeBits(rows.length);
    const above = bounds.above < 0 ? -1 : bounds.above - (all - mostOf(weight));
    const term = terms[i]!;
    const { marks } = kept[i]!;
    const list = words.readPostings(term, kept[i]!.list);
    scanTerm({ words, term, list, mask: plan.mask, weight, bits, scores, within, above, marks });
    within = bits;
  }
  const cursors = terms.map((term, i) => makeRowCursor(words, term, kept[i]!.list, kept[i]!.marks));
  const check = makePhraseCheck(words, cursors, order, plan.part);
  if (work.later) work.later.push(check);
  else
    eachBit(bits, row => {
      if (!check(row)) bits[row >>> 5]! &= ~(1 << (row & 31));
    });
  return bits;
}

function takeList({ lists }: Work, size: number): Work['lists'][number] {
  const taken = spareLists.pop() ?? { list: Buffer.alloc(size), marks: makeMarks() };
  if (taken.list.length < size) taken.list = Buffer.alloc(size * 2);
  lists.push(taken);
  return taken;
}

/** Calls with each row of a set, in ascending order. */
export function eachBit(bits: Uint32Array, call: (row: number) => void): void {
  for (let i = 0; i < bits.length; i++)
    for (let word = bits[i]!; word !== 0; word &= word - 1) call((i << 5) + 31 - Math.clz32(word & -word));
}
