import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keepFile, readKept } from './kept-files.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'openimr-kept-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('a kept file', () => {
  test('is got back byte for byte', async () => {
    const bytes = Buffer.from([0, 1, 2, 255]);
    await keepFile(folder, hashOf(bytes), bytes);
    expect(Buffer.from((await readKept(folder, hashOf(bytes)))!)).toEqual(bytes);
  });

  test('kept many times at once is there once, and no draft is left behind', async () => {
    const bytes = Buffer.from('The same letter');
    await Promise.all(Array.from({ length: 20 }, () => keepFile(folder, hashOf(bytes), bytes)));
    expect(await readdir(join(folder, hashOf(bytes).slice(0, 2)))).toEqual([hashOf(bytes)]);
  });

  test('that was never kept is not there', async () => {
    expect(await readKept(folder, hashOf(Buffer.from('another')))).toBeUndefined();
  });

  test('is named by its hash and nothing else', async () => {
    for (const name of ['../../../etc/passwd', 'ABC', '', `${'a'.repeat(64)}/..`]) {
      await expect(readKept(folder, name)).rejects.toThrow(RangeError);
      await expect(keepFile(folder, name, Buffer.from(''))).rejects.toThrow(RangeError);
    }
  });

  test('that cannot be written is a fault, told to the caller', async () => {
    const notAFolder = join(folder, 'a-file');
    await writeFile(notAFolder, '');
    const bytes = Buffer.from('x');
    await expect(keepFile(notAFolder, hashOf(bytes), bytes)).rejects.toThrow();
  });
});
