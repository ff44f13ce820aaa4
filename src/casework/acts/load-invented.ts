import { inventedDeterminations } from '../../invented/index.ts';
import { sourceId } from '../../store/index.ts';
import { breathe, indexDeterminations } from '../index-determinations.ts';
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
    const ids = await addBatch(office, batch);
    await indexDeterminations(office, ids);
    added += ids.length;
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
  { store, version, clock }: OpenOffice,
  batch: readonly { readonly name: string; readonly text: string }[],
): Promise<string[]> {
  const encoder = new TextEncoder();
  const examples = batch.map(({ name, text }) => ({ name, text, id: sourceId(encoder.encode(text)) }));
  const present = await store.findPresent(examples.map(one => one.id));
  const determinations = [];
  for (const { name, text, id } of examples.filter(one => !present.has(one.id))) {
    const { reading, sourceText } = readDetermination([text], version);
    const source = { sourceName: name, mediaType: 'text/plain', sourceText, invented: true, importedAt: clock.now() };
    determinations.push({ ...reading, ...source, id });
    await breathe();
  }
  return [...(await store.addDeterminations(determinations))];
}
