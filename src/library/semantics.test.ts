import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  type FacetId,
  type FilterQuery,
  type LibraryItem,
  type LibraryRecord,
  openLibrary,
  type Query,
  slugOf,
  withFilter,
  writeQuery,
} from './index.ts';

/*
 * The library against a naive reading of the same rules: every query over every record, one by one. Six words and few
 * values make collisions, phrases and empty answers common.
 */
const WORDS = ['knee', 'pain', 'the', 'of', 'motion', 'kneecap'];

const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 8 }).map(words => words.join(' '));
const citation = fc.record({
  by: fc.constantFrom('reviewer' as const, 'claimsAdministrator' as const),
  source: fc.constant('MTUS' as const),
  title: fc.constantFrom('Knee Complaints', 'Low Back Complaints'),
  year: fc.constantFrom(2004, 2016, null),
});
const item: fc.Arbitrary<Omit<LibraryItem, 'number'>> = fc.record({
  text,
  decision: fc.constantFrom('upheld' as const, 'overturned' as const, null),
  category: fc.constantFrom('pharmaceuticals', 'surgery'),
  subcategory: fc.constantFrom('opioids', 'nsaid', 'surgery'),
  treatments: fc.subarray(['mri', 'tens']),
  drugs: fc.subarray(['tramadol']),
  bodyParts: fc.subarray(['knee', 'hip']),
  citations: fc.array(citation, { maxLength: 2 }),
  claimsAdministratorGuideline: fc.option(text),
  reviewerGuideline: fc.option(text),
  rationale: fc.option(text.map(words => ({ text: words, sentences: [] }))),
});
const day = fc.option(fc.constantFrom('2016-12-01', '2016-12-31', '2017-01-15'));
const record: fc.Arbitrary<Omit<LibraryRecord, 'id' | 'shortId'>> = fc.record({
  caseNumber: fc.constant(null),
  decisionDate: day,
  dateOfInjury: day,
  urDenialDate: day,
  applicationReceived: day,
  layout: fc.constantFrom('years-and-sections' as const, 'unknown' as const),
  invented: fc.boolean(),
  importedAt: fc.constant('2026-01-01T00:00:00.000Z'),
  specialties: fc.subarray(['Family Practice', 'Neurology']),
  summary: fc.option(text.map(words => ({ text: words, sentences: [] }))),
  items: fc.array(item, { maxLength: 3 }).map(items => items.map((each, i) => ({ ...each, number: i + 1 }))),
  findings: fc.array(
    fc.record({
      check: fc.constantFrom('visits-add-up', 'dates-in-order'),
      severity: fc.constantFrom('block' as const, 'note' as const),
      issue: fc.constant(null),
    }),
    { maxLength: 2 },
  ),
});
const corpus = fc
  .array(record, { maxLength: 40 })
  .map(records => records.map((each, i): LibraryRecord => ({ ...each, id: `id-${i}`, shortId: `${i}` })));

const named = (facet: FacetId, ...values: string[]): FilterQuery => ({
  type: 'filter',
  facet,
  any: values.map(value => ({ kind: 'named', value })),
});
const ranged = (facet: FacetId, from: string | null, to: string | null): FilterQuery => ({
  type: 'filter',
  facet,
  any: [{ kind: 'range', from, to }],
});
const filters: FilterQuery[] = [
  named('outcome', 'overturned'),
  named('outcome', 'upheld'),
  named('category', 'pharmaceuticals'),
  named('category', 'opioids', 'surgery'),
  named('subcategory', 'nsaid'),
  named('body', 'knee'),
  named('treatment', 'mri', 'tens'),
  named('drug', 'tramadol'),
  named('guideline-title', 'knee-complaints'),
  ranged('guideline-year', '2010', null),
  named('relied-on', 'knee-complaints-2004'),
  named('case-outcome', 'partial'),
  named('specialty', 'neurology'),
  named('finding', 'visits-add-up'),
  named('severity', 'block'),
  named('layout', 'unknown'),
  named('invented', 'no'),
  ranged('year', '2017', '2017'),
  ranged('items', '2', '3'),
  ranged('decided', '2016-12-31', null),
  ranged('ur', null, '2016-12-31'),
  ranged('received', '2017-01-01', '2017-12-31'),
  ranged('injured', '2016-12-01', '2016-12-01'),
  named('specialty', 'nobody'),
];
const { query } = fc.letrec<{ query: Query; part: Query }>(tie => ({
  query: fc.oneof({ weight: 9, arbitrary: tie('part') }, { weight: 1, arbitrary: fc.constant<Query>({ type: 'all' }) }),
  part: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'query' },
    fc
      .tuple(
        fc.constantFrom('item' as const, 'guideline' as const, 'summary' as const, 'rationale' as const, null, null),
        fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 }),
      )
      .map(([field, words]): Query => ({ type: 'text', field, words, prefix: false })),
    fc.constantFrom('kn', 'mot').map((stem): Query => ({ type: 'text', field: null, words: [stem], prefix: true })),
    fc.constantFrom<Query>(...filters),
    tie('part').map((child): Query => ({ type: 'not', child })),
    fc
      .tuple(fc.constantFrom('and' as const, 'or' as const), fc.array(tie('part'), { minLength: 2, maxLength: 4 }))
      .map(([type, children]): Query => ({ type, children })),
  ),
}));

const ITEM_FACETS = [
  'outcome',
  'category',
  'subcategory',
  'body',
  'treatment',
  'drug',
  'guideline-title',
  'guideline-year',
  'relied-on',
];

/** The texts of a field, or of all, each cut into words. */
function textsOf(each: LibraryRecord, field: string | null): string[][] {
  const parts: Record<string, (string | null | undefined)[]> = {
    item: each.items.map(one => one.text),
    guideline: each.items.flatMap(one => [one.reviewerGuideline, one.claimsAdministratorGuideline]),
    summary: [each.summary?.text],
    rationale: each.items.map(one => one.rationale?.text),
  };
  return (field ? parts[field]! : Object.values(parts).flat()).map(part => (part ?? '').split(' ').filter(Boolean));
}

function valuesOf(facet: FacetId, each: LibraryRecord, one: LibraryItem | null): (string | null)[] {
  const decisions = new Set(each.items.map(({ decision }) => decision).filter(Boolean));
  const whole: Partial<Record<FacetId, (string | null)[]>> = {
    'case-outcome': [decisions.size === 2 ? 'partial' : ([...decisions][0] ?? null)],
    specialty: each.specialties.map(slugOf),
    finding: each.findings.map(({ check }) => check),
    severity: each.findings.map(({ severity }) => severity),
    layout: [each.layout],
    invented: [each.invented ? 'yes' : 'no'],
    year: [each.decisionDate?.slice(0, 4) ?? null],
    items: [String(each.items.length)],
    decided: [each.decisionDate],
    ur: [each.urDenialDate],
    received: [each.applicationReceived],
    injured: [each.dateOfInjury],
    outcome: [one?.decision ?? null],
    category: [one?.category ?? null, one?.subcategory ?? null],
    subcategory: [one?.subcategory ?? null],
    body: [...(one?.bodyParts ?? [])],
    treatment: [...(one?.treatments ?? [])],
    drug: [...(one?.drugs ?? [])],
    'guideline-title': (one?.citations ?? []).map(({ title }) => slugOf(title)),
    'guideline-year': (one?.citations ?? []).map(({ year }) => (year ? String(year) : null)),
    'relied-on': (one?.citations ?? [])
      .filter(({ by }) => by === 'reviewer')
      .map(({ title, year }) => slugOf(`${title} ${year ?? ''}`)),
  };
  return whole[facet]!;
}

function filterHolds({ facet, any }: FilterQuery, each: LibraryRecord, one: LibraryItem | null): boolean {
  return valuesOf(facet, each, one).some(value =>
    any.some(wanted =>
      wanted.kind === 'named'
        ? wanted.value === value
        : value !== null &&
          (wanted.from === null || wanted.from <= value) &&
          (wanted.to === null || value <= wanted.to),
    ),
  );
}

/** A query that is nothing but one test of an item: then, and only then, can it be said of one. */
const isOfItem = (asked: Query): boolean =>
  asked.type === 'filter'
    ? ITEM_FACETS.includes(asked.facet)
    : (asked.type === 'and' || asked.type === 'or') && asked.children.every(isOfItem);

function itemHolds(asked: Query, each: LibraryRecord, one: LibraryItem): boolean {
  if (asked.type === 'filter') return filterHolds(asked, each, one);
  if (asked.type === 'and') return asked.children.every(child => itemHolds(child, each, one));
  return asked.type === 'or' && asked.children.some(child => itemHolds(child, each, one));
}

function naive(asked: Query, each: LibraryRecord): boolean {
  switch (asked.type) {
    case 'all':
      return true;
    case 'text': {
      const [first] = asked.words;
      return textsOf(each, asked.field).some(words =>
        words.some((word, at) =>
          asked.prefix ? word.startsWith(first!) : asked.words.every((wanted, k) => words[at + k] === wanted),
        ),
      );
    }
    case 'filter':
      return isOfItem(asked) ? each.items.some(one => itemHolds(asked, each, one)) : filterHolds(asked, each, null);
    case 'not':
      return !naive(asked.child, each);
    case 'or':
      return isOfItem(asked)
        ? each.items.some(one => itemHolds(asked, each, one))
        : asked.children.some(child => naive(child, each));
    case 'and': {
      const together = asked.children.filter(child => child.type !== 'and' && isOfItem(child));
      const apart = asked.children.filter(child => !together.includes(child));
      const oneItem =
        together.length === 0 || each.items.some(one => together.every(child => itemHolds(child, each, one)));
      return oneItem && apart.every(child => naive(child, each));
    }
  }
}

it('finds, counts and pages what a naive reading of every determination finds', async () => {
  await fc.assert(
    fc.asyncProperty(
      corpus,
      fc.array(query, { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 1, max: 45 }),
      fc.subarray(
        Array.from({ length: 40 }, (_, i) => `id-${i}`),
        { maxLength: 5 },
      ),
      fc.constantFrom('relevance' as const, 'date' as const),
      async (records, queries, limit, gone, sort) => {
        const folder = mkdtempSync(join(tmpdir(), 'openimr-library-'));
        const library = await openLibrary(folder);
        // In several batches, so that several segments answer together, and some determinations twice.
        await library.add(records.slice(0, 9));
        await library.add(records.slice(5, 20));
        await library.add(records.slice(20));
        await library.remove(gone);
        const left = records.filter(({ id }) => !gone.includes(id));
        for (const asked of queries) {
          const wanted = left.filter(each => naive(asked, each)).map(({ id }) => id);
          const found: string[] = [];
          let cursor: string | null = null;
          do {
            const page = await library.search({ query: asked, sort, cursor, limit });
            expect(page.hits.length).toBeLessThanOrEqual(limit);
            found.push(...page.hits.map(({ id }) => id));
            cursor = page.cursor;
          } while (cursor);
          expect(found.toSorted(), writeQuery(asked)).toEqual(wanted.toSorted());
          // A short page spares work on what cannot be on it; a page of everything spares nothing.
          const whole = await library.search({ query: asked, sort, limit: 100 });
          expect(found, writeQuery(asked)).toEqual(whole.hits.map(({ id }) => id));
          expect(library.count(asked)).toBe(wanted.length);
          const { total, facets } = await library.facets(asked);
          expect(total).toBe(wanted.length);
          for (const { facet, values } of facets)
            for (const { value, count } of values) {
              // A category of the name of a subcategory is found by both, and counted as what it is.
              if (facet === 'category' && value === 'surgery') continue;
              const narrowed = withFilter(
                asked,
                facet === 'year' || facet === 'items' || facet === 'guideline-year'
                  ? ranged(facet, value, value)
                  : named(facet, value),
              );
              expect(count, writeQuery(narrowed)).toBe(left.filter(each => naive(narrowed, each)).length);
            }
        }
        await library.close();
        rmSync(folder, { recursive: true });
      },
    ),
    { numRuns: 100 },
  );
}, 120_000);
