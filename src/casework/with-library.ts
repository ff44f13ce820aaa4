import { CorruptIndex, type Library } from '../library/index.ts';
import { rebuildLibrary } from './acts/rebuild-library.ts';
import type { OpenOffice } from './office.ts';

const rebuilding = new WeakMap<OpenOffice, Promise<void>>();

/** Asks the library; where its files turn out to be damaged, it is built anew from the record and asked once more. */
export async function withLibrary<T>(office: OpenOffice, ask: (library: Library) => Promise<T> | T): Promise<T> {
  const { library } = office;
  try {
    return await ask(library);
  } catch (error) {
    if (!(error instanceof CorruptIndex)) throw error;
    // Somebody else may have met the damage first and replaced it.
    if (office.library === library || rebuilding.has(office)) await rebuiltOnce(office);
    return ask(office.library);
  }
}

/** Of several that meet the damage at the same time, one rebuilds and the others wait. */
function rebuiltOnce(office: OpenOffice): Promise<void> {
  let under = rebuilding.get(office);
  if (!under) {
    office.isIndexing = true;
    under = rebuildLibrary(office).finally(() => {
      office.isIndexing = false;
      rebuilding.delete(office);
    });
    rebuilding.set(office, under);
  }
  return under;
}
