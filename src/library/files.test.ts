import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CorruptIndex, type Library, type LibraryRecord, openLibrary } from './index.ts';

let folder: string;
let library: Library;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'openimr-library-'));
  library = await openLibrary(folder);
});
afterEach(async () => {
  await library.close();
  rmSync(folder, { recursive: true, force: true });
});

const record = (id: number, text = 'The knee hurts after a fall.'): LibraryRecord => ({
  id: `id-${id}`,
  shortId: String(id),
  caseNumber: null,
  decisionDate: '2016-12-05',
  dateOfInjury: null,
  urDenialDate: null,
  applicationReceived: null,
  layout: 'years-and-sections',
  invented: true,
  importedAt: '2026-01-01T00:00:00.000Z',
  specialties: [],
  summary: { text, sentences: [] },
  items: [],
  findings: [],
});

const many = (count: number, from = 0): LibraryRecord[] => Array.from({ length: count }, (_, i) => record(from + i));

async function* stream(records: Iterable<LibraryRecord>): AsyncGenerator<LibraryRecord> {
  yield* records;
}

async function everyPage(query: string): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | null = null;
  do {
    const answer = await library.search({ query, cursor, limit: 50 });
    ids.push(...answer.hits.map(hit => hit.id));
    cursor = answer.cursor;
  } while (cursor);
  return ids;
}

describe('the files of the library', () => {
  it('hold what was added, replaced and taken out when they are opened again', async () => {
    await library.add(many(20));
    await library.add([record(3, 'An elbow.')]);
    expect(await library.remove(['id-1', 'id-nobody'])).toBe(1);
    await library.close();
    library = await openLibrary(folder);
    expect(library.count()).toBe(19);
    expect([library.hasId('id-1'), library.hasId('id-3')]).toEqual([false, true]);
    expect(library.allIds()).toHaveLength(19);
    expect(await everyPage('elbow')).toEqual(['id-3']);
    expect(library.findRecord('id-3')!.summary!.text).toBe('An elbow.');
  });

  it('stay few however many small batches come', async () => {
    for (let i = 0; i < 100; i++) await library.add(many(2, i * 2));
    expect(readdirSync(folder).filter(file => file.startsWith('segment-')).length).toBeLessThan(16);
    expect(await everyPage('knee')).toEqual(many(200).map(({ id }) => id));
  });

  it('are replaced as a whole by a rebuild, of which a repeated determination counts once', async () => {
    await library.add(many(10));
    const told: number[] = [];
    await library.rebuild(stream([...many(5, 100), ...many(5, 100)]), done => told.push(done));
    expect(told).toEqual([10]);
    expect(library.count()).toBe(5);
    expect((await everyPage('knee')).toSorted()).toEqual(many(5, 100).map(({ id }) => id));
  });

  it('are as they were when a rebuild breaks off', async () => {
    await library.add(many(10));
    const broken = async function* () {
      yield* many(5, 100);
      throw new Error('the record went away');
    };
    await expect(library.rebuild(broken())).rejects.toThrow('went away');
    expect(library.count()).toBe(10);
    await library.add(many(1, 50));
    await library.close();
    library = await openLibrary(folder);
    expect(library.count()).toBe(11);
  });

  const damage: [string, (path: string) => void][] = [
    ['cut short', path => truncateSync(path, statSync(path).size - 10)],
    ['emptied', path => truncateSync(path, 0)],
    ['overwritten', path => writeFileSync(path, Buffer.alloc(statSync(path).size, 7))],
    ['changed at its beginning', path => writeFileSync(path, flip(readFileSync(path), 40))],
  ];
  const flip = (bytes: Buffer, at: number): Buffer => {
    bytes[at]! ^= 0x20;
    return bytes;
  };

  it.each(damage)('are known to be damaged when one is %s, and built again', async (_, harm) => {
    await library.add(many(10));
    await library.close();
    for (const file of ['segment-1', 'library.json']) {
      const [path, before] = [join(folder, file), readFileSync(join(folder, file))];
      harm(path);
      await expect(openLibrary(folder)).rejects.toThrow(CorruptIndex);
      writeFileSync(path, before);
    }
    harm(join(folder, 'segment-1'));
    library = await openLibrary(folder, { discard: true });
    expect(library.count()).toBe(0);
    await library.rebuild(stream(many(10)));
    expect(library.count()).toBe(10);
  });

  it('are damaged when one is missing', async () => {
    await library.add(many(10));
    rmSync(join(folder, 'segment-1'));
    await expect(openLibrary(folder)).rejects.toThrow(CorruptIndex);
  });

  it('show any changed byte when every byte is read', async () => {
    await library.add(many(10));
    await library.verify();
    const path = join(folder, 'segment-1');
    const { length } = readFileSync(path);
    for (let at = length - 1; at > length * 0.8; at -= 37) {
      writeFileSync(path, flip(readFileSync(path), at));
      await expect(library.verify()).rejects.toThrow(CorruptIndex);
      writeFileSync(path, flip(readFileSync(path), at));
    }
  });
});

it('answers searches and counts while determinations are added', async () => {
  let done = false;
  const adding = (async () => {
    for (let i = 0; i < 30; i++) await library.add(many(20, i * 20));
    done = true;
  })();
  let last = 0;
  while (!done) {
    const [answer, { total }] = await Promise.all([
      library.search({ query: 'knee', limit: 100 }),
      library.facets('knee'),
    ]);
    // Whole batches only, and never fewer than before.
    expect(total % 20).toBe(0);
    expect(total).toBeGreaterThanOrEqual(last);
    expect(answer.hits.length).toBe(Math.min(100, total));
    last = total;
    await new Promise(resolve => setImmediate(resolve));
  }
  await adding;
  expect(library.count()).toBe(600);
});

it('gives every record of a query for export, also while the library changes', async () => {
  await library.add(many(2500));
  const ids: string[] = [];
  for await (const { id } of library.eachRecord('knee')) {
    if (ids.push(id) === 100) await library.rebuild(stream(many(5)));
    if (ids.length === 2000) break;
  }
  expect(new Set(ids).size).toBe(2000);
});
