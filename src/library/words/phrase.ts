import { FIELD_ORDER } from './sections.ts';
import type { SegmentWords } from './segment-words.ts';

const PARTS = FIELD_ORDER.length + 1;
const SMALL = 1 << 11;
const LARGE = 1 << 15;

/** Whether the words of a phrase stand side by side in a row; rows must be asked for in ascending order. */
export type PhraseCheck = (row: number) => boolean;

/**
 * `places[i]` says where the positions of the i-th word begin in each row, and how many they are (see scanTerm). `part` is
 * the number of the part they must stand in, from 1; 0 is anywhere.
 */
export function makePhraseCheck(words: SegmentWords, places: readonly Uint32Array[], part: number): PhraseCheck {
  const readers = places.map(() => makePositionReader(words));
  return row => {
    let rarest = 0;
    for (let i = 1; i < places.length; i++) if (places[i]![row * 2 + 1]! < places[rarest]![row * 2 + 1]!) rarest = i;
    const lists = readers.map((read, i) => read(places[i]![row * 2]!, places[i]![row * 2 + 1]!));
    const from = part === 0 ? 0 : words.partEnds[row * PARTS + part - 1]!;
    const to = part === 0 ? 65_534 : words.partEnds[row * PARTS + part]!;
    for (const place of lists[rarest]!) {
      const start = place - rarest;
      if (start < from || start + lists.length > to) continue;
      let i = 0;
      while (i < lists.length && (i === rarest || lists[i]!.includes(start + i))) i++;
      if (i === lists.length) return true;
    }
    return false;
  };
}

/** Reads positions in stretches that grow while they are asked for one after the other. */
function makePositionReader(words: SegmentWords): (start: number, count: number) => Uint16Array {
  let buffer = new Uint16Array(SMALL);
  let from = 0;
  let to = 0;
  let size = SMALL;
  const end = words.positionCount;
  return (start, count) => {
    if (start < from || start + count > to) {
      size = start - to < size ? Math.min(LARGE, size * 2) : SMALL;
      const length = Math.min(Math.max(size, count), end - start);
      if (length > buffer.length) buffer = new Uint16Array(length);
      words.readPositions(start, buffer.subarray(0, length));
      from = start;
      to = start + length;
    }
    return buffer.subarray(start - from, start - from + count);
  };
}
