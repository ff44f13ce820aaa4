import type { OpenOffice, Progress } from '../office.ts';

const page = 500;

/** Removes the invented examples; returns how many there were. Cut off, it is finished by running it again. */
export async function removeInvented(office: OpenOffice, progress: Progress = () => undefined): Promise<number> {
  const { store } = office;
  const { invented: total } = await store.countDeterminations();
  let removed = 0;
  for (;;) {
    const ids = await store.listInventedIds('', page);
    if (ids.length === 0) break;
    await office.library.remove(ids);
    removed += await store.removeDeterminations(ids);
    progress(removed, total);
  }
  if (removed > 0) await store.tidy();
  return removed;
}
