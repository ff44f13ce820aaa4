import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Dictionaries, makeDictionaries } from '../columns/dictionary.ts';
import type { LibraryRecord } from '../record/library-record.ts';
import { SEGMENT_ROWS } from '../words/build-words.ts';
import { INDEX_VERSION, readManifest, writeManifest } from './manifest.ts';
import { breathe, makeSegmentWriter, openSegment, type Segment, type SegmentWriter } from './segment.ts';

/** Small segments are made one as soon as there are so many of a size. */
const TOO_MANY = 8;
/** A segment is also full when its texts are this long, in bytes: its making must fit in memory. */
const SEGMENT_BYTES = 160_000_000;
/** How many determinations are indexed before others have a turn. */
const BREATH = 50;

/** The segments of a library as they are now. They are replaced, never changed, but for rows being taken out. */
export interface Shelf {
  readonly epoch: string;
  readonly segments: readonly Segment[];
  readonly dictionaries: Dictionaries;
  /** The number the next determination gets: all there are have smaller ones. */
  readonly nextRow: number;
  add(records: readonly LibraryRecord[]): Promise<void>;
  remove(ids: readonly string[]): Promise<number>;
  /** Replaces everything by what comes; what there was is served until then. */
  rebuild(records: AsyncIterable<LibraryRecord>, progress: (done: number) => void): Promise<void>;
  close(): Promise<void>;
}

interface State {
  epoch: string;
  segments: Segment[];
  dictionaries: Dictionaries;
  nextRow: number;
  nextFile: number;
}

/** Opens the folder, an empty one where there is none. Throws CorruptIndex. */
export function openShelf(folder: string, discard: boolean): Shelf {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const manifest = discard ? null : readManifest(folder);
  const state: State = {
    epoch: manifest?.epoch ?? randomUUID(),
    segments: [],
    dictionaries: makeDictionaries(),
    nextRow: manifest?.nextRow ?? 0,
    nextFile: manifest?.nextFile ?? 1,
  };
  try {
    for (const { name, removed } of manifest?.segments ?? [])
      state.segments.push(openSegment(join(folder, name), name, removed, state.dictionaries));
  } catch (fault) {
    for (const segment of state.segments) segment.close();
    throw fault;
  }
  if (!manifest) save(folder, state);
  sweep(folder, state.segments);
  return makeShelf(folder, state);
}

function save(folder: string, { epoch, nextRow, nextFile, segments }: State): void {
  const listed = segments.map(({ name, rows, live }) => ({
    name,
    removed: Array.from(rows.keys()).filter(row => (live[row >>> 5]! & (1 << (row & 31))) === 0),
  }));
  writeManifest(folder, { version: INDEX_VERSION, epoch, nextRow, nextFile, segments: listed });
}

/** Takes away files that no list names: of work that was cut short, or that has been replaced. */
function sweep(folder: string, segments: readonly Segment[]): void {
  const named = new Set(segments.map(segment => segment.name));
  for (const file of readdirSync(folder))
    if (/^segment-\d+$/.test(file) && !named.has(file)) rmSync(join(folder, file), { force: true });
}

function makeShelf(folder: string, state: State): Shelf {
  let queue: Promise<unknown> = Promise.resolve();
  // Changes come one after the other; searches run beside them on the segments there are.
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = queue.then(work);
    queue = turn.catch(() => undefined);
    return turn;
  };
  return {
    get epoch() {
      return state.epoch;
    },
    get segments() {
      return state.segments;
    },
    get dictionaries() {
      return state.dictionaries;
    },
    get nextRow() {
      return state.nextRow;
    },
    add: records => inTurn(() => add(folder, state, records)),
    remove: ids => inTurn(async () => takingOut(state, ids, () => swap(folder, state, state.segments))),
    rebuild: (records, progress) => inTurn(() => rebuild(folder, state, records, progress)),
    close: () =>
      inTurn(async () => {
        for (const segment of state.segments) segment.close();
        state.segments = [];
      }),
  };
}

async function add(folder: string, state: State, records: readonly LibraryRecord[]): Promise<void> {
  // The same determination again takes the place of the one there was.
  const latest = [...new Map(records.map(record => [record.id, record])).values()];
  if (latest.length === 0) return;
  const made: Segment[] = [];
  try {
    await fill(
      folder,
      state,
      latest,
      () => state.nextRow++,
      segment => made.push(segment),
    );
  } catch (fault) {
    for (const segment of made) segment.close();
    sweep(folder, state.segments);
    throw fault;
  }
  const ids = latest.map(record => record.id);
  takingOut(state, ids, () => swap(folder, state, [...state.segments, ...made]));
  await tidy(folder, state);
}

/** Writes segments of all that comes, each given over when it is on disk. */
async function fill(
  folder: string,
  state: State,
  records: Iterable<LibraryRecord> | AsyncIterable<LibraryRecord>,
  numberOf: (record: LibraryRecord) => number,
  give: (segment: Segment) => void,
): Promise<void> {
  let writer: SegmentWriter = makeSegmentWriter();
  const finish = async (): Promise<void> => {
    if (writer.rows === 0) return;
    const name = `segment-${state.nextFile++}`;
    await writer.finish(join(folder, name));
    writer = makeSegmentWriter();
    give(openSegment(join(folder, name), name, [], state.dictionaries));
  };
  let count = 0;
  for await (const record of records) {
    writer.add(record, numberOf(record));
    if (writer.rows >= SEGMENT_ROWS || writer.size >= SEGMENT_BYTES) await finish();
    if (++count % BREATH === 0) await breathe();
  }
  await finish();
}

/** Takes rows out of their segments; puts them back where `change`, which writes it down, cannot. How many there were. */
function takingOut(state: State, ids: readonly string[], change: () => void): number {
  const taken: { segment: Segment; row: number }[] = [];
  for (const id of ids)
    for (const segment of state.segments) {
      const row = segment.findRow(id);
      if (row === undefined) continue;
      segment.remove(row);
      taken.push({ segment, row });
    }
  try {
    change();
  } catch (fault) {
    for (const { segment, row } of taken) segment.restore(row);
    throw fault;
  }
  return taken.length;
}

/** Makes these the segments of the library, without those of which nothing is left. */
function swap(folder: string, state: State, segments: readonly Segment[]): void {
  const before = state.segments;
  const next = segments.filter(segment => segment.liveRows > 0);
  save(folder, { ...state, segments: next });
  state.segments = next;
  const kept = new Set(state.segments);
  for (const segment of new Set([...before, ...segments])) if (!kept.has(segment)) segment.close();
  sweep(folder, state.segments);
}

async function rebuild(
  folder: string,
  state: State,
  records: AsyncIterable<LibraryRecord>,
  progress: (done: number) => void,
): Promise<void> {
  const next: State = { ...state, epoch: randomUUID(), segments: [], dictionaries: makeDictionaries(), nextRow: 0 };
  try {
    await fill(
      folder,
      next,
      records,
      () => next.nextRow++,
      segment => {
        dropRepeats(next.segments, segment);
        next.segments.push(segment);
        progress(next.nextRow);
      },
    );
  } catch (fault) {
    for (const segment of next.segments) segment.close();
    state.nextFile = next.nextFile;
    sweep(folder, state.segments);
    throw fault;
  }
  const { segments, ...rest } = next;
  Object.assign(state, rest);
  swap(folder, state, segments);
}

/** Of a determination that came twice only the later stays. */
function dropRepeats(before: readonly Segment[], segment: Segment): void {
  for (let row = segment.rows.length - 1; row >= 0; row--) {
    const id = segment.idOf(row);
    const last = segment.findRow(id);
    if (last !== row) segment.remove(row);
    for (const earlier of before) {
      const repeated = earlier.findRow(id);
      if (repeated !== undefined) earlier.remove(repeated);
    }
  }
}

/** Makes one of several small segments, by indexing their determinations again, until there are few. */
async function tidy(folder: string, state: State): Promise<void> {
  for (let from = findCrowd(state.segments); from !== null; from = findCrowd(state.segments)) {
    const crowd: Segment[] = [];
    let rows = 0;
    for (const segment of state.segments.slice(from)) {
      if (rows + segment.liveRows > SEGMENT_ROWS) break;
      rows += segment.liveRows;
      crowd.push(segment);
    }
    const kept = function* (): Generator<LibraryRecord> {
      for (const segment of crowd) for (const row of liveRows(segment)) yield segment.record(row);
    };
    const numbers = crowd.flatMap(segment => liveRows(segment).map(row => segment.rows[row]!)).values();
    const made: Segment[] = [];
    await fill(
      folder,
      state,
      kept(),
      () => numbers.next().value!,
      segment => made.push(segment),
    );
    swap(folder, state, [...state.segments.slice(0, from), ...made, ...state.segments.slice(from + crowd.length)]);
    // Determinations so long that they do not fit together stay as they are.
    if (made.length >= crowd.length) return;
  }
}

const liveRows = ({ rows, live }: Segment): number[] =>
  Array.from(rows.keys()).filter(row => (live[row >>> 5]! & (1 << (row & 31))) !== 0);

/** Where the crowd of small segments at the end begins: TOO_MANY of one size or smaller; null where there is none. */
function findCrowd(segments: readonly Segment[]): number | null {
  for (let size = 8; size < SEGMENT_ROWS / 2; size *= 8) {
    let from = segments.length;
    while (from > 0 && segments[from - 1]!.liveRows <= size) from--;
    if (segments.length - from >= TOO_MANY) return from;
  }
  return null;
}
