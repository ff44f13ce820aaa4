import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACETS, slugOf } from './facets.ts';
import { indexWords } from './index-words.ts';
import { parseQuery } from './parse.ts';
import type { FilterValue, Query } from './query.ts';
import { isPlainWord, writeQuery } from './write.ts';

const word = (text: string, field: 'item' | 'rationale' | null = null): Query => ({
  type: 'text',
  field,
  words: text.split(' '),
  prefix: false,
});
const is = (facet: string, ...values: string[]): Query => ({
  type: 'filter',
  facet: facet as never,
  any: values.map(value => ({ kind: 'named', value })),
});
const between = (facet: string, from: string | null, to: string | null): Query => ({
  type: 'filter',
  facet: facet as never,
  any: [{ kind: 'range', from, to }],
});

describe('the query language', () => {
  it.each<[string, Query]>([
    ['', { type: 'all' }],
    ['Knee', word('knee')],
    ['knee pain', { type: 'and', children: [word('knee'), word('pain')] }],
    ['knee AND pain', { type: 'and', children: [word('knee'), word('pain')] }],
    ['"range of motion"', word('range of motion')],
    ['x-ray', word('x ray')],
    ['#60', word('60')],
    ['-brace', { type: 'not', child: word('brace') }],
    ['NOT brace', { type: 'not', child: word('brace') }],
    ['knee OR hip', { type: 'or', children: [word('knee'), word('hip')] }],
    [
      'knee | hip surgery',
      { type: 'and', children: [{ type: 'or', children: [word('knee'), word('hip')] }, word('surgery')] },
    ],
    ['item:knee', word('knee', 'item')],
    ['rationale:"no evidence"', word('no evidence', 'rationale')],
    ['rationale:(a OR item:b)', { type: 'or', children: [word('a', 'rationale'), word('b', 'item')] }],
    ['radicul*', { type: 'text', field: null, words: ['radicul'], prefix: true }],
    ['outcome:Overturned', is('outcome', 'overturned')],
    ['outcome:partial', is('case-outcome', 'partial')],
    ['specialty:"Family Practice"', is('specialty', 'family-practice')],
    ['category:opioids,nsaid', is('category', 'opioids', 'nsaid')],
    ['category:(opioids OR nsaid)', is('category', 'opioids', 'nsaid')],
    ['year:2016', between('year', '2016', '2016')],
    ['items:3..5', between('items', '3', '5')],
    ['items:3..', between('items', '3', null)],
    ['decided:2016-12', between('decided', '2016-12-01', '2016-12-31')],
    ['decided:2016..2017-02', between('decided', '2016-01-01', '2017-02-28')],
    ['finding:rationale-concludes', is('finding', 'rationale-concludes')],
    ['decision:upheld', is('outcome', 'upheld')],
  ])('reads %j', (text, query) => {
    const parsed = parseQuery(text);
    expect(parsed.query).toEqual(query);
    expect(parsed.problems).toEqual([]);
  });

  it.each<[string, string, string, string]>([
    ['knee "range of', '"', 'never closed', 'knee "range of"'],
    ['(knee OR hip', '(', 'never closed', 'knee OR hip'],
    ['knee) hip', ')', 'closes nothing', 'knee hip'],
    ['knee OR', 'OR', 'Put one after it', 'knee'],
    ['OR knee', 'OR', 'Put one before it', 'knee'],
    ['outcom:upheld', 'outcom:', 'Did you mean "outcome:"?', 'outcom upheld'],
    ['outcome:uphold knee', 'uphold', 'Did you mean upheld?', 'knee'],
    ['decided:2016-13-01', '2016-13-01', 'is not a date', ''],
    ['year:2017..2016', '2017..2016', 'ends before it begins', ''],
    ['item: knee', 'item:', 'needs a word', 'knee'],
    ['knee category:', 'category:', 'needs a value', 'knee'],
    ['knee -', '-', 'no letter or digit', 'knee'],
    ['()', '()', 'nothing in these parentheses', ''],
    ['a*', 'a*', 'two letters or more', 'a'],
  ])('says what is wrong in %j and runs the rest', (text, where, message, rest) => {
    const { query, problems } = parseQuery(text);
    expect(problems).toHaveLength(1);
    expect(text.slice(problems[0]!.start, problems[0]!.end)).toBe(where);
    expect(problems[0]!.message).toContain(message);
    expect(query).toEqual(parseQuery(rest).query);
  });

  it('takes any text without failing, and writes what it understood so that it is understood the same', () => {
    const piece = fc.constantFrom(
      '"',
      '(',
      ')',
      '-',
      'OR',
      'item:',
      'category:',
      'year:',
      '..',
      ',',
      '*',
      ' ',
      'knee',
      '“',
      '|',
      'NOT',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 4 }))).map(parts => parts.join('')),
    );
    fc.assert(
      fc.property(text, typed => {
        const { query, problems } = parseQuery(typed);
        for (const { start, end } of problems) expect(0 <= start && start <= end && end <= typed.length).toBe(true);
        expect(parseQuery(writeQuery(query))).toMatchObject({ query, problems: [] });
      }),
      { numRuns: 2000 },
    );
  });

  it('reads back every query it writes', () => {
    const text = fc
      .tuple(
        fc.constantFrom('item' as const, 'summary' as const, null),
        fc
          .oneof(fc.constantFrom('knee pain', 'or', 'NOT', '2.5 mg'), fc.string({ unit: 'binary' }))
          .map(typed => indexWords(typed).text),
        fc.boolean(),
      )
      .filter(([, words]) => words.length > 0)
      .map(
        ([field, words, prefix]): Query => ({
          type: 'text',
          field,
          words,
          prefix: prefix && words.length === 1 && words[0]!.length > 1 && isPlainWord(words[0]!),
        }),
      );
    const ends = (values: fc.Arbitrary<string>): fc.Arbitrary<FilterValue> =>
      fc
        .tuple(fc.option(values), fc.option(values))
        .filter(([from, to]) => (from ?? to) !== null)
        .map(([a, b]) => ({
          kind: 'range',
          from: a && b && Number(a.replaceAll('-', '')) > Number(b.replaceAll('-', '')) ? b : a,
          to: a && b && Number(a.replaceAll('-', '')) > Number(b.replaceAll('-', '')) ? a : b,
        }));
    const filter = fc.constantFrom(...FACETS).chain(facet => {
      const value =
        facet.value === 'number'
          ? ends(fc.integer({ min: 0, max: 9999 }).map(String))
          : facet.value === 'date'
            ? ends(fc.constantFrom('2014-02-28', '2016-12-01', '2016-12-31'))
            : (facet.value === 'choice'
                ? fc.constantFrom(...facet.choices)
                : fc
                    .string({ unit: 'binary' })
                    .map(slugOf)
                    .filter(slug => slug !== '' && slugOf(slug) === slug)
              ).map((slug): FilterValue => ({ kind: 'named', value: slug }));
      return fc
        .uniqueArray(value, { minLength: 1, maxLength: 3, selector: entry => JSON.stringify(entry) })
        .map((any): Query => ({ type: 'filter', facet: facet.id, any }));
    });
    const { query } = fc.letrec<{ query: Query }>(tie => ({
      query: fc.oneof(
        { maxDepth: 3, depthIdentifier: 'query' },
        text,
        filter,
        tie('query')
          .filter(child => child.type !== 'not')
          .map((child): Query => ({ type: 'not', child })),
        fc
          .tuple(fc.constantFrom('and' as const, 'or' as const), fc.array(tie('query'), { minLength: 2, maxLength: 4 }))
          .map(([type, children]): Query => ({ type, children })),
      ),
    }));
    fc.assert(
      fc.property(query, asked => {
        expect(parseQuery(writeQuery(asked))).toMatchObject({ query: asked, problems: [] });
      }),
      { numRuns: 1000 },
    );
  });

  it('takes a thousand parentheses and ten thousand words calmly', () => {
    expect(parseQuery('('.repeat(100_000)).problems.length).toBeGreaterThan(0);
    const { query, problems } = parseQuery('knee '.repeat(10_000));
    expect(query.type === 'and' && query.children.length).toBe(100);
    expect(problems.at(-1)!.message).toContain('more than 100');
  });
});
