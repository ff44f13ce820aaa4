import { FIELD_ORDER } from './sections.ts';
import { makeTermTable, type TermTable } from './term-table.ts';

/** The most determinations one segment holds: their numbers in it fit 16 bits. */
export const SEGMENT_ROWS = 32_768;

/** Words after this one of a determination are found alone, but in no phrase. */
const LAST_POSITION = 65_533;
const ESCAPE = 255;
const PARTS = FIELD_ORDER.length + 1;

/** The words of a segment as they are written to disk. */
export interface BuiltWords {
  readonly terms: Buffer;
  /** For the i-th term, in the order of their bytes: where it ends, its rows, where its rows and its positions begin. */
  readonly termEnds: Uint32Array;
  readonly counts: Uint16Array;
  readonly postingStarts: Uint32Array;
  readonly positionStarts: Uint32Array;
  readonly postings: Buffer;
  readonly positions: Uint16Array;
  /** How long each row is, in steps of `lengthStep`. */
  readonly lengths: Uint8Array;
  /** Where each of the five parts of a row ends, in words from its start. */
  readonly partEnds: Uint16Array;
}

export interface WordsBuilder {
  readonly rows: number;
  readonly words: number;
  add(sections: readonly (readonly string[])[]): void;
  /** Lets others work now and then while it goes through the terms. */
  finish(pause: () => Promise<void>): Promise<BuiltWords>;
}

/** A length in words, on a scale of 256 steps some 4 % apart. */
export const lengthStep = (words: number): number => Math.min(255, Math.floor(16 * Math.log2(1 + words / 8)));
export const wordsAtStep = (step: number): number => 8 * (2 ** ((step + 0.5) / 16) - 1);

/** Collects the words of up to SEGMENT_ROWS determinations and turns them round: from each word to where it stands. */
export function makeWordsBuilder(): WordsBuilder {
  const terms = makeTermTable();
  // One entry a word, in the order of the texts: the number of its term, and its row. Number 0 stands between texts.
  let stream = new Uint32Array(1 << 16);
  let rowOf = new Uint16Array(1 << 16);
  let at = 0;
  const rowStarts: number[] = [0];
  const partEnds: number[] = [];
  const lengths: number[] = [];

  const put = (term: number, row: number): void => {
    if (at === stream.length) {
      const [longer, rows] = [new Uint32Array(at * 2), new Uint16Array(at * 2)];
      longer.set(stream);
      rows.set(rowOf);
      [stream, rowOf] = [longer, rows];
    }
    rowOf[at] = row;
    stream[at++] = term;
  };

  return {
    get rows() {
      return lengths.length;
    },
    get words() {
      return at;
    },
    add(sections) {
      const row = lengths.length;
      const start = at;
      let length = 0;
      for (const texts of sections) {
        for (const text of texts) {
          length += terms.eachWord(text, term => put(term, row));
          put(0, row);
        }
        partEnds.push(Math.min(65_535, at - start));
      }
      rowStarts.push(at);
      lengths.push(lengthStep(length));
    },
    finish: pause => invert({ terms, stream, rowOf, at, rowStarts, partEnds, lengths }, pause),
  };
}

interface Collected {
  readonly terms: TermTable;
  readonly stream: Uint32Array;
  readonly rowOf: Uint16Array;
  readonly at: number;
  readonly rowStarts: readonly number[];
  readonly partEnds: readonly number[];
  readonly lengths: readonly number[];
}

async function invert(collected: Collected, pause: () => Promise<void>): Promise<BuiltWords> {
  const { terms, stream, rowOf, at } = collected;
  const starts = new Uint32Array(terms.count + 2);
  for (let i = 0; i < at; i++) starts[stream[i]! + 1]!++;
  for (let i = 1; i < starts.length; i++) starts[i]! += starts[i - 1]!;
  const places = new Uint32Array(at);
  const next = starts.slice();
  for (let i = 0; i < at; i++) places[next[stream[i]!]!++] = i;
  await pause();

  const order = orderOf(terms);
  const out = makeOutput(terms.count, at);
  const partEnds = Uint16Array.from(collected.partEnds);
  const rowStarts = Uint32Array.from(collected.rowStarts);
  for (let i = 0; i < order.length; i++) {
    const term = order[i]!;
    const own = places.subarray(starts[term], starts[term + 1]);
    out.write(i, terms.bytesOf(term), own, rowOf, rowStarts, partEnds);
    if ((i & 1023) === 1023) await pause();
  }
  return { ...out.built(), lengths: Uint8Array.from(collected.lengths), partEnds };
}

/** The terms in the order of their bytes. One letter a byte, which strings compare faster than buffers do. */
function orderOf(terms: TermTable): Uint32Array {
  const names = Array.from({ length: terms.count + 1 }, (_, term) =>
    term === 0 ? '' : terms.bytesOf(term).toString('latin1'),
  );
  return Uint32Array.from(names.keys())
    .subarray(1)
    .sort((a, b) => (names[a]! < names[b]! ? -1 : 1));
}

type Row = readonly [rowOf: Uint16Array, rowStarts: Uint32Array, partEnds: Uint16Array];

function makeOutput(count: number, words: number) {
  const names: Buffer[] = [];
  let named = 0;
  const termEnds = new Uint32Array(count);
  const counts = new Uint16Array(count);
  const postingStarts = new Uint32Array(count + 1);
  const positionStarts = new Uint32Array(count + 1);
  const positions = new Uint16Array(words);
  let positionsAt = 0;
  let postings = Buffer.allocUnsafe(1 << 20);
  let postingsAt = 0;
  const gaps = Buffer.allocUnsafe(SEGMENT_ROWS * 3);
  const times = Buffer.allocUnsafe(SEGMENT_ROWS * 5);
  const fields = Buffer.allocUnsafe(SEGMENT_ROWS / 2 + 1);

  // One list: length of the gaps, gaps between rows, times in each row, and half a byte a row for the fields it is in.
  const write = (index: number, term: Buffer, places: Uint32Array, ...[rowOf, rowStarts, partEnds]: Row): void => {
    let [gapsAt, timesAt, rows, before] = [0, 0, 0, -1];
    for (let i = 0; i < places.length; ) {
      const row = rowOf[places[i]!]!;
      const rowStart = rowStarts[row]!;
      const first = i;
      let mask = 0;
      let part = 0;
      for (; i < places.length && rowOf[places[i]!] === row; i++) {
        const place = places[i]! - rowStart;
        while (part < PARTS - 1 && place >= partEnds[row * PARTS + part]!) part++;
        if (part > 0) mask |= 1 << (part - 1);
        positions[positionsAt++] = place > LAST_POSITION ? 65_535 : place;
      }
      gapsAt = writeGap(gaps, gapsAt, row - before);
      before = row;
      timesAt = writeTimes(times, timesAt, i - first);
      fields[rows >> 1] = rows & 1 ? fields[rows >> 1]! | (mask << 4) : mask;
      rows++;
    }
    const size = 4 + gapsAt + timesAt + ((rows + 1) >> 1);
    if (postingsAt + size > postings.length) {
      const longer = Buffer.allocUnsafe(Math.max(postings.length * 2, postingsAt + size));
      postings.copy(longer, 0, 0, postingsAt);
      postings = longer;
    }
    postingsAt = postings.writeUInt32LE(gapsAt, postingsAt);
    postingsAt += gaps.copy(postings, postingsAt, 0, gapsAt);
    postingsAt += times.copy(postings, postingsAt, 0, timesAt);
    postingsAt += fields.copy(postings, postingsAt, 0, (rows + 1) >> 1);
    names.push(term);
    named += term.length;
    termEnds[index] = named;
    counts[index] = rows;
    postingStarts[index + 1] = postingsAt;
    positionStarts[index + 1] = positionsAt;
  };
  const built = () => ({
    terms: Buffer.concat(names),
    termEnds,
    counts,
    postingStarts,
    positionStarts,
    postings: postings.subarray(0, postingsAt),
    positions: positions.subarray(0, positionsAt),
  });
  return { write, built };
}

function writeGap(to: Buffer, at: number, gap: number): number {
  if (gap < ESCAPE) {
    to[at] = gap;
    return at + 1;
  }
  to[at] = ESCAPE;
  return to.writeUInt16LE(gap, at + 1);
}

function writeTimes(to: Buffer, at: number, times: number): number {
  if (times < ESCAPE) {
    to[at] = times;
    return at + 1;
  }
  to[at] = ESCAPE;
  return to.writeUInt32LE(times, at + 1);
}
