import { inventedDeterminations } from '../../invented/index.ts';
import { type NewDetermination, sourceId } from '../../store/index.ts';
import { breathe } from '../breathe.ts';
import { indexUnlinked, type Unlinked, unlinkedOf } from '../index-determinations.ts';
import type { OpenOffice, Progress } from '../office.ts';
import { readDetermination } from '../read-determination.ts';

const batchSize = 100;

/** Loads invented examples, marked as such, so that a new library has something to show. Returns how many were new. */
export async function loadInvented(
  office: OpenOffice,
  { count, seed }: { readonly count: number; readonly seed: number },
  progress: Progress = () => undefined,
): Promise<number> {
  let added = 0;
  let done = 0;
  let batch: { name: string; text: string }[] = [];
  const takeBatch = async () => {
    added += await addBatch(office, batch);
    done += batch.length;
    batch = [];
    progress(done, count);
  };
  for (const { name, text } of inventedDeterminations(count, seed)) {
    batch.push({ name, text });
    if (batch.length === batchSize) await takeBatch();
  }
  if (batch.length > 0) await takeBatch();
  return added;
}

async function addBatch(
  office: OpenOffice,
  batch: readonly { readonly name: string; readonly text: string }[],
): Promise<number> {
  const { store, version, clock } = office;
  const encoder = new TextEncoder();
  const examples = batch.map(({ name, text }) => ({ name, text, id: sourceId(encoder.encode(text)) }));
  const present = await store.findPresent(examples.map(one => one.id));
  const determinations: NewDetermination[] = [];
  const unlinked: Unlinked[] = [];
  for (const { name, text, id } of examples.filter(one => !present.has(one.id))) {
    const { tree, reading, sourceText } = readDetermination([text], version);
    const source = { sourceName: name, mediaType: 'text/plain', sourceText, invented: true, importedAt: clock.now() };
    determinations.push({ ...reading, ...source, id });
    unlinked.push(unlinkedOf(determinations.at(-1)!, tree));
    await breathe();
  }
  return office.inTurn(async () => {
    const added = await store.addDeterminations(determinations);
    await indexUnlinked(
      office,
      unlinked.filter(record => added.has(record.id)),
    );
    return added.size;
  });
}
