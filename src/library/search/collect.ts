import { NO_DATE } from '../columns/facts.ts';
import type { Segment } from '../index/segment.ts';
import type { PhraseCheck } from '../words/phrase.ts';
import { evaluate } from './evaluate.ts';
import type { Plan } from './plan.ts';

/**
 * A hit's place in the order as one whole number: score or date first, then the library's number of the determination,
 * earlier entered first. No two are equal, which is what lets a page begin exactly where the last one ended.
 */
export type Rank = number;

export type Sort = 'relevance' | 'date';

const ROWS = 2 ** 32;
const MOST = 2 ** 21 - 1;
const DAY_ZERO = 1_000_000;

export const rankOf = (first: number, row: number): Rank => Math.min(first, MOST) * ROWS + (ROWS - 1 - row);

const firstOf = (day: number): number => (day === NO_DATE ? 0 : Math.max(1, Math.min(MOST, day + DAY_ZERO)));

export interface Ranked {
  readonly rank: Rank;
  readonly segment: Segment;
  readonly row: number;
}

/** The best `limit` hits after a rank, best first. Rows entered at or after `bound` are left out. */
export function collect(
  plan: Plan,
  segments: readonly Segment[],
  sort: Sort,
  limit: number,
  after: Rank,
  bound: number,
): Ranked[] {
  const best = makeBest(limit);
  for (const segment of segments) {
    if (segment.rows[0]! >= bound) continue;
    // Of equal scores the earlier wins, and segments come in order: only what is above the least can still come in.
    const above = Math.floor(best.least() / ROWS);
    const { bits, scores, checks, release } = evaluate(plan, segment, {
      scores: sort === 'relevance',
      lazy: true,
      above,
    });
    const first = scores ?? ranksOfDays(segment);
    const { rows } = segment;
    let least = above;
    for (let i = 0; i < bits.length; i++)
      for (let word = bits[i]!; word !== 0; word &= word - 1) {
        const row = (i << 5) + 31 - Math.clz32(word & -word);
        if (first[row]! < least) continue;
        const rank = rankOf(first[row]!, rows[row]!);
        if (rank >= after || rank <= best.least() || rows[row]! >= bound || !holds(checks, row)) continue;
        best.add({ rank, segment, row });
        least = Math.floor(best.least() / ROWS);
      }
    release();
  }
  return best.sorted();
}

function holds(checks: readonly PhraseCheck[], row: number): boolean {
  for (const check of checks) if (!check(row)) return false;
  return true;
}

/** The first part of the rank by date, the earliest possible for none; kept, for it never changes. */
function ranksOfDays(segment: Segment): Int32Array {
  const days = segment.columns.dates.decided;
  let ranks = dayRanks.get(days);
  if (!ranks) {
    ranks = days.map(firstOf);
    dayRanks.set(days, ranks);
  }
  return ranks;
}

const dayRanks = new WeakMap<Int32Array, Int32Array>();

/** Keeps the best of what it is given: a heap with the least on top. */
function makeBest(limit: number) {
  const heap: Ranked[] = [];
  const swap = (i: number, j: number): void => {
    [heap[i], heap[j]] = [heap[j]!, heap[i]!];
  };
  const sink = (): void => {
    for (let i = 0; ; ) {
      let least = i;
      for (const child of [2 * i + 1, 2 * i + 2])
        if (child < heap.length && heap[child]!.rank < heap[least]!.rank) least = child;
      if (least === i) return;
      swap(i, least);
      i = least;
    }
  };
  const rise = (): void => {
    for (let i = heap.length - 1; i > 0; ) {
      const parent = (i - 1) >> 1;
      if (heap[parent]!.rank <= heap[i]!.rank) return;
      swap(i, parent);
      i = parent;
    }
  };
  return {
    least: (): Rank => (heap.length < limit ? -1 : heap[0]!.rank),
    add(hit: Ranked): void {
      if (heap.length < limit) {
        heap.push(hit);
        rise();
      } else {
        heap[0] = hit;
        sink();
      }
    },
    sorted: (): Ranked[] => heap.sort((a, b) => b.rank - a.rank),
  };
}
