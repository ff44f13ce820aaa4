import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  closeOffice,
  exportDeterminations,
  importDeterminations,
  loadInvented,
  type OpenOffice,
} from '../src/casework/index.ts';
import { inventedDeterminations } from '../src/invented/index.ts';
import { sourceId } from '../src/store/index.ts';
import { describeOnDatabase } from './databases.ts';
import { asFiles, bytesOf, fileOf, letters, officeFolder, openTestOffice } from './open-test-office.ts';

const textOf = async (pieces: AsyncIterable<Uint8Array>): Promise<string> => {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all).toString('utf8');
};

describeOnDatabase('an export', fresh => {
  let office: OpenOffice;
  let folder: string;
  beforeAll(async () => {
    const database = await fresh();
    folder = officeFolder(database);
    office = await openTestOffice(database, folder);
    await importDeterminations(office, asFiles(letters.map((_, i) => fileOf(i))));
  });
  afterAll(async () => {
    await closeOffice(office);
    rmSync(folder, { recursive: true, force: true });
  });

  it('holds what a search finds, latest first, or everything', async () => {
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

  it('gives the items as open data, the same in CSV and Parquet', async () => {
    await loadInvented(office, { count: 3, seed: 1 });
    const csv = parseCsv(await textOf(exportDeterminations(office, 'csv')));
    const issues = [...letters, ...inventedDeterminations(3, 1)].flatMap(one => one.data.issues);
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
