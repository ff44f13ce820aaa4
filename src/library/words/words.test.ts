import fc from 'fast-check';
import { expect, it } from 'vitest';
import { indexWords } from '../query/index-words.ts';
import { makeTermTable } from './term-table.ts';

it('cuts a text into the same words whether it is indexed or searched', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(..."aBz09.'’-# \né") }),
    fc.constant('x'.repeat(200)),
  );
  fc.assert(
    fc.property(fc.array(text), texts => {
      const table = makeTermTable();
      for (const each of texts) {
        const words: string[] = [];
        const count = table.eachWord(each, term => words.push(table.bytesOf(term).toString()));
        expect(words).toEqual(indexWords(each).text.map(word => Buffer.from(word).toString()));
        expect(count).toBe(words.length);
      }
    }),
  );
});

it('knows a hundred thousand terms apart', () => {
  const table = makeTermTable();
  const seen = new Set<number>();
  for (let i = 0; i < 100_000; i++) table.eachWord(`t${i}`, term => seen.add(term));
  for (let i = 0; i < 100_000; i++) table.eachWord(`T${i}`, term => seen.add(term));
  expect(seen.size).toBe(100_000);
  expect(table.bytesOf(77_001).toString()).toBe('t77000');
});
