import type { Dictionaries } from '../columns/dictionary.ts';
import { type DateColumn, dayOf, ITEM_LISTS, type ItemList, NO_DATE, type RowList } from '../columns/facts.ts';
import type { Segment } from '../index/segment.ts';
import { getFacet } from '../query/facets.ts';
import type { FilterQuery, FilterValue, Query, TextQuery } from '../query/query.ts';
import { weightOf } from '../words/scan.ts';
import { FIELD_ORDER, fieldBit } from '../words/sections.ts';

/** A query made ready for one state of the library: names are numbers, words have their weights. */
export type Plan =
  | { readonly kind: 'all' }
  | WordsPlan
  | { readonly kind: 'prefix'; readonly stem: string; readonly mask: number; readonly weight: number }
  | { readonly kind: 'list'; readonly column: RowList; readonly member: Uint8Array; readonly key: string }
  | { readonly kind: 'date'; readonly column: DateColumn; readonly ranges: readonly (readonly [number, number])[] }
  | { readonly kind: 'item'; readonly test: ItemTest }
  | { readonly kind: 'not'; readonly child: Plan }
  | { readonly kind: 'and' | 'or'; readonly children: readonly Plan[] };

/** A word, or a phrase of several. `part` is the number of the part it must stand in, 0 for anywhere. */
export interface WordsPlan {
  readonly kind: 'words';
  readonly terms: readonly string[];
  readonly mask: number;
  readonly part: number;
  readonly weights: readonly number[];
}

/** What must be so of one and the same disputed item. */
export type ItemTest =
  | { readonly kind: 'list'; readonly column: ItemList; readonly member: Uint8Array; readonly key: string }
  | { readonly kind: 'and' | 'or'; readonly children: readonly ItemTest[] };

export interface Planned {
  readonly plan: Plan;
  /** The weights in the order the words come, for a cursor to keep. */
  readonly weights: readonly number[];
  /** What the items counted must be: the filters about an item at the top of the query. */
  readonly items: ItemTest | null;
}

interface Planner {
  readonly segments: readonly Segment[];
  readonly dictionaries: Dictionaries;
  readonly total: number;
  /** Weights from a cursor, in order; computed where there are none. */
  readonly kept: readonly number[] | null;
  readonly weights: number[];
  readonly counts: Map<string, number>;
}

/** `counts` remembers in how many determinations a word stands, between queries. */
export function planQuery(
  query: Query,
  segments: readonly Segment[],
  dictionaries: Dictionaries,
  counts: Map<string, number>,
  kept: readonly number[] | null = null,
): Planned {
  const total = segments.reduce((sum, segment) => sum + segment.rows.length, 0);
  const planner: Planner = { segments, dictionaries, total, kept, weights: [], counts };
  const plan = planOf(query, planner);
  return { plan, weights: planner.weights, items: topItems(plan) };
}

function topItems(plan: Plan): ItemTest | null {
  const own = plan.kind === 'and' ? plan.children.find(child => child.kind === 'item') : plan;
  return own?.kind === 'item' ? own.test : null;
}

function planOf(query: Query, planner: Planner): Plan {
  switch (query.type) {
    case 'all':
      return { kind: 'all' };
    case 'text':
      return planText(query, planner);
    case 'filter':
      return planFilter(query, planner);
    case 'not':
      return { kind: 'not', child: planOf(query.child, planner) };
    case 'or': {
      const test = itemTest(query, planner);
      return test
        ? { kind: 'item', test }
        : { kind: 'or', children: query.children.map(child => planOf(child, planner)) };
    }
    case 'and': {
      // A group in parentheses speaks of an item of its own; what stands side by side speaks of one item.
      const tests = query.children.map(child => (child.type === 'and' ? null : itemTest(child, planner)));
      const rest = query.children.filter((_, i) => !tests[i]).map(child => planOf(child, planner));
      const children = tests.filter(test => test !== null);
      if (children.length === 0) return { kind: 'and', children: rest };
      const test: ItemTest = children.length === 1 ? children[0]! : { kind: 'and', children };
      return rest.length === 0 ? { kind: 'item', test } : { kind: 'and', children: [{ kind: 'item', test }, ...rest] };
    }
  }
}

/** The test of an item a query is, if it is nothing else; null where it speaks of more than one item. */
function itemTest(query: Query, planner: Planner): ItemTest | null {
  if (query.type === 'filter') {
    const column = ITEM_LISTS.find(list => list === query.facet);
    if (!column) return null;
    const test: ItemTest = { kind: 'list', column, ...membersOf(query, planner) };
    if (column !== 'category') return test;
    // People say "category:opioids" of what the State calls a subcategory.
    const narrower = membersOf({ ...query, facet: 'subcategory' }, planner);
    return { kind: 'or', children: [test, { kind: 'list', column: 'subcategory', ...narrower }] };
  }
  if (query.type !== 'and' && query.type !== 'or') return null;
  const children = query.children.map(child => itemTest(child, planner));
  return children.every(child => child !== null) ? { kind: query.type, children } : null;
}

function planFilter(query: FilterQuery, planner: Planner): Plan {
  const test = itemTest(query, planner);
  if (test) return { kind: 'item', test };
  if (getFacet(query.facet).value !== 'date')
    return { kind: 'list', column: query.facet as RowList, ...membersOf(query, planner) };
  const ranges = query.any.map(value =>
    value.kind === 'range'
      ? ([value.from ? dayOf(value.from) : NO_DATE + 1, value.to ? dayOf(value.to) : 2 ** 31 - 1] as const)
      : ([0, -1] as const),
  );
  return { kind: 'date', column: query.facet as DateColumn, ranges };
}

/** Which numbers of the facet's dictionary are asked for. */
function membersOf(query: FilterQuery, { dictionaries }: Planner): { member: Uint8Array; key: string } {
  const { slugs } = dictionaries(query.facet);
  const member = new Uint8Array(slugs.length);
  const codes: number[] = [];
  slugs.forEach((slug, code) => {
    if (!query.any.some(value => holds(value, slug))) return;
    member[code] = 1;
    codes.push(code);
  });
  return { member, key: `${query.facet}:${codes.join(',')}` };
}

function holds(value: FilterValue, slug: string): boolean {
  if (value.kind === 'named') return value.value === slug;
  const number = Number(slug);
  return (value.from === null || number >= Number(value.from)) && (value.to === null || number <= Number(value.to));
}

function planText(query: TextQuery, planner: Planner): Plan {
  const mask = fieldBit(query.field);
  const part = query.field ? FIELD_ORDER.indexOf(query.field) + 1 : 0;
  if (query.prefix) {
    const stem = query.words[0]!;
    return {
      kind: 'prefix',
      stem,
      mask,
      weight: weigh(planner, `${stem}*`, () => countPrefix(stem, planner.segments)),
    };
  }
  const weights = query.words.map(word => weigh(planner, word, () => countTerm(word, planner.segments)));
  return { kind: 'words', terms: query.words, mask, part, weights };
}

function weigh(planner: Planner, key: string, count: () => number): number {
  const kept = planner.kept?.[planner.weights.length];
  let known = planner.counts.get(key);
  if (kept === undefined && known === undefined) {
    known = count();
    planner.counts.set(key, known);
  }
  const weight = kept ?? weightOf(known!, planner.total);
  planner.weights.push(weight);
  return weight;
}

export function countTerm(term: string, segments: readonly Segment[]): number {
  let sum = 0;
  for (const { words } of segments) {
    const index = words.find(term);
    if (index >= 0) sum += words.count(index);
  }
  return sum;
}

function countPrefix(stem: string, segments: readonly Segment[]): number {
  let sum = 0;
  for (const { words } of segments) {
    const [from, to] = words.findPrefix(stem);
    for (let index = from; index < to; index++) sum += words.count(index);
  }
  return sum;
}
