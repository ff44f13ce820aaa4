import { CorruptIndex, type Library, openLibrary } from '../library/index.ts';
import { allLibraryRecords } from './all-library-records.ts';
import type { OpenOffice, Progress } from './office.ts';

/**
 * Makes a change to the library; where its files turn out to be damaged, it is built anew from the record first. Only
 * within a turn of the office.
 */
export async function changeLibrary<T>(office: OpenOffice, change: (library: Library) => Promise<T>): Promise<T> {
  try {
    return await change(office.library);
  } catch (error) {
    if (!(error instanceof CorruptIndex)) throw error;
    await replaceLibrary(office, () => undefined);
    return change(office.library);
  }
}

/** Forgets the index and builds it from the record. Only within a turn of the office. */
export async function replaceLibrary(office: OpenOffice, progress: Progress): Promise<void> {
  const { determinations: total } = await office.store.countDeterminations();
  const damaged = office.library;
  office.library = await openLibrary(office.libraryFolder, { discard: true });
  await damaged.close();
  await office.library.rebuild(allLibraryRecords(office.store), done => progress(done, total));
}
