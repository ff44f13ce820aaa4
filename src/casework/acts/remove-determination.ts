import { changeLibrary } from '../change-library.ts';
import type { OpenOffice } from '../office.ts';

/** Removes one determination from the library and the record. False where there is none of that id. */
export function removeDetermination(office: OpenOffice, id: string): Promise<boolean> {
  return office.inTurn(async () => {
    await changeLibrary(office, library => library.remove([id]));
    return (await office.store.removeDeterminations([id])) > 0;
  });
}
