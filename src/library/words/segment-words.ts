import { asUint16, asUint32, type SectionFile } from '../index/section-file.ts';
import type { BuiltWords } from './build-words.ts';

/** The words of one segment: a dictionary in memory, the lists of rows and positions on disk. */
export interface SegmentWords {
  readonly lengths: Uint8Array;
  readonly partEnds: Uint16Array;
  /** The number of a term; -1 where no row has it. */
  find(term: string): number;
  /** The numbers of the terms that begin so: from, and up to. */
  findPrefix(stem: string): readonly [from: number, to: number];
  termAt(index: number): string;
  /** In how many rows a term stands. */
  count(index: number): number;
  /** The list of a term, valid until the next call, or in a buffer of the caller's that is long enough. */
  readPostings(index: number, into?: Buffer): Buffer;
  /** How long the list of a term is, in bytes. */
  postingsSize(index: number): number;
  /** Where the positions of a term begin in the stretch of positions. */
  positionStart(index: number): number;
  readonly positionCount: number;
  readPositions(start: number, into: Uint16Array): void;
}

const SECTIONS = [
  'terms',
  'termEnds',
  'counts',
  'postingStarts',
  'positionStarts',
  'postings',
  'positions',
  'lengths',
  'partEnds',
] as const;

export const wordSections = (built: BuiltWords): [string, ArrayBufferView][] =>
  SECTIONS.map(name => [`words-${name}`, built[name]]);

// Searches read one list after another and never two at once.
let scratch = Buffer.alloc(1 << 16);

export function loadWords(file: SectionFile<unknown>): SegmentWords {
  const terms = file.read('words-terms');
  const ends = asUint32(file.read('words-termEnds'));
  const counts = asUint16(file.read('words-counts'));
  const postingStarts = asUint32(file.read('words-postingStarts'));
  const positionStarts = asUint32(file.read('words-positionStarts'));

  /** The first term whose bytes are not before these; with `prefix`, the first that is after all that begin so. */
  const lowerBound = (key: Buffer, prefix: boolean): number => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const start = middle === 0 ? 0 : ends[middle - 1]!;
      const end = prefix ? Math.min(ends[middle]!, start + key.length) : ends[middle]!;
      const order = terms.compare(key, 0, key.length, start, end);
      if (order < 0 || (prefix && order === 0)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const isAt = (index: number, key: Buffer): boolean => {
    if (index >= ends.length) return false;
    const start = index === 0 ? 0 : ends[index - 1]!;
    return ends[index]! - start === key.length && terms.compare(key, 0, key.length, start, ends[index]!) === 0;
  };

  return {
    lengths: file.read('words-lengths'),
    partEnds: asUint16(file.read('words-partEnds')),
    find(term) {
      const key = Buffer.from(term);
      const index = lowerBound(key, false);
      return isAt(index, key) ? index : -1;
    },
    findPrefix(stem) {
      const key = Buffer.from(stem);
      return [lowerBound(key, false), lowerBound(key, true)];
    },
    termAt: index => terms.toString('utf8', index === 0 ? 0 : ends[index - 1], ends[index]),
    count: index => counts[index] ?? 0,
    readPostings(index, into) {
      const start = postingStarts[index]!;
      const size = postingStarts[index + 1]! - start;
      if (!into && size > scratch.length) scratch = Buffer.alloc(size * 2);
      const list = (into ?? scratch).subarray(0, size);
      file.readPart('words-postings', start, list);
      return list;
    },
    postingsSize: index => postingStarts[index + 1]! - postingStarts[index]!,
    positionStart: index => positionStarts[index]!,
    positionCount: file.sizeOf('words-positions') >> 1,
    readPositions: (start, into) =>
      file.readPart('words-positions', start * 2, new Uint8Array(into.buffer, into.byteOffset, into.byteLength)),
  };
}
