import { type NewDetermination, type Store, StoreFault } from '../store/index.ts';

/** What became of a batch: the ids that were added, and those the database cannot hold. */
export interface KeptBatch {
  readonly added: ReadonlySet<string>;
  readonly unstorable: ReadonlySet<string>;
}

/** Adds a batch to the record. One the database cannot hold is left out, and does not keep the others out. */
export async function keepDeterminations(store: Store, batch: readonly NewDetermination[]): Promise<KeptBatch> {
  const unstorable = new Set<string>();
  try {
    return { added: await store.addDeterminations(batch), unstorable };
  } catch (error) {
    if (!isUnstorable(error)) throw error;
  }
  const added = new Set<string>();
  for (const one of batch) {
    try {
      for (const id of await store.addDeterminations([one])) added.add(id);
    } catch (error) {
      if (!isUnstorable(error)) throw error;
      unstorable.add(one.id);
    }
  }
  return { added, unstorable };
}

const isUnstorable = (error: unknown): boolean => error instanceof StoreFault && error.code === 'unstorable';
