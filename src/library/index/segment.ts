import { buildColumns, type Columns, loadColumns, type StoredDictionaries } from '../columns/columns.ts';
import type { Dictionaries } from '../columns/dictionary.ts';
import type { LibraryRecord } from '../record/library-record.ts';
import { makeWordsBuilder } from '../words/build-words.ts';
import { sectionsOf } from '../words/sections.ts';
import { loadWords, type SegmentWords, wordSections } from '../words/segment-words.ts';
import { CorruptIndex } from './corrupt-index.ts';
import { asUint32, openSectionFile, type SectionFile, writeSectionFile } from './section-file.ts';

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

/** How long the writer works before it lets others have a turn, in determinations. */
const BREATH = 100;
export const breathe = (): Promise<void> => new Promise(resolve => setImmediate(resolve));

/** Writes a segment of determinations, whose library numbers are `rows` in the same order. */
export async function writeSegment(path: string, records: readonly LibraryRecord[], rows: Uint32Array): Promise<void> {
  const builder = makeWordsBuilder();
  const texts: Buffer[] = [];
  for (let i = 0; i < records.length; i++) {
    builder.add(sectionsOf(records[i]!));
    texts.push(Buffer.from(JSON.stringify(records[i])));
    if (i % BREATH === BREATH - 1) await breathe();
  }
  const built = await builder.finish(breathe);
  const { sections, dictionaries } = buildColumns(records);
  const ids = records.map(record => Buffer.from(record.id));
  const meta: SegmentMeta = { rows: records.length, dictionaries };
  const all = new Map<string, ArrayBufferView>([
    ['rows', rows],
    ['ids', Buffer.concat(ids)],
    ['id-starts', startsOf(ids)],
    ...sections,
    ...wordSections(built),
    ['record-starts', startsOf(texts)],
    ['records', Buffer.concat(texts)],
  ]);
  writeSectionFile(path, meta, all);
}

function startsOf(parts: readonly Buffer[]): Uint32Array {
  const starts = new Uint32Array(parts.length + 1);
  parts.forEach((part, i) => {
    starts[i + 1] = starts[i]! + part.length;
  });
  return starts;
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
  const make = (): Uint32Array => {
    const made = new Uint32Array(2 ** Math.ceil(Math.log2(count * 2 + 2)));
    for (let row = 0; row < count; row++) {
      let at = hash(ids, starts[row]!, starts[row + 1]!) & (made.length - 1);
      while (made[at] !== 0) at = (at + 1) & (made.length - 1);
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
