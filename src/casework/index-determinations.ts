import { read } from '../core/determination/index.ts';
import { type LibraryRecord, toLibraryRecord } from '../library/index.ts';
import type { StoredDetermination } from '../store/index.ts';
import type { OpenOffice } from './office.ts';

/** How many determinations the library is given at a time. */
export const indexBatch = 1000;

/** Enters these determinations of the record into the library, in place of what it has under their ids. */
export async function indexDeterminations(office: OpenOffice, ids: readonly string[]): Promise<void> {
  for (let i = 0; i < ids.length; i += indexBatch) {
    const determinations = await office.store.listGiven(ids.slice(i, i + indexBatch));
    await office.library.add(await libraryRecordsOf(office, determinations));
  }
}

/** Every determination of the record as the library takes it. */
export async function* allLibraryRecords(office: OpenOffice): AsyncGenerator<LibraryRecord> {
  let page: StoredDetermination[] = [];
  for await (const determination of office.store.allDeterminations()) {
    page.push(determination);
    if (page.length < 200) continue;
    yield* await libraryRecordsOf(office, page);
    page = [];
  }
  yield* await libraryRecordsOf(office, page);
}

async function libraryRecordsOf(
  { store }: OpenOffice,
  determinations: readonly StoredDetermination[],
): Promise<LibraryRecord[]> {
  const shortIds = await store.shortIdsOf(determinations.map(one => one.id));
  const records: LibraryRecord[] = [];
  for (const { id, sourceText, findings, invented, importedAt } of determinations) {
    const { tree } = read(sourceText);
    records.push(toLibraryRecord({ id, shortId: shortIds.get(id) ?? id, tree, findings, invented, importedAt }));
    if (records.length % 20 === 0) await breathe();
  }
  return records;
}

/** Lets the server answer somebody between two pieces of work. */
export const breathe = (): Promise<void> => new Promise(resolve => setImmediate(resolve));
