import { changeLibrary } from '../change-library.ts';
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
    removed += await office.inTurn(async () => {
      await changeLibrary(office, library => library.remove(ids));
      return store.removeDeterminations(ids);
    });
    progress(removed, total);
  }
  if (removed > 0) await store.tidy();
  return removed;
}
