import { basename } from 'node:path';
import { type DocumentProblem, type DocumentText, keepFile, readDocument } from '../../outside/index.ts';
import { type NewDetermination, type Refusal, sourceId } from '../../store/index.ts';
import { breathe, indexBatch, indexDeterminations } from '../index-determinations.ts';
import { keepDeterminations } from '../keep-determinations.ts';
import type { OpenOffice, Progress } from '../office.ts';
import { isNoDetermination, readDetermination } from '../read-determination.ts';

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
  const toIndex: string[] = [];
  let finished = true;
  try {
    for await (const batch of batchesOf(files)) {
      const settled = await takeBatch(office, batch);
      await store.recordProgress(run, progressOf(settled));
      for (const file of settled) {
        counts[file.outcome]++;
        if (file.outcome === 'added') toIndex.push(file.id!);
        await onFile(file);
      }
      progress(counts.added + counts.present + counts.refused, total);
      if (toIndex.length >= indexBatch) await indexDeterminations(office, toIndex.splice(0));
      if (signal?.aborted) {
        finished = false;
        break;
      }
    }
  } finally {
    // What was kept is to be found even when the next file cannot be had; what is left out here, the next start enters.
    await indexDeterminations(office, toIndex);
  }
  if (finished) await store.finishImport(run, clock.now());
  return { ...counts, finished };
}

interface Settled extends ImportedFile {
  readonly code: string;
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
  const ids = batch.map(file => ('bytes' in file ? sourceId(file.bytes) : null));
  const present = new Set(await office.store.findPresent(ids.filter(id => id !== null)));
  const fresh: Promise<Settled | NewDetermination>[] = [];
  const coming = new Set<string>();
  const settled: (Settled | Promise<Settled | NewDetermination>)[] = batch.map((file, i) => {
    const id = ids[i] ?? null;
    if (id === null || !('bytes' in file)) return refused(file.name, (file as { problem: DocumentProblem }).problem);
    if (present.has(id) || coming.has(id)) return { name: file.name, outcome: 'present', id, reason: null, code: '' };
    coming.add(id);
    const reading = readIncoming(office, file.name, file.bytes, id);
    fresh.push(reading);
    return reading;
  });
  const read = await Promise.all(fresh);
  const { added, unstorable } = await keepDeterminations(office.store, read.filter(isNew));
  return Promise.all(
    settled.map(async (one, i) => {
      const result = await one;
      if (!isNew(result)) return result;
      const { name } = batch[i]!;
      if (unstorable.has(result.id)) return refused(name, tooUnusual);
      // Another import may have brought the same file in the meantime.
      const outcome = added.has(result.id) ? 'added' : 'present';
      return { name, outcome, id: result.id, reason: null, code: '' };
    }),
  );
}

async function readIncoming(
  office: OpenOffice,
  name: string,
  bytes: Uint8Array,
  id: string,
): Promise<Settled | NewDetermination> {
  const document = await readDocument(bytes, name);
  if (document.kind === 'problem') return refused(name, document);
  const { tree, sourceText, reading } = readDetermination(document.pages, office.version, document.notes);
  await breathe();
  if (isNoDetermination(tree)) return refused(name, notADetermination);
  if (document.kind === 'pdf') await keepFile(office.filesFolder, id, bytes);
  return {
    ...reading,
    id,
    sourceName: basename(name),
    mediaType: mediaTypeOf(document),
    sourceText,
    invented: false,
    importedAt: office.clock.now(),
  };
}

const mediaTypeOf = ({ kind }: DocumentText): string => (kind === 'pdf' ? 'application/pdf' : 'text/plain');

const isNew = (one: Settled | NewDetermination): one is NewDetermination => 'sourceText' in one;

type Problem = Pick<DocumentProblem, 'message' | 'whatToDo'> & { readonly code: string };

const notADetermination: Problem = {
  code: 'not-a-determination',
  message: 'This is not a determination: none of its forms and no disputed item was found in it.',
  whatToDo: 'Check that this is the right file.',
};

const tooUnusual: Problem = {
  code: 'unstorable',
  message: 'The database cannot hold what was read in this file.',
  whatToDo: 'Check that this is the right file; if it is, please report it.',
};

function refused(name: string, { code, message, whatToDo }: Problem): Settled {
  return { name, outcome: 'refused', id: null, reason: `${message} ${whatToDo}`, code };
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
