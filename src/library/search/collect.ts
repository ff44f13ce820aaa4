import { NO_DATE } from '../columns/facts.ts';
import type { Segment } from '../index/segment.ts';
import { eachBit, evaluate } from './evaluate.ts';
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
    const { bits, scores, checks, release } = evaluate(plan, segment, sort === 'relevance', true);
    const days = segment.columns.dates.decided;
    eachBit(bits, row => {
      const rank = rankOf(scores ? scores[row]! : firstOf(days[row]!), segment.rows[row]!);
      if (rank >= after || rank <= best.least() || segment.rows[row]! >= bound) return;
      for (const check of checks) if (!check(row)) return;
      best.add({ rank, segment, row });
    });
    release();
  }
  return best.sorted();
}

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
