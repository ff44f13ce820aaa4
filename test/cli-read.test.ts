import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { check } from '../src/core/checks/index.ts';
import { read } from '../src/core/determination/index.ts';
import { inventDetermination } from '../src/invented/index.ts';
import { linesOf, newFolder, run } from './journeys/openimr.ts';

const folder = newFolder();
const openimr = (...args: string[]) => run(args, { cwd: folder });

/** The first invented letter of which this holds. */
function letterWith(holds: (severities: readonly string[]) => boolean): string {
  for (let index = 0; index < 400; index++) {
    const { text } = inventDetermination(index, 3);
    if (holds(check(read(text).tree).map(({ severity }) => severity))) return text;
  }
  throw new Error('No invented letter is like that.');
}

beforeAll(() => {
  writeFileSync(
    join(folder, 'blocked.txt'),
    letterWith(severities => severities.includes('block')),
  );
  writeFileSync(
    join(folder, 'good.txt'),
    letterWith(severities => !severities.includes('block')),
  );
});

describe('openimr check', () => {
  test('ends with 2 where a finding would block a release, and with 0 where none would', async () => {
    expect((await openimr('check', 'blocked.txt')).code).toBe(2);
    expect((await openimr('check', 'good.txt')).code).toBe(0);
  });

  test('prints a finding a line, with its place, reason and authority', async () => {
    const findings = linesOf((await openimr('check', '--format', 'ndjson', 'blocked.txt')).out);
    expect(findings.length).toBeGreaterThan(0);
    for (const finding of findings)
      expect(finding).toEqual({
        source: 'blocked.txt',
        check: expect.any(String),
        severity: expect.stringMatching(/^(block|warning|note)$/),
        issue: finding.issue === null ? null : expect.any(Number),
        line: expect.any(Number),
        column: expect.any(Number),
        page: expect.any(Number),
        reason: expect.any(String),
        expected: finding.expected === null ? null : expect.any(String),
        authority: expect.any(Array),
      });
    expect(findings.some(({ severity }) => severity === 'block')).toBe(true);
  });

  test('leaves out what is quieter than asked for', async () => {
    const all = linesOf((await openimr('check', '--format', 'ndjson', 'blocked.txt')).out);
    const loud = linesOf((await openimr('check', '--format', 'ndjson', '--severity', 'block', 'blocked.txt')).out);
    expect(loud).toEqual(all.filter(({ severity }) => severity === 'block'));
  });

  test('writes one SARIF log whose results name rules it lists', async () => {
    const { version, runs } = JSON.parse((await openimr('check', '--format', 'sarif', 'blocked.txt', 'good.txt')).out);
    expect(version).toBe('2.1.0');
    expect(runs).toHaveLength(1);
    const rules = runs[0].tool.driver.rules.map(({ id }: { id: string }) => id);
    expect(runs[0].results.length).toBeGreaterThan(0);
    for (const { ruleId, level, message, locations } of runs[0].results) {
      expect(rules).toContain(ruleId);
      expect(['error', 'warning', 'note']).toContain(level);
      expect(message.text).not.toBe('');
      expect(locations[0].physicalLocation.region.startLine).toBeGreaterThan(0);
    }
  });

  test('writes a workflow command a line for GitHub', async () => {
    const lines = (await openimr('check', '--format', 'github', 'blocked.txt')).out.trim().split('\n');
    expect(lines.some(line => line.startsWith('::error '))).toBe(true);
    for (const line of lines)
      expect(line).toMatch(/^::(error|warning|notice) file=blocked\.txt,line=\d+,col=\d+,title=/);
  });
});

describe('openimr read', () => {
  test('prints one array of what each file says', async () => {
    const all = JSON.parse((await openimr('read', '--format', 'json', 'blocked.txt', 'good.txt')).out);
    expect(all.map(({ source }: { source: string }) => source)).toEqual(['blocked.txt', 'good.txt']);
    expect(all[0].issues[0].decision).toMatch(/^(upheld|overturned)$/);
  });

  test('reads standard input', async () => {
    const input = inventDetermination(0, 3);
    const [record] = linesOf((await run(['read', '--format', 'ndjson', '-'], { input: input.text })).out);
    expect(record).toMatchObject({ source: 'standard input', caseNumber: input.data.caseNumber });
  });

  test('goes on after a file that is missing, and ends with 1', async () => {
    const { code, out, err } = await openimr('read', '--format', 'ndjson', 'missing.txt', 'good.txt');
    expect(code).toBe(1);
    expect(linesOf(out).map(({ source }) => source)).toEqual(['good.txt']);
    expect(err).toContain('missing.txt');
  });
});
