import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inventedDeterminations } from '../../src/invented/index.ts';
import { linesOf, newFolder, run, start } from './openimr.ts';

/** More than the two batches that are under way when the signal comes. */
const FILES = 550;

test('an import that is interrupted keeps what it took and goes on where it stopped', async () => {
  const data = newFolder();
  const folder = newFolder();
  for (const { name, text } of inventedDeterminations(FILES, 13)) writeFileSync(join(folder, name), text);
  const interrupted = start(['import', '--format', 'ndjson', folder], { data });
  interrupted.child.stdin.end();
  await interrupted.says(/"outcome":"taken"/);
  interrupted.child.kill('SIGINT');
  const { code, out, err } = await interrupted.ended;
  const taken = linesOf(out).length;
  expect(code).toBe(1);
  expect(err).toContain('the same command goes on from here');
  expect(taken).toBeGreaterThan(0);
  expect(taken).toBeLessThan(FILES);
  const resumed = await run(['import', folder], { data });
  expect(resumed).toMatchObject({
    code: 0,
    out: expect.stringContaining(`${FILES - taken} taken, ${taken} already here.\n`),
  });
}, 120_000);
