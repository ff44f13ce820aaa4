import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { anchorsOf, dataOf, read } from '../../src/core/determination/index.ts';

const root = join(import.meta.dirname, '../..');
const examples = readdirSync(join(root, 'examples')).filter(name => name.endsWith('.txt'));

/** What readers and links of a release may count on: the layout, what is said, and each anchor with its first words. */
function promised(text: string): unknown {
  const { tree, messages } = read(text);
  const anchors = anchorsOf(tree).map(
    ({ id, start, end }) => `${id}: ${text.slice(start, end).replace(/\s+/g, ' ').slice(0, 40)}`,
  );
  const { summary: _, ...data } = dataOf(tree);
  return { layout: tree.layout, data, anchors, messages: messages.map(message => message.reason) };
}

// A difference here breaks links that people have made. Refresh with UPDATE_GOLDEN=1 only when it is meant.
for (const name of examples)
  test(`${name} keeps its reading and its anchors across releases`, () => {
    const path = join(import.meta.dirname, `${name.replace('.txt', '')}.golden.json`);
    const now = promised(readFileSync(join(root, 'examples', name), 'utf8'));
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(path, `${JSON.stringify(now, null, 2)}\n`);
    expect(now).toEqual(JSON.parse(readFileSync(path, 'utf8')));
  });

test('every golden tree has its example', () => {
  const golden = readdirSync(import.meta.dirname).filter(name => name.endsWith('.golden.json'));
  expect(golden.map(name => name.replace('.golden.json', '.txt')).sort()).toEqual(examples.sort());
});
