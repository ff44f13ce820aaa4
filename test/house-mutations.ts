import { appendFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkHouse, told } from './architecture/check-house.ts';
import { MUTATIONS, type Mutation } from './architecture/mutations.ts';

// The architecture tests hold only if they fail when they should: break a copy of the tree, one way at a time.
const root = fileURLToPath(new URL('..', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'openimr-house-'));
const PARTS = ['src', 'test', 'bench', 'bin', 'package.json'].filter(part => existsSync(join(root, part)));
let sound: string[] = [];

beforeAll(() => {
  restore();
  sound = checkHouse(copy).map(told);
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

test('the tree as it stands keeps every rule', () => expect(sound).toEqual([]));

describe('the architecture tests notice when', () => {
  test.for(MUTATIONS.map(mutation => [mutation.breaks, mutation] as const))('%s', ([, mutation]) => {
    const touched = apply(mutation);
    const found = checkHouse(copy).filter(breach => !sound.includes(told(breach)));
    restore(touched);
    expect(found.map(breach => breach.rule)).toContain(mutation.rule);
    expect(found.every(breach => breach.reason.split(' ').length >= 6)).toBe(true);
  });
});

function apply({ write }: Mutation): string[] {
  for (const [path, text] of Object.entries(write)) {
    const target = join(copy, path);
    mkdirSync(dirname(target), { recursive: true });
    if (text.startsWith('+')) appendFileSync(target, text.slice(1));
    else writeFileSync(target, text);
  }
  return Object.keys(write);
}

/** Puts the copy back as the tree was: the named files, or all of it. */
function restore(paths: readonly string[] = PARTS): void {
  for (const path of paths) {
    rmSync(join(copy, path), { recursive: true, force: true });
    if (existsSync(join(root, path))) cpSync(join(root, path), join(copy, path), { recursive: true });
  }
}
