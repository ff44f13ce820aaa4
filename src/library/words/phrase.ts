import type { RowCursor } from './scan.ts';
import { FIELD_ORDER } from './sections.ts';
import type { SegmentWords } from './segment-words.ts';

const PARTS = FIELD_ORDER.length + 1;
const SMALL = 1 << 11;
const LARGE = 1 << 15;

/** Whether the words of a phrase stand side by side in a row; rows must be asked for in ascending order. */
export type PhraseCheck = (row: number) => boolean;

/**
 * `cursors` go through the lists of the words, `order` tries the words rarest first. `part` is the number of the part they
 * must stand in, from 1; 0 is anywhere.
 */
export function makePhraseCheck(
  words: SegmentWords,
  cursors: readonly RowCursor[],
  order: readonly number[],
  part: number,
): PhraseCheck {
  const readers = cursors.map(() => makePositionReader(words));
  // Where the phrase may begin by the words tried so far.
  let begins = new Int32Array(64);
  return row => {
    const from = part === 0 ? 0 : words.partEnds[row * PARTS + part - 1]!;
    const to = (part === 0 ? 65_534 : words.partEnds[row * PARTS + part]!) - cursors.length;
    let left = -1;
    for (const number of order) {
      const cursor = cursors[number]!;
      const reader = readers[number]!;
      cursor.seek(row);
      reader.seek(cursor.start, cursor.times);
      if (left >= 0) left = stay(begins, left, reader.buffer, reader.at, cursor.times, number);
      else {
        if (cursor.times > begins.length) begins = new Int32Array(cursor.times * 2);
        left = 0;
        for (let i = 0; i < cursor.times; i++) {
          const begin = reader.buffer[reader.at + i]! - number;
          if (begin >= from && begin <= to) begins[left++] = begin;
        }
      }
      if (left === 0) return false;
    }
    return true;
  };
}

/** Of ascending begins, keeps those that have a position `offset` after them, also ascending; how many they are. */
function stay(
  begins: Int32Array,
  count: number,
  positions: Uint16Array,
  at: number,
  size: number,
  offset: number,
): number {
  let kept = 0;
  let i = at;
  const end = at + size;
  for (let b = 0; b < count; b++) {
    const wanted = begins[b]! + offset;
    while (i < end && positions[i]! < wanted) i++;
    if (i === end) break;
    if (positions[i] === wanted) begins[kept++] = begins[b]!;
  }
  return kept;
}

/** Reads positions in stretches that grow while they are asked for one after the other: `buffer`, from `at`. */
function makePositionReader(words: SegmentWords) {
  let from = 0;
  let to = 0;
  let size = SMALL;
  const end = words.positionCount;
  const reader = {
    buffer: new Uint16Array(SMALL),
    at: 0,
    seek(start: number, count: number): void {
      if (start < from || start + count > to) {
        size = start - to < size ? Math.min(LARGE, size * 2) : SMALL;
        const length = Math.min(Math.max(size, count), end - start);
        if (length > reader.buffer.length) reader.buffer = new Uint16Array(length);
        words.readPositions(start, reader.buffer.subarray(0, length));
        from = start;
        to = start + length;
      }
      reader.at = start - from;
    },
  };
  return reader;
}
