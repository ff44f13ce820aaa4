import { SEGMENT_ROWS, wordsAtStep } from './build-words.ts';
import type { SegmentWords } from './segment-words.ts';

/*
 * Scores are those of BM25, as whole numbers, so that a sum is the same whatever its order and equal scores are equal.
 * The length a determination is compared with is fixed instead of the mean of the day: a score then changes with nothing
 * but the rarity of its words, and a cursor that keeps that finds every score as it left it.
 */
const K1 = 1.2;
const B = 0.75;
const USUAL_WORDS = 480;
const MOST_TIMES = 63;
const SCALE = 1024;

const SATURATION = new Float32Array((MOST_TIMES + 1) * 256);
for (let times = 1; times <= MOST_TIMES; times++)
  for (let step = 0; step < 256; step++)
    SATURATION[(times << 8) | step] =
      (times * (K1 + 1)) / (times + K1 * (1 - B + (B * wordsAtStep(step)) / USUAL_WORDS));

/** The weight of a word that stands in `count` of `total` determinations. */
export const weightOf = (count: number, total: number): number =>
  Math.round(SCALE * Math.log(1 + (Math.max(total, count) - count + 0.5) / (count + 0.5)));

export const setBit = (bits: Uint32Array, row: number): void => {
  bits[row >>> 5]! |= 1 << (row & 31);
};

export const hasBit = (bits: Uint32Array, row: number): boolean => (bits[row >>> 5]! & (1 << (row & 31))) !== 0;

/** The most a word of this weight can add to a score. */
export const mostOf = (weight: number): number => Math.ceil(weight * (K1 + 1));

/** How often a word must stand in a determination to be worth more than `score`; 0 where any is, Infinity where none. */
function timesWorth(weight: number, score: number): number {
  if (score < 0) return 0;
  for (let times = 1; times <= MOST_TIMES; times++) if (((weight * SATURATION[times << 8]!) | 0) > score) return times;
  return Number.POSITIVE_INFINITY;
}

/** Every so many rows of a list a mark is left, from which to read on. */
const STRIDE = 64;

/** For each STRIDE-th row of a list: the row before it, where its gap and its times are, where its positions begin. */
export const makeMarks = (): Int32Array => new Int32Array((SEGMENT_ROWS / STRIDE) * 4);

export interface Scan {
  readonly words: SegmentWords;
  readonly term: number;
  /** The term's list, as `words.readPostings` gives it. */
  readonly list: Buffer;
  /** The fields it must stand in, at least one of them; 0 is anywhere. */
  readonly mask: number;
  readonly weight: number;
  /** Receives the rows. */
  readonly bits: Uint32Array;
  /** Has the scores of the rows added. */
  readonly scores: Int32Array | null;
  /** Rows outside these need not be looked at; null looks at all. */
  readonly within: Uint32Array | null;
  /** Rows where the term is not worth more than this need not be found; negative finds all. */
  readonly above: number;
  /** Receives marks for `makeRowCursor`. */
  readonly marks: Int32Array | null;
}

/** Finds the rows that have a term. */
export function scanTerm({ words, term, list, mask, weight, bits, scores, within, above, marks }: Scan): void {
  const least = scores ? timesWorth(weight, above) : 0;
  if (least > MOST_TIMES) return;
  const rows = words.count(term);
  const { lengths } = words;
  let gapAt = 4;
  let timesAt = 4 + list.readUInt32LE(0);
  const fieldsAt = list.length - ((rows + 1) >> 1);
  let next = 0;
  let row = -1;
  // The bits of one word of the set are gathered before they are stored.
  let word = 0;
  let gathered = 0;
  for (let i = 0; i < rows; i++) {
    if (marks !== null && (i & (STRIDE - 1)) === 0) {
      const at = (i / STRIDE) * 4;
      marks[at] = row;
      marks[at + 1] = gapAt;
      marks[at + 2] = timesAt;
      marks[at + 3] = next;
    }
    let gap = list[gapAt++]!;
    if (gap === 255) {
      gap = list[gapAt]! | (list[gapAt + 1]! << 8);
      gapAt += 2;
    }
    row += gap;
    // Only a damaged list leads out of its segment; what is left of it is not read.
    if (row >= SEGMENT_ROWS) break;
    let times = list[timesAt++]!;
    if (times === 255) {
      times = list.readUInt32LE(timesAt);
      timesAt += 4;
    }
    next += times;
    if (times < least) continue;
    if (row >>> 5 !== word) {
      bits[word]! |= gathered;
      word = row >>> 5;
      gathered = 0;
    }
    const bit = 1 << (row & 31);
    if (within !== null && (within[word]! & bit) === 0) continue;
    if (mask !== 0 && ((list[fieldsAt + (i >> 1)]! >> ((i & 1) << 2)) & mask) === 0) continue;
    gathered |= bit;
    if (scores !== null)
      scores[row]! += (weight * SATURATION[((times > MOST_TIMES ? MOST_TIMES : times) << 8) | lengths[row]!]!) | 0;
  }
  bits[word]! |= gathered;
}

/** Goes through the rows of a list in ascending order, leaping where it can. */
export interface RowCursor {
  /** Where the positions of the row begin in the stretch of positions, and how many they are. */
  start: number;
  times: number;
  /** Goes to a row that the list has, not before the last one asked for. */
  seek(row: number): void;
}

/** `marks` are those that scanTerm left of the same list. */
export function makeRowCursor(words: SegmentWords, term: number, list: Buffer, marks: Int32Array): RowCursor {
  const rows = words.count(term);
  const base = words.positionStart(term);
  let row = -1;
  let gapAt = 4;
  let timesAt = marks[2]!;
  let next = 0;
  let index = 0;
  const cursor: RowCursor = {
    start: base,
    times: 0,
    seek(wanted) {
      const from = (index / STRIDE) | 0;
      let mark = from;
      while ((mark + 1) * STRIDE < rows && marks[(mark + 1) * 4]! < wanted) mark++;
      if (mark > from) {
        index = mark * STRIDE;
        row = marks[mark * 4]!;
        gapAt = marks[mark * 4 + 1]!;
        timesAt = marks[mark * 4 + 2]!;
        next = marks[mark * 4 + 3]!;
      }
      while (row < wanted && index < rows) {
        let gap = list[gapAt++]!;
        if (gap === 255) {
          gap = list[gapAt]! | (list[gapAt + 1]! << 8);
          gapAt += 2;
        }
        row += gap;
        let times = list[timesAt++]!;
        if (times === 255) {
          times = list.readUInt32LE(timesAt);
          timesAt += 4;
        }
        cursor.start = base + next;
        cursor.times = times;
        next += times;
        index++;
      }
    },
  };
  return cursor;
}
