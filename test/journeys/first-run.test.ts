import { expect, test } from 'vitest';
import { newFolder, run, start } from './openimr.ts';

const data = newFolder();

test('the first run brings 500 invented examples, and once removed they stay away', async () => {
  const first = start(['serve', '--port', '0'], { data });
  await first.says(/500 invented examples\n[\s\S]*Ctrl-C/);
  expect((await run(['examples', 'remove'], { data })).out).toContain('500 removed.');
  first.child.kill('SIGTERM');
  expect((await first.ended).code).toBe(0);
  const second = start(['serve', '--port', '0'], { data });
  await second.says(/In the library +0 determinations of your own\n[\s\S]*Ctrl-C/);
  second.child.kill('SIGTERM');
  expect((await second.ended).code).toBe(0);
}, 120_000);
