import { existsSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { describeOnDatabase } from '../../test/databases.ts';
import { inventedDeterminations } from '../invented/index.ts';
import { elapsed, now } from '../outside/index.ts';
import { sourceId } from '../store/index.ts';
import {
  catchUpLibrary,
  closeOffice,
  exportDeterminations,
  findDetermination,
  type ImportedFile,
  type IncomingFile,
  importDeterminations,
  importFiles,
  loadInvented,
  type OpenOffice,
  openOffice,
  previewUpload,
  readAgain,
  removeDetermination,
  removeInvented,
  resolveDetermination,
} from './index.ts';

const letters = [...inventedDeterminations(30, 7)];
const bytesOf = (text: string) => new TextEncoder().encode(text);
const fileOf = (i: number): IncomingFile & { bytes: Uint8Array } => ({
  name: `folder/${letters[i]!.name}`,
  bytes: bytesOf(letters[i]!.text),
});

async function* asFiles(files: Iterable<IncomingFile>): AsyncGenerator<IncomingFile> {
  yield* files;
}

const textOf = async (pieces: AsyncIterable<Uint8Array>): Promise<string> => {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all).toString('utf8');
};

describeOnDatabase('the office', fresh => {
  let reopen: (version?: string) => Promise<OpenOffice>;
  let office: OpenOffice;
  let folder: string;
  beforeEach(async () => {
    const { place } = await fresh();
    folder = 'folder' in place ? place.folder : mkdtempSync(join(tmpdir(), 'openimr-test-'));
    const databaseUrl = 'databaseUrl' in place ? place.databaseUrl : undefined;
    reopen = async (version = '1.0.0') => {
      office = await openOffice({ folder, databaseUrl, version, clock: { now, elapsed } });
      return office;
    };
    await reopen();
  });
  afterEach(async () => {
    await closeOffice(office);
    rmSync(folder, { recursive: true, force: true });
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
      { source: fileOf(0).name, outcome: 'taken', id, address: `/determinations/${id.slice(0, 12)}`, reason: null },
      { source: fileOf(0).name, outcome: 'already here', id, address: expect.any(String), reason: null },
      { source: 'x', outcome: 'refused', id: null, address: null, reason: expect.stringContaining('empty') },
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
    const before = await textOf(exportDeterminations(office, 'ndjson'));
    await closeOffice(office);
    await reopen('2.0.0');
    expect(await readAgain(office, { which: 'outdated' })).toBe(5);
    expect(await readAgain(office, { which: 'outdated' })).toBe(0);
    expect(await readAgain(office, { which: 'all' })).toBe(5);
    expect(await textOf(exportDeterminations(office, 'ndjson'))).toBe(before);
    expect((await office.store.findDetermination(sourceId(latin.bytes)))?.readWith).toBe('2.0.0');
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

  it('keeps the PDF a determination came from, and nothing of one it refused', async () => {
    const kept = join(folder, 'files');
    await importAll([{ name: 'x.pdf', bytes: bytesOf('%PDF-1.7 and no more') }, fileOf(0)]);
    expect(existsSync(kept)).toBe(false);
  });

  it('reads and checks what is sent without keeping it', async () => {
    const preview = await previewUpload(fileOf(3));
    expect(preview).toMatchObject({ answer: { determination: { caseNumber: letters[3]!.data.caseNumber } } });
    expect(await previewUpload({ name: 'x', bytes: bytesOf('Nothing of the kind.') })).toEqual({
      unreadable: expect.stringContaining('no disputed item'),
    });
    expect(await office.store.countDeterminations()).toMatchObject({ determinations: 0 });
  });

  it('exports what a search finds, latest first, or everything', async () => {
    await importAll(letters.map((_, i) => fileOf(i)));
    const everything = (await textOf(exportDeterminations(office, 'ndjson'))).trim().split('\n');
    expect(everything.map(line => JSON.parse(line).id).toSorted()).toEqual(
      letters.map(({ text }) => sourceId(bytesOf(text))).toSorted(),
    );
    const overturned = (await textOf(exportDeterminations(office, 'ndjson', 'outcome:overturned'))).trim().split('\n');
    const decisions = overturned.map(line => JSON.parse(line));
    expect(decisions.length).toBe(
      letters.filter(({ data }) => data.issues.some(issue => issue.decision === 'overturned')).length,
    );
    const dates = decisions.map(one => one.decisionDate).filter(date => date !== null);
    expect(dates).toEqual(dates.toSorted().toReversed());
  });

  it('exports the items as open data, the same in CSV and Parquet', async () => {
    await importAll(letters.slice(0, 8).map((_, i) => fileOf(i)));
    await loadInvented(office, { count: 3, seed: 1 });
    const csv = parseCsv(await textOf(exportDeterminations(office, 'csv')));
    const issues = [...letters.slice(0, 8), ...inventedDeterminations(3, 1)].flatMap(one => one.data.issues);
    expect(csv.length).toBe(issues.length);
    expect(Object.keys(csv[0]!).slice(0, 7)).toEqual([
      'ReferenceID',
      'ReportYear',
      'DiagnosisCategory',
      'DiagnosisSubCategory',
      'TreatmentCategory',
      'TreatmentSubCategory',
      'Determination',
    ]);
    expect(csv.map(row => row.Determination).toSorted()).toEqual(
      issues
        .map(({ decision }) => (decision === 'upheld' ? 'Upheld' : decision === null ? '' : 'Overturned'))
        .toSorted(),
    );
    expect(csv.filter(row => row.ReferenceID?.startsWith('INVENTED ')).length).toBeGreaterThanOrEqual(3);
    expect(await parquetRows(exportDeterminations(office, 'parquet'))).toEqual(csv);
  });

  it('is held by one process, and says so to the next', async () => {
    await expect(openOffice({ folder, version: '1', clock: { now, elapsed } })).rejects.toMatchObject({
      name: 'LockHeld',
    });
    writeFileSync(join(folder, 'elsewhere'), '');
  });
});

/** RFC 4180 as its words have it: quoted cells may hold commas, quotes and line breaks. */
function parseCsv(text: string): Record<string, string>[] {
  const [head, ...rows] = [
    ...text.matchAll(/((?:"(?:[^"]|"")*"|[^",\r\n]*)(?:,(?:"(?:[^"]|"")*"|[^",\r\n]*))*)\r\n/g),
  ].map(([, line]) =>
    [...line!.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(
      ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
    ),
  );
  return rows.map(cells => Object.fromEntries(head!.map((name, i) => [name, cells[i]!])));
}

/** Read by the reader that belongs to the writer's own dependencies. */
async function parquetRows(pieces: AsyncIterable<Uint8Array>): Promise<Record<string, string>[]> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  const { buffer, byteOffset, byteLength } = Buffer.concat(all);
  const path = createRequire(createRequire(import.meta.url).resolve('hyparquet-writer')).resolve('hyparquet');
  const { parquetReadObjects } = (await import(path)) as {
    parquetReadObjects(options: { file: ArrayBuffer | SharedArrayBuffer }): Promise<Record<string, unknown>[]>;
  };
  const rows = await parquetReadObjects({ file: buffer.slice(byteOffset, byteOffset + byteLength) });
  return rows.map(row => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, String(value ?? '')])));
}
