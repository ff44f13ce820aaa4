import { existsSync, readdirSync, rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { describeOnDatabase } from '../../test/databases.ts';
import { asFiles, bytesOf, fileOf, letters, officeFolder, openTestOffice } from '../../test/open-test-office.ts';
import { printedLetter } from '../../test/printed-letter.ts';
import { inventedDeterminations } from '../invented/index.ts';
import { sourceId } from '../store/index.ts';
import {
  catchUpLibrary,
  closeOffice,
  findDetermination,
  type ImportedFile,
  type IncomingFile,
  importDeterminations,
  importFiles,
  loadInvented,
  type OpenOffice,
  previewUpload,
  readAgain,
  rebuildLibrary,
  removeDetermination,
  removeInvented,
  resolveDetermination,
} from './index.ts';

describeOnDatabase('the office', fresh => {
  let reopen: (version?: string) => Promise<void>;
  let office: OpenOffice;
  let folder: string;
  beforeAll(async () => {
    const database = await fresh();
    folder = officeFolder(database);
    reopen = async version => {
      office = await openTestOffice(database, folder, version);
    };
    await reopen();
  }, 60_000);
  afterAll(async () => {
    await closeOffice(office);
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    const ids = await office.store.listIds('', 1000);
    await office.library.remove(ids);
    await office.store.removeDeterminations(ids);
  });

  const importAll = async (files: Iterable<IncomingFile>) => {
    const settled: ImportedFile[] = [];
    const outcome = await importDeterminations(office, asFiles(files), { onFile: file => void settled.push(file) });
    return { outcome, settled };
  };

  it('takes files in once, finds them by their words and by their case number', async () => {
    const files = letters.slice(0, 12).map((_, i) => fileOf(i));
    const first = await importAll([...files, files[3]!]);
    expect(first.outcome).toEqual({ added: 12, present: 1, refused: 0, finished: true });
    expect((await importAll(files)).outcome).toEqual({ added: 0, present: 12, refused: 0, finished: true });
    expect(office.library.count()).toBe(12);
    const { caseNumber, issues } = letters[5]!.data;
    const found = await findDetermination(office, caseNumber!.toLowerCase().replace('-', ' '));
    expect(found?.record).toMatchObject({
      id: sourceId(files[5]!.bytes),
      address: `/determinations/${caseNumber}`,
      source: letters[5]!.name,
      invented: false,
      caseNumber,
      otherVersions: [],
    });
    expect(found?.record.issues.map(issue => issue.item)).toEqual(issues.map(issue => issue.item));
    expect(found?.tree.source.text).toBe(letters[5]!.text);
    expect(await findDetermination(office, 'CM99-0000000')).toBeNull();
  });

  it('reports every file it could not take, and why, and takes the rest', async () => {
    const problem = { kind: 'problem', code: 'not-found', message: 'Gone.', whatToDo: 'Look again.' } as const;
    const { outcome, settled } = await importAll([
      { name: 'a/empty.txt', bytes: bytesOf('') },
      fileOf(0),
      { name: 'b/list.txt', bytes: bytesOf('Milk, bread, two pounds of apples.') },
      { name: 'c/gone.pdf', problem },
      { name: 'd/broken.pdf', bytes: bytesOf('%PDF-1.7 and no more') },
      fileOf(1),
    ]);
    expect(outcome).toEqual({ added: 2, present: 0, refused: 4, finished: true });
    expect(settled.map(file => file.outcome)).toEqual(['refused', 'added', 'refused', 'refused', 'refused', 'added']);
    const last = await office.store.findLastImport(10);
    expect(last).toMatchObject({ added: 2, refused: 4, finishedAt: expect.any(String) });
    expect(last?.refusals.map(({ sourceName, code }) => [sourceName, code])).toEqual([
      ['empty.txt', 'empty-file'],
      ['list.txt', 'not-a-determination'],
      ['gone.pdf', 'not-found'],
      ['broken.pdf', expect.any(String)],
    ]);
    expect(last?.refusals[2]?.reason).toBe('Gone. Look again.');
  });

  it('keeps all versions of a case and leads to the latest', async () => {
    const { text, data } = letters[2]!;
    const decided = (text.match(/\d\d\/\d\d\/\d{4}/g) ?? []).find(
      date => `${date.slice(6)}-${date.slice(0, 2)}-${date.slice(3, 5)}` === data.decisionDate,
    );
    const corrected = decided === undefined ? `${text}\n` : text.replace(decided, '12/30/2031');
    await importAll([{ name: 'corrected.txt', bytes: bytesOf(corrected) }, fileOf(2)]);
    const latest = await findDetermination(office, data.caseNumber!);
    const other = latest?.record.otherVersions[0];
    expect(latest?.record.otherVersions.length).toBe(1);
    expect(other?.address).toBe(`/determinations/${other?.id.slice(0, 12)}`);
    const earlier = await findDetermination(office, other!.address.split('/').at(-1)!);
    expect(earlier?.record.otherVersions).toEqual([
      {
        id: latest!.record.id,
        address: `/determinations/${data.caseNumber}`,
        decisionDate: latest!.record.decisionDate,
      },
    ]);
  });

  it('resolves short ids, and says when they are too short', async () => {
    await importAll(letters.map((_, i) => fileOf(i)));
    const ids = letters.map(({ text }) => sourceId(bytesOf(text)));
    expect(await resolveDetermination(office.store, ids[0]!.slice(0, 12).toUpperCase())).toEqual({
      kind: 'found',
      id: ids[0],
    });
    expect(await resolveDetermination(office.store, 'zz')).toEqual({ kind: 'none' });
    expect(await resolveDetermination(office.store, '0000000000')).toEqual({ kind: 'none' });
  });

  it('goes on after an interruption where it stopped', async () => {
    const stop = new AbortController();
    async function* interrupted() {
      for (let i = 0; i < 30; i++) {
        if (i === 10) stop.abort();
        yield { name: `${i}.txt`, bytes: Buffer.concat([fileOf(i).bytes, Buffer.alloc(2_000_000, ' ')]) };
      }
    }
    const first = await importDeterminations(office, interrupted(), { signal: stop.signal });
    expect(first.finished).toBe(false);
    expect(first.added).toBeGreaterThanOrEqual(10);
    expect(first.added).toBeLessThan(30);
    expect((await office.store.findLastImport(1))?.finishedAt).toBeNull();
    expect(office.library.count()).toBe(first.added);
    const second = await importDeterminations(office, interrupted());
    expect(second).toEqual({ added: 30 - first.added, present: first.added, refused: 0, finished: true });
  });

  it('tells how far it is', async () => {
    const heard: [number, number | null][] = [];
    await importDeterminations(office, asFiles([fileOf(0), fileOf(1)]), {
      total: 2,
      progress: (done, total) => heard.push([done, total]),
    });
    expect(heard).toEqual([[2, 2]]);
  });

  it('answers for each file of a request', async () => {
    const { files } = await importFiles(office, asFiles([fileOf(0), fileOf(0), { name: 'x', bytes: bytesOf('') }]));
    const id = sourceId(fileOf(0).bytes);
    expect(files).toEqual([
      {
        source: fileOf(0).name,
        outcome: 'taken',
        id,
        address: `/determinations/${id.slice(0, 12)}`,
        reason: null,
        notes: [],
      },
      { source: fileOf(0).name, outcome: 'already here', id, address: expect.any(String), reason: null, notes: [] },
      { source: 'x', outcome: 'refused', id: null, address: null, reason: expect.stringContaining('empty'), notes: [] },
    ]);
  });

  it('loads invented examples once, marks them, and removes them and nothing else', async () => {
    await importAll([fileOf(0)]);
    expect(await loadInvented(office, { count: 120, seed: 11 })).toBe(120);
    expect(await loadInvented(office, { count: 120, seed: 11 })).toBe(0);
    expect(await office.store.countDeterminations()).toMatchObject({ determinations: 121, invented: 120 });
    expect(office.library.count()).toBe(121);
    const [example] = inventedDeterminations(1, 11);
    expect((await findDetermination(office, example!.data.caseNumber!))?.record.invented).toBe(true);
    expect(await removeInvented(office)).toBe(120);
    expect(office.library.count()).toBe(1);
    expect(await office.store.countDeterminations()).toMatchObject({ determinations: 1, invented: 0 });
  });

  it('removes one', async () => {
    await importAll([fileOf(0), fileOf(1)]);
    const id = sourceId(fileOf(0).bytes);
    expect(await removeDetermination(office, id)).toBe(true);
    expect(await removeDetermination(office, id)).toBe(false);
    expect(office.library.hasId(id)).toBe(false);
    expect(office.library.count()).toBe(1);
  });

  it('reads everything again after an upgrade under the same ids', async () => {
    const latin = { name: 'latin.txt', bytes: Buffer.from(`${letters[4]!.text}\nR\xe9sum\xe9`, 'latin1') };
    await importAll([...letters.slice(0, 4).map((_, i) => fileOf(i)), latin]);
    const ids = [...letters.slice(0, 4).map(({ text }) => sourceId(bytesOf(text))), sourceId(latin.bytes)];
    const before = await office.store.listGiven(ids);
    await closeOffice(office);
    await reopen('2.0.0');
    expect(await readAgain(office, { which: 'outdated' })).toBe(5);
    expect(await readAgain(office, { which: 'outdated' })).toBe(0);
    expect(await readAgain(office, { which: 'all' })).toBe(5);
    expect(await office.store.listGiven(ids)).toEqual(
      before.map(one => ({ ...one, readWith: '2.0.0', checkedWith: '2.0.0' })),
    );
    expect(office.library.count()).toBe(5);
  });

  it('brings the library up to the record when it was left behind, and rebuilds it when it is damaged', async () => {
    await importAll(letters.slice(0, 20).map((_, i) => fileOf(i)));
    const ids = letters.slice(0, 3).map(({ text }) => sourceId(bytesOf(text)));
    await office.library.remove(ids.slice(0, 2)); // an import that was cut off after the record
    await office.store.removeDeterminations([ids[2]!]); // and a library that was copied from elsewhere
    await catchUpLibrary(office);
    expect(office.library.count()).toBe(19);
    expect(ids.map(id => office.library.hasId(id))).toEqual([true, true, false]);
    await closeOffice(office);

    const index = join(folder, 'library');
    for (const file of readdirSync(index)) truncateSync(join(index, file), 5);
    await reopen();
    expect(office.library.count()).toBe(19);
    await closeOffice(office);

    rmSync(index, { recursive: true });
    await reopen();
    expect(office.library.count()).toBe(19);
  });

  it('keeps the PDF a determination came from, reads it again from there, and keeps nothing of one it refused', async () => {
    const kept = join(folder, 'files');
    await importAll([{ name: 'x.pdf', bytes: bytesOf('%PDF-1.7 and no more') }, fileOf(0)]);
    expect(existsSync(kept)).toBe(false);
    const bytes = printedLetter(letters[6]!.text);
    const id = sourceId(bytes);
    expect((await importAll([{ name: 'letter.pdf', bytes }])).outcome).toMatchObject({ added: 1 });
    expect(readdirSync(join(kept, id.slice(0, 2)))).toEqual([id]);
    const stored = await office.store.findDetermination(id);
    expect(stored).toMatchObject({ mediaType: 'application/pdf', caseNumber: letters[6]!.data.caseNumber });
    await office.store.updateReadings([{ ...stored!, sourceText: 'as an earlier release took it from the PDF' }]);
    await readAgain(office, { which: 'all' });
    expect(await office.store.findDetermination(id)).toEqual(stored);
  });

  it('reads and checks what is sent without keeping it', async () => {
    const preview = await previewUpload(fileOf(3));
    expect(preview).toMatchObject({ answer: { determination: { caseNumber: letters[3]!.data.caseNumber } } });
    expect(await previewUpload({ name: 'x', bytes: bytesOf('Nothing of the kind.') })).toEqual({
      unreadable: expect.stringContaining('no disputed item'),
    });
    expect(await office.store.countDeterminations()).toMatchObject({ determinations: 0 });
  });

  it('builds the library anew when it turns out to be damaged under its hands', async () => {
    await importAll(letters.slice(0, 10).map((_, i) => fileOf(i)));
    const index = join(folder, 'library');
    for (const file of readdirSync(index)) if (file.startsWith('segment-')) truncateSync(join(index, file), 100);
    const damaged = office.library;
    // Small batches make the library put its segments together, and so read what it has.
    for (let i = 10; i < 22; i++) expect((await importAll([fileOf(i)])).outcome.added).toBe(1);
    expect(office.library).not.toBe(damaged);
    expect(office.library.count()).toBe(22);
    await office.library.verify();
  });

  it('builds the library anew when it is asked to', async () => {
    await importAll(letters.map((_, i) => fileOf(i)));
    const heard: [number, number | null][] = [];
    const damaged = office.library;
    await rebuildLibrary(office, (done, total) => heard.push([done, total]));
    expect(office.library).not.toBe(damaged);
    expect(office.library.count()).toBe(30);
    expect(heard.at(-1)).toEqual([30, 30]);
  });

  it('is held by one process, and says so to the next', async () => {
    await expect(reopen()).rejects.toMatchObject({ name: 'LockHeld' });
  });
});
