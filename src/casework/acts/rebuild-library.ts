import { replaceLibrary } from '../change-library.ts';
import type { OpenOffice, Progress } from '../office.ts';

/** Forgets the index and builds it from the record: the answer to damage, and to doubt. */
export function rebuildLibrary(office: OpenOffice, progress: Progress = () => undefined): Promise<void> {
  return office.inTurn(() => replaceLibrary(office, progress));
}
