import type { Determination } from '../core/determination/index.ts';
import { type LibraryRecord, toLibraryRecord } from '../library/index.ts';
import type { NewDetermination } from '../store/index.ts';
import { libraryRecordsOf } from './all-library-records.ts';
import { changeLibrary } from './change-library.ts';
import type { OpenOffice } from './office.ts';

/** How many determinations the library is given at a time. */
export const indexBatch = 1000;

/** A determination just read, as the library takes it but for its short id. */
export type Unlinked = Omit<LibraryRecord, 'shortId'>;

/** What the library takes of a determination just read: small, so that trees need not be held. */
export function unlinkedOf(determination: NewDetermination, tree: Determination): Unlinked {
  const { id, findings, invented, importedAt } = determination;
  const { shortId: _, ...record } = toLibraryRecord({ id, shortId: id, tree, findings, invented, importedAt });
  return record;
}

/** Enters determinations that were just kept, without reading them again. Only within a turn of the office. */
export async function indexUnlinked(office: OpenOffice, records: readonly Unlinked[]): Promise<void> {
  if (records.length === 0) return;
  const shortIds = await office.store.shortIdsOf(records.map(record => record.id));
  const linked = records.map(record => ({ ...record, shortId: shortIds.get(record.id) ?? record.id }));
  await changeLibrary(office, library => library.add(linked));
}

/**
 * Enters these determinations of the record into the library, in place of what it has under their ids. Only within a turn
 * of the office.
 */
export async function indexDeterminations(office: OpenOffice, ids: readonly string[]): Promise<void> {
  for (let i = 0; i < ids.length; i += indexBatch) {
    const determinations = await office.store.listGiven(ids.slice(i, i + indexBatch));
    const records = await libraryRecordsOf(office.store, determinations);
    await changeLibrary(office, library => library.add(records));
  }
}
