import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFiles, readFound } from './files.ts';
import { type ReadFile, readFiles } from './read-files.ts';

let folder = '';
const nothing = () => Readable.from([]);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'openimr-files-'));
  await mkdir(join(folder, 'letters/2018/.hidden'), { recursive: true });
  for (const name of ['b.txt', 'a.PDF', 'notes.md', '2018/c.txt', '2018/.hidden/d.txt', '[draft].txt']) {
    await writeFile(join(folder, 'letters', name), `The text of ${name}`);
  }
  await symlink(join(folder, 'letters'), join(folder, 'letters/2018/round-again'));
  await symlink(join(folder, 'gone.txt'), join(folder, 'letters/2018/dangling.txt'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function found(...names: string[]): Promise<string[]> {
  const all: string[] = [];
  for await (const file of findFiles(names, folder)) {
    all.push(file.kind === 'file' ? file.source : `${file.source}: ${file.problem.code}`);
  }
  return all;
}

async function read(files: Parameters<typeof readFiles>[0], standardInput = nothing()): Promise<ReadFile[]> {
  const all: ReadFile[] = [];
  for await (const file of readFiles(files, { folder, standardInput })) all.push(file);
  return all;
}

describe('files named on the command line', () => {
  test('are the PDFs and texts of a folder and below, sorted, without hidden ones or going in circles', async () => {
    const below = ['2018/c.txt', '2018/dangling.txt', '[draft].txt', 'a.PDF', 'b.txt'].map(name => `letters/${name}`);
    expect(await found('letters')).toEqual(below);
    expect(await found('letters/')).toEqual(below);
    expect(await found('.')).toEqual(below);
    expect(await found('./letters/2018/..//')).toHaveLength(5);
  });

  test('are what a pattern matches, sorted', async () => {
    expect(await found('letters/**/*.txt')).toContain('letters/2018/c.txt');
    expect(await found('letters/{b,z}.txt', 'letters/?.md')).toEqual([
      'letters/b.txt',
      'letters/?.md: nothing-matches',
    ]);
  });

  test('may have the letters of a pattern in their names', async () => {
    expect(await found('letters/[draft].txt')).toEqual(['letters/[draft].txt']);
  });

  test('keep the name they were given, absolute only if it was', async () => {
    expect(await found('letters/notes.md', '-')).toEqual(['letters/notes.md', '-']);
    expect(await found(join(folder, 'letters/2018'))).toContain(join(folder, 'letters/2018/c.txt'));
    expect(await found(join(folder, 'letters/b*'))).toEqual([join(folder, 'letters/b.txt')]);
  });

  test('that are not there are reported, and the rest goes on', async () => {
    expect(await found('missing.pdf', 'letters/b.txt')).toEqual(['missing.pdf: not-found', 'letters/b.txt']);
  });
});

describe('files read', () => {
  test('come in the order they were found, each with its text or its problem', async () => {
    const files = await read(findFiles(['letters', 'missing.txt'], folder));
    expect(
      files.map(file => (file.document.kind === 'problem' ? file.document.code : file.document.pages.join())),
    ).toEqual([
      'The text of 2018/c.txt',
      'not-found',
      'The text of [draft].txt',
      'The text of a.PDF',
      'The text of b.txt',
      'not-found',
    ]);
    expect(files.map(file => file.bytes !== undefined)).toEqual([true, false, true, true, true, false]);
  });

  test('may vanish after they were found', async () => {
    async function* vanishing() {
      yield { kind: 'file', source: 'never-was.txt' } as const;
      yield { kind: 'file', source: 'letters' } as const;
      yield { kind: 'file', source: 'letters/b.txt' } as const;
    }
    const kinds = (await read(vanishing())).map(({ document }) => ('code' in document ? document.code : document.kind));
    expect(kinds).toEqual(['not-found', 'not-a-file', 'text']);
  });

  test('from standard input are read to its end', async () => {
    const [file] = await read(findFiles(['-'], folder), Readable.from(['Upheld ', Buffer.from('again')]));
    expect(file).toMatchObject({ source: '-', document: { pages: ['Upheld again'] } });
  });

  test('of 200 MB are refused before they are read', async () => {
    const path = join(folder, 'large.txt');
    await writeFile(path, 'A');
    await truncate(path, 200_000_000);
    const before = process.memoryUsage().arrayBuffers;
    expect(await readFound('large.txt', folder, nothing())).toMatchObject({
      code: 'too-large',
      message: 'The file has 200 MB; a text may have at most 20 MB.',
    });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1_000_000);
  });

  test('from an endless standard input are refused when they grow too large', async () => {
    let given = 0;
    const endless = Readable.from(
      (function* () {
        for (;;) {
          given += 100_000;
          yield Buffer.alloc(100_000, 'a');
        }
      })(),
    );
    expect(await readFound('-', folder, endless, { pdf: 2_000_000, text: 1_000_000 })).toMatchObject({
      code: 'too-large',
    });
    expect(given).toBeLessThan(5_000_000);
  });

  test('are asked for only as they are taken', async () => {
    let asked = 0;
    async function* many() {
      for (;;) {
        asked++;
        yield { kind: 'file', source: 'letters/b.txt' } as const;
      }
    }
    let taken = 0;
    for await (const _ of readFiles(many(), { folder, standardInput: nothing() })) {
      taken++;
      expect(asked - taken).toBeLessThan(1_000);
      if (taken === 3_000) break;
    }
    expect(taken).toBe(3_000);
  });
});
