import { ALL, CorruptIndex } from '../../library/index.ts';
import { replaceLibrary } from '../change-library.ts';
import { indexBatch, indexDeterminations } from '../index-determinations.ts';
import type { OpenOffice, Progress } from '../office.ts';

/**
 * Brings the library up to the record: what a cut-off import or another program left out is entered, what the record no
 * longer has is taken out. The record is always changed such that the library can only lack, never hold something stale:
 * in first, or out last.
 */
export async function catchUpLibrary(office: OpenOffice, progress: Progress = () => undefined): Promise<void> {
  try {
    await catchUp(office, progress);
  } catch (error) {
    if (!(error instanceof CorruptIndex)) throw error;
    await office.inTurn(() => replaceLibrary(office, progress));
  }
}

async function catchUp(office: OpenOffice, progress: Progress): Promise<void> {
  const { store } = office;
  const { determinations: total } = await store.countDeterminations();
  if (office.library.count() === 0) {
    if (total > 0) await office.inTurn(() => replaceLibrary(office, progress));
    return;
  }
  if (await isLevel(office, total)) return;
  const missing: string[] = [];
  for await (const id of store.allIds()) if (!office.library.hasId(id)) missing.push(id);
  for (let i = 0; i < missing.length; i += indexBatch) {
    await office.inTurn(() => indexDeterminations(office, missing.slice(i, i + indexBatch)));
    progress(Math.min(i + indexBatch, missing.length), missing.length);
  }
  await office.inTurn(async () => {
    const { determinations } = await store.countDeterminations();
    if (office.library.count() > determinations) await removeStrangers(office);
  });
}

/**
 * Going through every id takes long where there are many. The library of a folder only ever lacks what is in the folder's
 * own record, so there as many mean the same ones; some are looked at all the same, lest it was copied from elsewhere. A
 * server may have been changed by others in any way.
 */
async function isLevel({ store, library }: OpenOffice, total: number): Promise<boolean> {
  if (store.kind === 'server' || library.count() !== total) return false;
  return (await store.listIds('', indexBatch)).every(id => library.hasId(id));
}

async function removeStrangers({ store, library }: OpenOffice): Promise<void> {
  const strangers: string[] = [];
  let page: string[] = [];
  const sift = async () => {
    const present = await store.findPresent(page);
    strangers.push(...page.filter(id => !present.has(id)));
    page = [];
  };
  for await (const { id } of library.eachRecord(ALL)) {
    page.push(id);
    if (page.length === indexBatch) await sift();
  }
  await sift();
  await library.remove(strangers);
}
