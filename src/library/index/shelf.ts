import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Dictionaries, makeDictionaries } from '../columns/dictionary.ts';
import type { LibraryRecord } from '../record/library-record.ts';
import { SEGMENT_ROWS } from '../words/build-words.ts';
import { INDEX_VERSION, readManifest, writeManifest } from './manifest.ts';
import { openSegment, type Segment, writeSegment } from './segment.ts';

/** Small segments are made one as soon as there are so many of a size. */
const TOO_MANY = 8;
/** A segment is also full when its texts are this long, in characters: its making must fit in memory. */
const SEGMENT_TEXT = 96_000_000;

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
    for (const part of inParts(latest)) made.push(await make(folder, state, part));
  } catch (fault) {
    for (const segment of made) segment.close();
    sweep(folder, state.segments);
    throw fault;
  }
  const ids = latest.map(record => record.id);
  takingOut(state, ids, () => swap(folder, state, [...state.segments, ...made]));
  await tidy(folder, state);
}

function* inParts(records: readonly LibraryRecord[]): Generator<LibraryRecord[]> {
  let part: LibraryRecord[] = [];
  let text = 0;
  for (const record of records) {
    part.push(record);
    text += lengthOf(record);
    if (part.length < SEGMENT_ROWS && text < SEGMENT_TEXT) continue;
    yield part;
    part = [];
    text = 0;
  }
  if (part.length > 0) yield part;
}

const lengthOf = ({ summary, items }: LibraryRecord): number =>
  items.reduce((sum, item) => sum + item.text.length + (item.rationale?.text.length ?? 0), summary?.text.length ?? 0);

async function make(
  folder: string,
  state: State,
  records: readonly LibraryRecord[],
  rows?: Uint32Array,
  dictionaries = state.dictionaries,
): Promise<Segment> {
  const name = `segment-${state.nextFile++}`;
  const numbers = rows ?? Uint32Array.from(records, () => state.nextRow++);
  await writeSegment(join(folder, name), records, numbers);
  return openSegment(join(folder, name), name, [], dictionaries);
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
  let part: LibraryRecord[] = [];
  let text = 0;
  let done = 0;
  const finishPart = async (): Promise<void> => {
    if (part.length === 0) return;
    const latest = [...new Map(part.map(record => [record.id, record])).values()];
    takingOut(
      next,
      latest.map(record => record.id),
      () => undefined,
    );
    next.segments.push(await make(folder, next, latest));
    done += part.length;
    [part, text] = [[], 0];
    progress(done);
  };
  try {
    for await (const record of records) {
      part.push(record);
      text += lengthOf(record);
      if (part.length >= SEGMENT_ROWS || text >= SEGMENT_TEXT) await finishPart();
    }
    await finishPart();
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
    const numbers: number[] = [];
    const records: LibraryRecord[] = [];
    for (const segment of crowd)
      for (let row = 0; row < segment.rows.length; row++)
        if ((segment.live[row >>> 5]! & (1 << (row & 31))) !== 0) {
          numbers.push(segment.rows[row]!);
          records.push(segment.record(row));
        }
    const one = await make(folder, state, records, Uint32Array.from(numbers));
    swap(folder, state, [...state.segments.slice(0, from), one, ...state.segments.slice(from + crowd.length)]);
  }
}

/** Where the crowd of small segments at the end begins: TOO_MANY of one size or smaller; null where there is none. */
function findCrowd(segments: readonly Segment[]): number | null {
  for (let size = 8; size < SEGMENT_ROWS / 2; size *= 8) {
    let from = segments.length;
    while (from > 0 && segments[from - 1]!.liveRows <= size) from--;
    if (segments.length - from >= TOO_MANY) return from;
  }
  return null;
}
