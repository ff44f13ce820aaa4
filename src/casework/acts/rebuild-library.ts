import { openLibrary } from '../../library/index.ts';
import { allLibraryRecords } from '../index-determinations.ts';
import type { OpenOffice, Progress } from '../office.ts';

/** Forgets the index and builds it from the record: the answer to CorruptIndex, and to doubt. */
export async function rebuildLibrary(office: OpenOffice, progress: Progress = () => undefined): Promise<void> {
  const { determinations: total } = await office.store.countDeterminations();
  const damaged = office.library;
  office.library = await openLibrary(office.libraryFolder, { discard: true });
  await damaged.close();
  await office.library.rebuild(allLibraryRecords(office), done => progress(done, total));
}
