import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { inventDetermination } from '../../src/invented/index.ts';
import { linesOf, newFolder, run, start } from './openimr.ts';

interface Imported {
  readonly source: string;
  readonly outcome: string;
  readonly id: string | null;
  readonly reason: string | null;
}

const data = newFolder();
const folder = newFolder();
const letters = Array.from({ length: 12 }, (_, index) => inventDetermination(index, 11));
const openimr = (...args: string[]) => run(args, { data, cwd: folder });
let imported: Awaited<ReturnType<typeof run>>;

beforeAll(async () => {
  mkdirSync(join(folder, 'letters'));
  for (const { name, text } of letters) writeFileSync(join(folder, 'letters', name), text);
  writeFileSync(join(folder, 'letters', 'same-again.txt'), letters[0]?.text ?? '');
  writeFileSync(join(folder, 'letters', 'empty.pdf'), '');
  writeFileSync(join(folder, 'letters', 'shopping.txt'), 'Milk, eggs, flour and a good loaf of bread.\n');
  imported = await openimr('import', '--format', 'ndjson', 'letters', 'gone.txt');
}, 60_000);

describe('an import', () => {
  test('says of every file what became of it, and one that cannot be taken stops none of the others', () => {
    const files = linesOf<Imported>(imported.out);
    const outcomes = (outcome: string) => files.filter(file => file.outcome === outcome).map(({ source }) => source);
    expect(imported.code).toBe(1);
    expect(outcomes('taken')).toHaveLength(12);
    expect(outcomes('already here')).toEqual(['letters/same-again.txt']);
    expect(outcomes('refused').sort()).toEqual(['gone.txt', 'letters/empty.pdf', 'letters/shopping.txt']);
    for (const { outcome, reason, id } of files) {
      expect(reason === null).toBe(outcome !== 'refused');
      expect(id === null || /^[0-9a-f]{64}$/.test(id)).toBe(true);
    }
    expect(imported.err).toContain('12 taken, 1 already here, 3 could not be taken.');
  });

  test('given again takes nothing twice, and shows a person a table of what could not be taken', async () => {
    const again = await openimr('import', 'letters');
    expect(again.code).toBe(1);
    expect(again.out).toContain('0 taken, 13 already here, 2 could not be taken.');
    expect(again.out).toMatch(/The file is empty\..*\n {4}letters\/empty\.pdf\n/);
  });
});

describe('a search', () => {
  test('finds by number of items and by words, a hit a line', async () => {
    const { code, out } = await openimr('search', '--format', 'ndjson', '--limit', '5', 'medically necessary');
    const hits = linesOf<{ caseNumber: string; issues: unknown[]; passages: { marks: unknown[] }[] }>(out);
    expect(code).toBe(0);
    expect(hits.length).toBeGreaterThan(0);
    for (const { issues, passages } of hits) {
      expect(issues.length).toBeGreaterThan(0);
      expect(passages[0]?.marks.length).toBeGreaterThan(0);
    }
  });

  test('shows where a query has a mistake, and ends with 64', async () => {
    const { code, out, err } = await openimr('search', 'lumbar categry:surgery');
    expect([code, out]).toEqual([64, '']);
    expect(err).toContain('  lumbar categry:surgery\n         ^^^^^^^^\n');
    expect(err).toContain('Did you mean "category:"?');
  });
});

describe('what is kept', () => {
  const letter = letters[5];

  test('is shown by its case number with its items and findings', async () => {
    const shown = JSON.parse((await openimr('show', '--format', 'json', letter?.data.caseNumber ?? '')).out);
    expect(shown.issues).toHaveLength(letter?.data.issues.length ?? 0);
    expect(shown.findings).toBeInstanceOf(Array);
  });

  test('is written to a file, whole, in the format its ending names', async () => {
    expect((await openimr('export', '--output', 'all.parquet')).code).toBe(0);
    const bytes = readFileSync(join(folder, 'all.parquet'));
    expect([bytes.subarray(0, 4).toString(), bytes.subarray(-4).toString()]).toEqual(['PAR1', 'PAR1']);
    expect(existsSync(join(folder, 'all.parquet.part'))).toBe(false);
    expect((await openimr('export', '--output', 'nowhere/all.csv')).err).toContain('Make it first');
  });

  test('is well, and the doctor says so', async () => {
    const { code, out } = await openimr('doctor', '--format', 'ndjson');
    const findings = linesOf<{ about: string; fine: boolean }>(out);
    expect(findings.filter(({ about, fine }) => !fine && about !== 'Disk')).toEqual([]);
    expect(findings.map(({ about }) => about)).toEqual(
      expect.arrayContaining(['Node.js', 'Data folder', 'Lock', 'Store', 'Index']),
    );
    expect(code).toBe(findings.every(({ fine }) => fine) ? 0 : 1);
  });

  test('is found again after the index was damaged: doctor tells, and mends it', async () => {
    const library = join(data, 'library');
    const segment = readdirSync(library).find(name => name.startsWith('segment-')) ?? '';
    const bytes = readFileSync(join(library, segment));
    writeFileSync(
      join(library, segment),
      bytes.map((byte, at) => (at > bytes.length / 2 && at < bytes.length / 2 + 200 ? byte ^ 0x5a : byte)),
    );
    const mended = await openimr('doctor', '--mend');
    expect(mended.out).toMatch(/Index +(built anew; )?complete: 12 entered/);
    expect((await openimr('doctor')).out).toContain('every byte as written');
  });

  test('goes quietly into a pipe that is closed early', async () => {
    const { child, ended } = start(['export'], { data });
    child.stdin.end();
    child.stdout.once('data', () => child.stdout.destroy());
    expect(await ended).toMatchObject({ code: 0, err: '' });
    expect(existsSync(join(data, 'lock'))).toBe(false);
  });
});

describe('what cannot be understood', () => {
  test.each([
    [['import'], 'name at least one file'],
    [['search', '--limit', 'many'], '--limit takes a whole number'],
    [['search', '--limit', '-1'], '--limit needs a value'],
    [['search', '--sort', 'size'], '--sort takes relevance or date'],
    [['stats', '--by', 'weather'], '--by takes year'],
    [['show'], 'name one determination'],
    [['examples', 'hide'], 'say load'],
    [['guideline', '--on', '2015-02-30'], '--on takes a date'],
    [['guideline', '--body-part', 'tail'], 'no part of the body'],
    [['serve', '--port', '99999'], '--port takes a whole number'],
    [['fly'], 'there is no command "fly"'],
    [['import', '--fast', 'x'], 'there is no option --fast'],
    [['check', '--only', 'weather', 'x'], 'there is no check "weather"'],
  ])('%j ends with 64 and says what to write', async (args, words) => {
    const { code, out, err } = await run(args, { data });
    expect([code, out]).toEqual([64, '']);
    expect(err).toContain(words);
  });

  test('a data folder or database that cannot be one ends with 78', async () => {
    const file = join(folder, 'letters', 'empty.pdf');
    const asFile = await run(['stats'], { data: file });
    expect(asFile.code).toBe(78);
    expect(asFile.err).toContain('OPENIMR_DATA names a file');
    const asAddress = await run(['stats'], { data, environment: { DATABASE_URL: 'mysql://nobody@localhost/x' } });
    expect(asAddress.code).toBe(78);
    expect(asAddress.err).toContain('postgres://');
  });
});
