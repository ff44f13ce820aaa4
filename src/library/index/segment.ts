import { type Columns, loadColumns, makeColumnsBuilder, type StoredDictionaries } from '../columns/columns.ts';
import type { Dictionaries } from '../columns/dictionary.ts';
import type { LibraryRecord } from '../record/library-record.ts';
import { makeWordsBuilder } from '../words/build-words.ts';
import { sectionsOf } from '../words/sections.ts';
import { loadWords, type SegmentWords, wordSections } from '../words/segment-words.ts';
import { CorruptIndex } from './corrupt-index.ts';
import { asUint32, type Bytes, openSectionFile, type SectionFile, writeSectionFile } from './section-file.ts';

interface SegmentMeta {
  readonly rows: number;
  readonly dictionaries: StoredDictionaries;
}

/** Up to 32,768 determinations and their index in one file that never changes; what is taken out is only marked. */
export interface Segment {
  readonly name: string;
  /** The library's number of each row, ascending. */
  readonly rows: Uint32Array;
  readonly words: SegmentWords;
  readonly columns: Columns;
  /** A bit for every row that has not been taken out. */
  readonly live: Uint32Array;
  liveRows: number;
  /** Bits of filters asked for lately; see search/filters. */
  readonly filterBits: Map<string, Uint32Array>;
  findRow(id: string): number | undefined;
  idOf(row: number): string;
  record(row: number): LibraryRecord;
  remove(row: number): void;
  /** Undoes `remove`. */
  restore(row: number): void;
  verify(): void;
  close(): void;
}

/** Collects determinations for one segment; what they were made of need not be kept. */
export interface SegmentWriter {
  readonly rows: number;
  /** The length of their texts, in bytes. */
  readonly size: number;
  /** `row` is the library's number of the determination, greater than those before. */
  add(record: LibraryRecord, row: number): void;
  finish(path: string): Promise<void>;
}

export const breathe = (): Promise<void> => new Promise(resolve => setImmediate(resolve));

export function makeSegmentWriter(): SegmentWriter {
  const words = makeWordsBuilder();
  const columns = makeColumnsBuilder();
  const ids = makePile();
  const texts = makePile();
  const rows: number[] = [];
  return {
    get rows() {
      return rows.length;
    },
    get size() {
      return texts.size;
    },
    add(record, row) {
      words.add(sectionsOf(record));
      columns.add(record);
      ids.add(record.id);
      texts.add(JSON.stringify(record));
      rows.push(row);
    },
    async finish(path) {
      const built = await words.finish(breathe);
      const { sections, dictionaries } = columns.finish();
      const meta: SegmentMeta = { rows: rows.length, dictionaries };
      const all = new Map<string, Bytes>([
        ['rows', Uint32Array.from(rows)],
        ['ids', ids.pieces()],
        ['id-starts', ids.starts()],
        ...sections,
        ...wordSections(built),
        ['record-starts', texts.starts()],
        ['records', texts.pieces()],
      ]);
      writeSectionFile(path, meta, all);
    },
  };
}

const PIECE = 1 << 20;

/** Texts one after the other as bytes, outside the heap. */
function makePile() {
  const full: Buffer[] = [];
  const starts = [0];
  let piece = Buffer.allocUnsafe(PIECE);
  let at = 0;
  return {
    get size() {
      return starts.at(-1)!;
    },
    add(text: string): void {
      const most = text.length * 3;
      if (at + most > piece.length) {
        full.push(piece.subarray(0, at));
        piece = Buffer.allocUnsafe(Math.max(PIECE, most));
        at = 0;
      }
      const length = piece.write(text, at);
      at += length;
      starts.push(starts.at(-1)! + length);
    },
    pieces: (): Buffer[] => [...full, piece.subarray(0, at)],
    starts: (): Uint32Array => Uint32Array.from(starts),
  };
}

/** Opens a segment. Throws CorruptIndex. `removed` are the rows that were taken out since it was written. */
export function openSegment(
  path: string,
  name: string,
  removed: readonly number[],
  dictionaries: Dictionaries,
): Segment {
  const file = openSectionFile<SegmentMeta>(path);
  try {
    return makeSegment(file, name, removed, dictionaries);
  } catch (fault) {
    file.close();
    if (fault instanceof CorruptIndex) throw fault;
    throw new CorruptIndex('a file does not make sense', { cause: fault });
  }
}

function makeSegment(
  file: SectionFile<SegmentMeta>,
  name: string,
  removed: readonly number[],
  dictionaries: Dictionaries,
): Segment {
  const count = file.meta.rows;
  const rows = asUint32(file.read('rows'));
  const ids = file.read('ids');
  const idStarts = asUint32(file.read('id-starts'));
  const recordStarts = asUint32(file.read('record-starts'));
  const live = new Uint32Array((count + 31) >> 5).fill(0xffffffff);
  if (count % 32 !== 0) live[live.length - 1] = (1 << (count % 32)) - 1;
  const findRow = makeIdTable(count, ids, idStarts);
  const idOf = (row: number): string => ids.toString('utf8', idStarts[row], idStarts[row + 1]);
  const segment: Segment = {
    name,
    rows,
    words: loadWords(file),
    columns: loadColumns(count, section => file.read(section), file.meta.dictionaries, dictionaries),
    live,
    liveRows: count,
    filterBits: new Map(),
    findRow: id => {
      const row = findRow(id);
      return row !== undefined && (live[row >>> 5]! & (1 << (row & 31))) !== 0 ? row : undefined;
    },
    idOf,
    record(row) {
      const bytes = Buffer.alloc(recordStarts[row + 1]! - recordStarts[row]!);
      file.readPart('records', recordStarts[row]!, bytes);
      const record = readRecord(bytes);
      if (record.id !== idOf(row)) throw new CorruptIndex('a determination stands in the wrong place');
      return record;
    },
    remove(row) {
      if ((live[row >>> 5]! & (1 << (row & 31))) === 0) return;
      live[row >>> 5]! &= ~(1 << (row & 31));
      segment.liveRows--;
    },
    restore(row) {
      if ((live[row >>> 5]! & (1 << (row & 31))) !== 0) return;
      live[row >>> 5]! |= 1 << (row & 31);
      segment.liveRows++;
    },
    verify: () => file.verify(),
    close: () => file.close(),
  };
  for (const row of removed) segment.remove(row);
  return segment;
}

function readRecord(bytes: Buffer): LibraryRecord {
  try {
    return JSON.parse(bytes.toString()) as LibraryRecord;
  } catch (cause) {
    throw new CorruptIndex('a determination cannot be read back', { cause });
  }
}

/** Finds rows by id: a hash table made when it is first asked. */
function makeIdTable(count: number, ids: Buffer, starts: Uint32Array): (id: string) => number | undefined {
  let table: Uint32Array | undefined;
  const sameId = (a: number, b: number): boolean =>
    ids.compare(ids, starts[b]!, starts[b + 1]!, starts[a]!, starts[a + 1]!) === 0;
  const make = (): Uint32Array => {
    const made = new Uint32Array(2 ** Math.ceil(Math.log2(count * 2 + 2)));
    for (let row = 0; row < count; row++) {
      let at = hash(ids, starts[row]!, starts[row + 1]!) & (made.length - 1);
      // Of two rows with one id the later is found.
      while (made[at] !== 0 && !sameId(made[at]! - 1, row)) at = (at + 1) & (made.length - 1);
      made[at] = row + 1;
    }
    return made;
  };
  return id => {
    table ??= make();
    const key = Buffer.from(id);
    let at = hash(key, 0, key.length) & (table.length - 1);
    for (; table[at] !== 0; at = (at + 1) & (table.length - 1)) {
      const row = table[at]! - 1;
      if (ids.compare(key, 0, key.length, starts[row], starts[row + 1]) === 0) return row;
    }
    return undefined;
  };
}

function hash(bytes: Buffer, start: number, end: number): number {
  let value = 0x811c9dc5;
  for (let i = start; i < end; i++) value = Math.imul(value ^ bytes[i]!, 0x01000193);
  return (value ^ (value >>> 15)) >>> 0;
}
