import { readDocument, readKept } from '../../outside/index.ts';
import type { RenewedReading, StoredDetermination } from '../../store/index.ts';
import { breathe } from '../breathe.ts';
import { changeLibrary } from '../change-library.ts';
import { indexDeterminations } from '../index-determinations.ts';
import type { OpenOffice, Progress } from '../office.ts';
import { readDetermination } from '../read-determination.ts';

export interface ReadAgainOptions {
  /** `outdated`: those read or checked by another version of the program. */
  readonly which: 'all' | 'outdated';
  readonly progress?: Progress;
  readonly signal?: AbortSignal;
}

const batchSize = 100;

/**
 * Reads and checks what is kept again, from the kept PDF where there is one, else from the kept text. Ids stay, and with
 * them every link. Returns how many were read. Cut off, the rest keeps its earlier reading.
 */
export async function readAgain(
  office: OpenOffice,
  { which, progress = () => undefined, signal }: ReadAgainOptions,
): Promise<number> {
  const { store, version } = office;
  const versions = { readWith: version, checkedWith: version };
  const { determinations } = await store.countDeterminations();
  let done = 0;
  for (let after = ''; !signal?.aborted; ) {
    const ids =
      which === 'all'
        ? await store.listIds(after, batchSize)
        : await store.listReadOtherwise(versions, after, batchSize);
    const last = ids.at(-1);
    if (last === undefined) break;
    after = last;
    await renew(office, ids);
    done += ids.length;
    progress(done, which === 'all' ? determinations : null);
  }
  if (done > 0) await store.tidy();
  return done;
}

/** Out of the library, new in the record, into the library: cut off between, the library lacks it until the next start. */
async function renew(office: OpenOffice, ids: readonly string[]): Promise<void> {
  const renewed: RenewedReading[] = [];
  for (const determination of await office.store.listGiven(ids)) {
    renewed.push(await readOneAgain(office, determination));
    await breathe();
  }
  await office.inTurn(async () => {
    await changeLibrary(office, library => library.remove(ids));
    await office.store.updateReadings(renewed);
    await indexDeterminations(office, ids);
  });
}

async function readOneAgain(
  { filesFolder, version }: OpenOffice,
  { id, mediaType, sourceName, sourceText, messages }: StoredDetermination,
): Promise<RenewedReading> {
  const bytes = mediaType === 'application/pdf' ? await readKept(filesFolder, id) : undefined;
  const document = bytes === undefined ? undefined : await readDocument(bytes, sourceName);
  if (document?.kind === 'pdf') {
    const { reading, sourceText: text } = readDetermination(document.pages, version, document.notes);
    return { ...reading, id, sourceText: text };
  }
  // How the text was got is only known from the file: keep what was said of it.
  const notes = messages.filter(isNote).map(message => message.reason);
  return { ...readDetermination([sourceText], version, notes).reading, id };
}

const isNote = ({ check, severity, span }: StoredDetermination['messages'][number]): boolean =>
  check === 'read' && severity === 'note' && span.start === 0 && span.end === 0;
