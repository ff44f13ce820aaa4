import { read } from '../core/determination/index.ts';
import { type LibraryRecord, toLibraryRecord } from '../library/index.ts';
import type { Store, StoredDetermination } from '../store/index.ts';
import { breathe } from './breathe.ts';

const page = 200;

/** Every determination of the record as the library takes it. */
export async function* allLibraryRecords(store: Store): AsyncGenerator<LibraryRecord> {
  let some: StoredDetermination[] = [];
  for await (const determination of store.allDeterminations(page)) {
    some.push(determination);
    if (some.length < page) continue;
    yield* await libraryRecordsOf(store, some);
    some = [];
  }
  yield* await libraryRecordsOf(store, some);
}

/** Kept determinations as the library takes them, read from their texts. */
export async function libraryRecordsOf(
  store: Store,
  determinations: readonly StoredDetermination[],
): Promise<LibraryRecord[]> {
  const shortIds = await store.shortIdsOf(determinations.map(one => one.id));
  const records: LibraryRecord[] = [];
  for (const { id, sourceText, findings, invented, importedAt } of determinations) {
    const { tree } = read(sourceText);
    records.push(toLibraryRecord({ id, shortId: shortIds.get(id) ?? id, tree, findings, invented, importedAt }));
    await breathe();
  }
  return records;
}
