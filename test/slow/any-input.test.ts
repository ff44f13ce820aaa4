import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check, confirmations } from '../../src/core/checks/index.ts';
import { anchorsOf, compose, dataOf, read, write } from '../../src/core/determination/index.ts';
import { inventedDeterminations } from '../../src/invented/index.ts';
import { parseQuery, writeQuery } from '../../src/library/index.ts';
import { scaled, seed } from './scale.ts';

/** Milliseconds one input may take; what takes longer hangs for a person. Generous: machines are shared. */
const BOUND = 2_000;

const letters = [...inventedDeterminations(60, seed)].map(({ text }) => text).concat(published());

function published(): string[] {
  const folder = join(import.meta.dirname, '../../../shared/determinations/text');
  return existsSync(folder) ? readdirSync(folder).map(name => readFileSync(join(folder, name), 'utf8')) : [];
}

const SPLINTERS = [
  '',
  ' ',
  '\n',
  '\n\n',
  '\f',
  '\r',
  '\0',
  '\t',
  '\ufeff',
  '\u202e',
  '\ud800',
  '"',
  '“',
  '(',
  ')',
  ':',
  ';',
  '.',
  ',',
  '-',
  '- ',
  'Upheld',
  'Overturned',
  ': Upheld\n',
  'Decision rationale:',
  'Claims Administrator guideline:',
  'MAXIMUS guideline:',
  'CLINICAL CASE SUMMARY\n',
  'IMR ISSUES, DECISIONS AND RATIONALES\n',
  'was the original request.',
  'Section(s):',
  'Page(s):',
  '1) ',
  '99/99/9999',
  '2x6',
  '#60',
  'L4-L5',
  'no documentation of ',
  'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
  '))))))))))((((((((((',
  'שלום עולם',
  'utilization review dated ',
  ' and '.repeat(200),
  '9'.repeat(300),
  'is is is is ',
];

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.nat(20), fc.nat(2000)),
  by: fc.oneof(fc.constantFrom(...SPLINTERS), fc.string({ unit: 'binary', maxLength: 30 })),
  times: fc.oneof({ weight: 9, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: fc.nat(200) }),
});

const mutated = fc
  .record({ letter: fc.nat(letters.length - 1), edits: fc.array(edit, { minLength: 1, maxLength: 8 }) })
  .map(({ letter, edits }) => {
    let text = letters[letter] as string;
    for (const { at, length, by, times } of edits) {
      const from = Math.floor(at * text.length);
      text = text.slice(0, from) + by.repeat(times) + text.slice(from + length);
    }
    return text;
  });

test('100,000 mutated letters are read and checked without a fault, a loss or a hang', () => {
  let slowest = 0;
  fc.assert(
    fc.property(mutated, text => {
      const began = performance.now();
      const { tree } = read(text);
      const findings = check(tree);
      confirmations(tree);
      anchorsOf(tree);
      const took = performance.now() - began;
      slowest = Math.max(slowest, took);
      if (write(tree) !== text) throw new Error('the leaves do not join to the source');
      for (const { span } of findings)
        if (span.start < 0 || span.end > text.length || span.end < span.start)
          throw new Error('a finding points outside the letter');
      if (took > BOUND) throw new Error(`one letter took ${Math.round(took)} ms`);
    }),
    { seed, numRuns: scaled(100_000) },
  );
  expect(slowest).toBeLessThan(BOUND);
});

test('what a mutated letter says can be composed in any layout and is not refused', () => {
  fc.assert(
    fc.property(
      mutated,
      fc.constantFrom('notice-2013', 'documents-reviewed', 'years-and-sections', 'medical-professional-review'),
      (text, layout) => {
        const tree = compose(dataOf(read(text).tree), layout as 'notice-2013');
        if (write(read(write(tree)).tree) !== write(tree)) throw new Error('a composed letter reads differently');
      },
    ),
    { seed, numRuns: scaled(5_000) },
  );
});

test('any query is understood as far as it can be, and said again it is the same', () => {
  const words = fc.constantFrom(
    '"',
    '(',
    ')',
    '-',
    'OR',
    'item:',
    'rationale:',
    'outcome:upheld',
    'items:3..5',
    'knee',
    '"full thickness"',
    ':',
    '..',
    'decided:2016-12-01..',
    'AND',
    'year:2x16',
    '\u0000',
    'body:',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(words, { maxLength: 30 }).map(parts => parts.join(' ')),
      ),
      text => {
        const { query } = parseQuery(text);
        expect(parseQuery(writeQuery(query)).query).toEqual(query);
      },
    ),
    { seed, numRuns: scaled(50_000) },
  );
});
