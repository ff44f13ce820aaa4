import { loadInvented } from './acts/load-invented.ts';
import type { OpenOffice, Progress } from './office.ts';

/** As many as show every layout, category and year, and the same ones everywhere. */
export const exampleCount = 500;
const seed = 1;

/** True until anything was taken in: after that an empty library stays empty, for somebody has emptied it. */
export async function isFirstRun({ store }: OpenOffice): Promise<boolean> {
  return (await store.findLastImport(0)) === null;
}

/**
 * Loads the first `count` invented examples; gives how many were new. Recorded as an import once all are in: cut off
 * before that, the first run is still to be done.
 */
export async function loadExamples(open: OpenOffice, count: number, progress?: Progress): Promise<number> {
  const { store, clock, version } = open;
  const added = await loadInvented(open, { count, seed }, progress);
  const run = await store.beginImport(clock.now(), version);
  await store.recordProgress(run, { added, present: count - added, refusals: [] });
  await store.finishImport(run, clock.now());
  return added;
}
