import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { allChecks, check } from '../../src/core/checks/index.ts';
import { readCheckPage } from './example.ts';

const folder = join(import.meta.dirname, '../../src/core/checks');
const folders = readdirSync(folder, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(entry => entry.name)
  .sort();

test('every folder of a check is listed, and every listed check has its folder', () => {
  expect(allChecks.map(one => one.id).sort()).toEqual(folders);
});

for (const one of allChecks) {
  describe(one.id, () => {
    const path = join(folder, one.id, `${one.id}.md`);
    test('has a page', () => expect(existsSync(path)).toBe(true));
    if (!existsSync(path)) return;
    const page = readCheckPage(readFileSync(path, 'utf8'));

    test('its page has all its parts', () => {
      expect(page.headings[0]).toBe(one.id);
      for (const part of ['Law', 'Why', 'Good', 'Bad', 'When it does not apply', 'Precision'])
        expect(page.headings).toContain(part);
      expect(page.bad.length).toBeGreaterThan(0);
      expect(page.good.length).toBeGreaterThanOrEqual(one.severity === 'block' ? 10 : 3);
    });

    for (const example of page.good)
      test(`is silent: ${example.title}`, () => {
        expect(check(example.tree, [one]).map(found => found.reason)).toEqual([]);
      });
    for (const example of page.bad)
      test(`speaks: ${example.title}`, () => {
        expect(example.findings.length).toBeGreaterThan(0);
        const said = check(example.tree, [one]).map(
          found => `${found.issue === null ? 'letter' : `issue ${found.issue}`}: ${found.reason}`,
        );
        expect(said).toEqual(example.findings);
      });
  });
}
