import type { OpenOffice } from '../office.ts';

/** Removes one determination from the library and the record. False where there is none of that id. */
export async function removeDetermination({ store, library }: OpenOffice, id: string): Promise<boolean> {
  await library.remove([id]);
  return (await store.removeDeterminations([id])) > 0;
}
