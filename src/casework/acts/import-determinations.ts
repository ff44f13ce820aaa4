import { basename } from 'node:path';
import { type DocumentProblem, type DocumentText, keepFile, readDocument } from '../../outside/index.ts';
import { type NewDetermination, type Refusal, sourceId } from '../../store/index.ts';
import { breathe } from '../breathe.ts';
import { inWords } from '../in-words.ts';
import { indexUnlinked, type Unlinked, unlinkedOf } from '../index-determinations.ts';
import { type KeptBatch, keepDeterminations } from '../keep-determinations.ts';
import type { OpenOffice, Progress } from '../office.ts';
import { isNoDetermination, type ReadDetermination, readDetermination } from '../read-determination.ts';

/** A file on its way in, or why there is none. `name` is as the person knows it. */
export type IncomingFile =
  | { readonly name: string; readonly bytes: Uint8Array }
  | { readonly name: string; readonly problem: DocumentProblem };

/** What became of one file. */
export interface ImportedFile {
  readonly name: string;
  readonly outcome: 'added' | 'present' | 'refused';
  /** Null for a file that was refused. */
  readonly id: string | null;
  /** Why it was refused, and what to do about it, as sentences. */
  readonly reason: string | null;
  /** How its text was got, where that is worth saying. Empty for a file that was not read. */
  readonly notes: readonly string[];
}

export interface ImportOptions {
  /** How many files there are, where that is known. */
  readonly total?: number | null;
  readonly progress?: Progress;
  /** Hears of each file once it is settled, in the order they came. */
  readonly onFile?: (file: ImportedFile) => void | Promise<void>;
  /** Ends the import after the batch that is under way; everything up to there is kept. */
  readonly signal?: AbortSignal;
}

/** What an import came to. */
export interface ImportOutcome {
  readonly added: number;
  readonly present: number;
  readonly refused: number;
  /** False where it was ended before all files were seen: running it again goes on. */
  readonly finished: boolean;
}

/** A batch is one transaction: so many files, or so many bytes of them. */
const batchFiles = 200;
const batchBytes = 16_000_000;

/**
 * Takes files in: those whose content is here are passed over before they are read, the others are read, checked and
 * kept, batch by batch, and entered into the library. A file that cannot be taken is recorded with its reason and stops
 * none of the others. May be cut off anywhere and run again. Throws StoreFault where the record cannot be written.
 */
export async function importDeterminations(
  office: OpenOffice,
  files: AsyncIterable<IncomingFile>,
  { total = null, progress = () => undefined, onFile = () => undefined, signal }: ImportOptions = {},
): Promise<ImportOutcome> {
  const { store, clock, version } = office;
  const run = await store.beginImport(clock.now(), version);
  const counts = { added: 0, present: 0, refused: 0 };
  let finished = true;
  for await (const batch of batchesOf(files)) {
    const settled = await takeBatch(office, batch);
    await store.recordProgress(run, progressOf(settled));
    for (const file of settled) {
      counts[file.outcome]++;
      await onFile(file);
    }
    progress(counts.added + counts.present + counts.refused, total);
    if (signal?.aborted) {
      finished = false;
      break;
    }
  }
  if (finished) await store.finishImport(run, clock.now());
  return { ...counts, finished };
}

/** A file whose fate is known. */
interface Settled extends ImportedFile {
  readonly code: string;
}

/** A file that was read and is to be kept. */
interface Taken {
  readonly determination: NewDetermination;
  readonly unlinked: Unlinked;
}

async function* batchesOf(files: AsyncIterable<IncomingFile>): AsyncGenerator<IncomingFile[]> {
  let batch: IncomingFile[] = [];
  let bytes = 0;
  for await (const file of files) {
    batch.push(file);
    bytes += 'bytes' in file ? file.bytes.byteLength : 0;
    if (batch.length < batchFiles && bytes < batchBytes) continue;
    yield batch;
    batch = [];
    bytes = 0;
  }
  if (batch.length > 0) yield batch;
}

async function takeBatch(office: OpenOffice, batch: readonly IncomingFile[]): Promise<readonly Settled[]> {
  const ids = batch.map(file => ('bytes' in file ? sourceId(file.bytes) : ''));
  const seen = new Set(await office.store.findPresent(ids));
  const coming = batch.map((file, i): Settled | Promise<Settled | Taken> => {
    const id = ids[i]!;
    if ('problem' in file) return refused(file.name, file.problem);
    if (seen.has(id)) return present(file.name, id);
    seen.add(id);
    return readIncoming(office, file.name, file.bytes, id);
  });
  const read = await Promise.all(coming);
  const taken = read.filter(isTaken);
  const { added, unstorable } = await office.inTurn(() => keepAndIndex(office, taken));
  return read.map((one, i) => {
    if (!isTaken(one)) return one;
    const { name } = batch[i]!;
    const { id } = one.determination;
    if (unstorable.has(id)) return refused(name, tooUnusual);
    // Another import may have brought the same file in the meantime.
    if (!added.has(id)) return present(name, id);
    return { name, outcome: 'added' as const, id, reason: null, notes: notesOf(one.determination), code: '' };
  });
}

async function keepAndIndex(office: OpenOffice, taken: readonly Taken[]): Promise<KeptBatch> {
  const kept = await keepDeterminations(
    office.store,
    taken.map(one => one.determination),
  );
  await indexUnlinked(
    office,
    taken.filter(one => kept.added.has(one.determination.id)).map(one => one.unlinked),
  );
  return kept;
}

async function readIncoming(office: OpenOffice, name: string, bytes: Uint8Array, id: string): Promise<Settled | Taken> {
  const document = await readDocument(bytes, name);
  if (document.kind === 'problem') return refused(name, document);
  await breathe();
  let read: ReadDetermination;
  try {
    read = readDetermination(document.pages, office.version, document.notes);
  } catch {
    // A mistake in the reader or in a check: it is this file's bad luck, and must not be the others'.
    return refused(name, ourMistake);
  }
  const { tree, sourceText, reading } = read;
  if (isNoDetermination(tree)) return refused(name, notADetermination);
  if (document.kind === 'pdf') await inWords(() => keepFile(office.filesFolder, id, bytes));
  const determination: NewDetermination = {
    ...reading,
    id,
    sourceName: basename(name),
    mediaType: mediaTypeOf(document),
    sourceText,
    invented: false,
    importedAt: office.clock.now(),
  };
  return { determination, unlinked: unlinkedOf(determination, tree) };
}

const mediaTypeOf = ({ kind }: DocumentText): string => (kind === 'pdf' ? 'application/pdf' : 'text/plain');

const isTaken = (one: Settled | Taken): one is Taken => 'determination' in one;

type Problem = Pick<DocumentProblem, 'message' | 'whatToDo'> & { readonly code: string };

const notADetermination: Problem = {
  code: 'not-a-determination',
  message: 'This is not a determination: none of its forms and no disputed item was found in it.',
  whatToDo: 'Check that this is the right file.',
};

const ourMistake: Problem = {
  code: 'mistake',
  message: 'The program made a mistake in reading or checking this file.',
  whatToDo: 'Please report it, with the file if you may.',
};

const tooUnusual: Problem = {
  code: 'unstorable',
  message: 'The database cannot hold what was read in this file.',
  whatToDo: 'Check that this is the right file; if it is, please report it.',
};

const present = (name: string, id: string): Settled => ({
  name,
  outcome: 'present',
  id,
  reason: null,
  notes: [],
  code: '',
});

/** What was said of the whole document stands at its beginning, under the reader's name. */
const notesOf = ({ messages }: NewDetermination): string[] =>
  messages.filter(({ check, span }) => check === 'read' && span.end === 0).map(({ reason }) => reason);

function refused(name: string, { code, message, whatToDo }: Problem): Settled {
  return { name, outcome: 'refused', id: null, reason: `${message} ${whatToDo}`, notes: [], code };
}

function progressOf(settled: readonly Settled[]) {
  const refusals: Refusal[] = settled
    .filter(file => file.outcome === 'refused')
    .map(({ name, code, reason }) => ({ sourceName: basename(name), code, reason: reason! }));
  return {
    added: settled.filter(file => file.outcome === 'added').length,
    present: settled.filter(file => file.outcome === 'present').length,
    refusals,
  };
}
