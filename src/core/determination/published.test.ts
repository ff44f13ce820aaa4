import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { read } from './index.ts';

const folder = join(import.meta.dirname, '../../../../shared/determinations/text');

if (existsSync(folder))
  test('the published determinations beside the project are read without an unread word', () => {
    for (const name of readdirSync(folder)) {
      const { tree } = read(readFileSync(join(folder, name), 'utf8'));
      expect(tree.leaves.filter(leaf => leaf.role === 'unread')).toEqual([]);
      expect(tree.layout).toBe('years-and-sections');
    }
  });
