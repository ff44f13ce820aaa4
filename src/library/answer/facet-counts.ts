import type { Columns, ListColumn } from '../columns/columns.ts';
import type { Dictionaries } from '../columns/dictionary.ts';
import { ITEM_LISTS, type ItemList, ROW_LISTS, type RowList } from '../columns/facts.ts';
import type { Segment } from '../index/segment.ts';
import { type FacetId, getFacet } from '../query/facets.ts';
import { EVERY_ROW, eachBit, evaluate } from '../search/evaluate.ts';
import { itemBits } from '../search/filters.ts';
import type { Planned } from '../search/plan.ts';
import { hasBit } from '../words/scan.ts';

export interface FacetCounts {
  /** Determinations found. */
  readonly total: number;
  /** Their disputed items: those the filters about an item hold of, where there are such. */
  readonly items: number;
  readonly facets: readonly CountedFacet[];
}

export interface CountedFacet {
  readonly facet: FacetId;
  readonly label: string;
  /** Most determinations first; years and numbers in their own order. */
  readonly values: readonly CountedValue[];
}

/** How many determinations would be found with this value as one more filter. Exact. */
export interface CountedValue {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** Counts every facet over what a query finds. */
export function countFacets(planned: Planned, segments: readonly Segment[], dictionaries: Dictionaries): FacetCounts {
  const tallies = makeTallies(facet => dictionaries(facet).slugs.length);
  let total = 0;
  let items = 0;
  for (const segment of segments) {
    const { bits, release } = evaluate(planned.plan, segment, EVERY_ROW);
    release();
    const found = rowsOf(bits);
    total += found.length;
    // Where most are found it is quicker to count the others and take them from the whole.
    const most = planned.items === null && found.length > segment.columns.rows / 2;
    const counted = most ? rowsOf(bits.map(invertWithin(segment))) : found;
    const chosen = itemsOf(segment, counted, planned);
    const sums = most ? wholeOf(segment) : null;
    items += sums ? segment.columns.itemRow.length - chosen.length : chosen.length;
    for (const [facet, tally] of tallies) {
      tally.add(segment.columns, counted, chosen, sums ? -1 : 1);
      if (sums) tally.addAll(sums.get(facet)!);
    }
  }
  const facets = [...tallies].map(([facet, { counts }]) => {
    const { slugs, labels } = dictionaries(facet);
    const values = slugs.map((value, code) => ({ value, label: labels[code]!, count: counts[code]! }));
    return {
      facet,
      label: getFacet(facet).label,
      values: inOrder(
        facet,
        values.filter(({ count }) => count > 0),
      ),
    };
  });
  return { total, items, facets };
}

/** The items counted of these rows: all, or those the filters about an item hold of. */
export function itemsOf(segment: Segment, rows: ArrayLike<number>, planned: Planned): Uint32Array {
  const { itemStarts, itemRow } = segment.columns;
  const allowed = planned.items && itemBits(segment, planned.items);
  const chosen = new Uint32Array(itemRow.length);
  let count = 0;
  for (let i = 0; i < rows.length; i++)
    for (let item = itemStarts[rows[i]!]!; item < itemStarts[rows[i]! + 1]!; item++)
      if (!allowed || hasBit(allowed, item)) chosen[count++] = item;
  return chosen.subarray(0, count);
}

function rowsOf(bits: Uint32Array): Uint16Array {
  const rows = new Uint16Array(bits.length * 32);
  let count = 0;
  eachBit(bits, row => {
    rows[count++] = row;
  });
  return rows.subarray(0, count);
}

const invertWithin =
  ({ columns }: Segment) =>
  (word: number, i: number): number =>
    ~word & (columns.rows - i * 32 >= 32 ? -1 : (1 << (columns.rows - i * 32)) - 1);

interface Tally {
  readonly counts: Int32Array;
  /** Counts rows (or takes them away) that have each value, by their items where it is a facet of items. */
  add(columns: Columns, rows: Uint16Array, items: Uint32Array, by: 1 | -1): void;
  addAll(counts: Int32Array): void;
}

type Tallies = ReadonlyMap<FacetId, Tally>;

function makeTallies(sizeOf: (facet: FacetId) => number): Tallies {
  const tallies = new Map<FacetId, Tally>();
  const addAllTo = (counts: Int32Array) => (others: Int32Array) => {
    for (let i = 0; i < others.length; i++) counts[i]! += others[i]!;
  };
  for (const facet of ROW_LISTS) {
    const counts = new Int32Array(sizeOf(facet));
    const add: Tally['add'] = (columns, rows, _, by) => countRows(counts, columns.lists[facet], rows, by);
    tallies.set(facet, { counts, add, addAll: addAllTo(counts) });
  }
  for (const facet of ITEM_LISTS) {
    const counts = new Int32Array(sizeOf(facet));
    // The row each value was last counted for, so that a determination counts once.
    const last = new Int32Array(counts.length);
    const add: Tally['add'] = (columns, _, items, by) =>
      countItems(counts, last.fill(-1), columns.items[facet], items, columns.itemRow, by);
    tallies.set(facet, { counts, add, addAll: addAllTo(counts) });
  }
  return tallies;
}

/** The counts over all rows of a segment, those taken out included; kept, for they never change. */
function wholeOf({ columns }: Segment): ReadonlyMap<FacetId, Int32Array> {
  let whole = wholes.get(columns);
  if (!whole) {
    const tallies = makeTallies(facet => sizeIn(columns, facet));
    const rows = Uint16Array.from({ length: columns.rows }, (_, row) => row);
    const items = Uint32Array.from({ length: columns.itemRow.length }, (_, item) => item);
    for (const tally of tallies.values()) tally.add(columns, rows, items, 1);
    whole = new Map([...tallies].map(([facet, { counts }]) => [facet, counts]));
    wholes.set(columns, whole);
  }
  return whole;
}

const wholes = new WeakMap<Columns, ReadonlyMap<FacetId, Int32Array>>();

/** One more than the greatest number a facet has in these columns. */
function sizeIn({ lists, items }: Columns, facet: FacetId): number {
  const { codes } = { ...lists, ...items }[facet as ItemList | RowList];
  return codes.reduce((most, code) => Math.max(most, code + 1), 0);
}

function countRows(counts: Int32Array, { starts, codes }: ListColumn, rows: Uint16Array, by: number): void {
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    for (let at = starts[row]!; at < starts[row + 1]!; at++) counts[codes[at]!]! += by;
  }
}

function countItems(
  counts: Int32Array,
  last: Int32Array,
  { starts, codes }: ListColumn,
  items: Uint32Array,
  itemRow: Uint16Array,
  by: number,
): void {
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!;
    const row = itemRow[item]!;
    for (let at = starts[item]!; at < starts[item + 1]!; at++) {
      const code = codes[at]!;
      if (last[code] === row) continue;
      last[code] = row;
      counts[code]! += by;
    }
  }
}

function inOrder(facet: FacetId, values: CountedValue[]): CountedValue[] {
  if (getFacet(facet).value === 'number') return values.sort((a, b) => Number(a.value) - Number(b.value));
  return values.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
