import type { Segment } from '../index/segment.ts';
import { SEGMENT_ROWS } from '../words/build-words.ts';
import { makePhraseCheck, type PhraseCheck } from '../words/phrase.ts';
import { scanTerm } from '../words/scan.ts';
import { dateBits, itemBits, listBits, makeBits, rowsWithItem } from './filters.ts';
import type { Plan, WordsPlan } from './plan.ts';

/** Arrays as long as a segment, used again from query to query. */
const spareScores: Int32Array[] = [];
const sparePlaces: Uint32Array[] = [];

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
  readonly places: Uint32Array[];
  /** Phrases that must hold whatever else does may wait until a row is worth it. */
  readonly later: PhraseCheck[] | null;
}

/**
 * Finds the rows of a segment. Every list is read to its end, which for the 32,768 determinations of a segment takes
 * well under a millisecond: so the count is exact and nothing depends on the order in which things are tried.
 * `lazy` leaves phrases to be checked by the caller, who may not need most of them.
 */
export function evaluate(plan: Plan, segment: Segment, withScores: boolean, lazy: boolean): Found {
  const scores = withScores ? takeScores() : null;
  const work: Work = { segment, places: [], later: lazy ? [] : null };
  const bits = bitsOf(plan, work, scores);
  const own = bits.slice();
  for (let i = 0; i < own.length; i++) own[i]! &= segment.live[i]!;
  return {
    bits: own,
    scores,
    checks: work.later ?? [],
    release() {
      if (scores) spareScores.push(scores);
      sparePlaces.push(...work.places.splice(0));
    },
  };
}

function takeScores(): Int32Array {
  return spareScores.pop()?.fill(0) ?? new Int32Array(SEGMENT_ROWS);
}

/** The rows of a plan; adds their scores, and perhaps something to the scores of other rows (unless `isExact`). */
function bitsOf(plan: Plan, work: Work, scores: Int32Array | null): Uint32Array {
  const { segment } = work;
  switch (plan.kind) {
    case 'all':
      return makeBits(segment.rows.length).fill(0xffffffff);
    case 'words':
      return plan.terms.length === 1 ? wordBits(plan, work, scores) : phraseBits(plan, work, scores);
    case 'prefix':
      return prefixBits(plan, work, scores);
    case 'list':
      return listBits(segment, plan);
    case 'date':
      return dateBits(segment, plan);
    case 'item':
      return rowsWithItem(segment, itemBits(segment, plan.test));
    case 'not':
      return bitsOf(plan.child, { ...work, later: null }, null).map(word => ~word);
    case 'and':
      return andBits(plan.children, work, scores);
    case 'or':
      return orBits(plan.children, { ...work, later: null }, scores);
  }
}

const isExact = (plan: Plan): boolean => plan.kind !== 'and' && !(plan.kind === 'words' && plan.terms.length > 1);

function andBits(children: readonly Plan[], work: Work, scores: Int32Array | null): Uint32Array {
  let bits: Uint32Array | null = null;
  for (const child of children) {
    const other = bitsOf(child, work, scores);
    if (bits === null) bits = other.slice();
    else for (let i = 0; i < bits.length; i++) bits[i]! &= other[i]!;
    if (bits.every(word => word === 0)) break;
  }
  return bits!;
}

function orBits(children: readonly Plan[], work: Work, scores: Int32Array | null): Uint32Array {
  const bits = makeBits(work.segment.rows.length);
  for (const child of children) {
    const apart = scores && !isExact(child) ? takeScores() : null;
    const other = bitsOf(child, work, apart ?? scores);
    if (apart) {
      eachBit(other, row => {
        scores![row]! += apart[row]!;
      });
      spareScores.push(apart);
    }
    for (let i = 0; i < bits.length; i++) bits[i]! |= other[i]!;
  }
  return bits;
}

function wordBits(plan: WordsPlan, { segment }: Work, scores: Int32Array | null): Uint32Array {
  const bits = makeBits(segment.rows.length);
  const term = segment.words.find(plan.terms[0]!);
  if (term >= 0) scanTerm(segment.words, term, plan.mask, plan.weights[0]!, bits, scores);
  return bits;
}

function prefixBits(
  plan: Extract<Plan, { kind: 'prefix' }>,
  { segment }: Work,
  scores: Int32Array | null,
): Uint32Array {
  const bits = makeBits(segment.rows.length);
  const [from, to] = segment.words.findPrefix(plan.stem);
  for (let term = from; term < to; term++) scanTerm(segment.words, term, plan.mask, plan.weight, bits, scores);
  return bits;
}

function phraseBits(plan: WordsPlan, work: Work, scores: Int32Array | null): Uint32Array {
  const { segment } = work;
  const bits = makeBits(segment.rows.length);
  const terms = plan.terms.map(term => segment.words.find(term));
  if (terms.some(term => term < 0)) return bits;
  const places = terms.map(() => sparePlaces.pop() ?? new Uint32Array(SEGMENT_ROWS * 2));
  work.places.push(...places);
  terms.forEach((term, i) => {
    const own = i === 0 ? bits : makeBits(segment.rows.length);
    scanTerm(segment.words, term, plan.mask, plan.weights[i]!, own, scores, places[i]!);
    if (i > 0) for (let word = 0; word < bits.length; word++) bits[word]! &= own[word]!;
  });
  const check = makePhraseCheck(segment.words, places, plan.part);
  if (work.later) work.later.push(check);
  else
    eachBit(bits, row => {
      if (!check(row)) bits[row >>> 5]! &= ~(1 << (row & 31));
    });
  return bits;
}

/** Calls with each row of a set, in ascending order. */
export function eachBit(bits: Uint32Array, call: (row: number) => void): void {
  for (let i = 0; i < bits.length; i++)
    for (let word = bits[i]!; word !== 0; word &= word - 1) call((i << 5) + 31 - Math.clz32(word & -word));
}
