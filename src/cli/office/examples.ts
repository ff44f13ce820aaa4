import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadInvented, type OpenOffice, type Progress, removeInvented } from '../../casework/index.ts';

/** So many stand for every layout, every category and every year. */
export const EXAMPLES = 500;
/** The same examples on every machine. */
const SEED = 1;

const settledName = 'examples-settled';

/** Loads the first `count` invented examples; gives how many were new. */
export async function loadExamples(open: OpenOffice, count: number, progress?: Progress): Promise<number> {
  const added = await loadInvented(open, { count, seed: SEED }, progress);
  settle(open);
  return added;
}

/** Removes every invented example; they do not come back by themselves. */
export async function removeExamples(open: OpenOffice, progress?: Progress): Promise<number> {
  settle(open);
  return removeInvented(open, progress);
}

/** Whether this is a library in which nobody has put anything yet, or only some of the examples. */
export async function wantsExamples(open: OpenOffice): Promise<boolean> {
  if (existsSync(join(open.lock.folder, settledName))) return false;
  const { determinations, invented } = await open.store.countDeterminations();
  return determinations === invented;
}

/** From here on the first run is over: an empty library stays empty. */
function settle(open: OpenOffice): void {
  writeFileSync(join(open.lock.folder, settledName), '');
}
