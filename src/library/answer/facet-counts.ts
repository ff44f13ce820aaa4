import type { ListColumn } from '../columns/columns.ts';
import type { Dictionaries } from '../columns/dictionary.ts';
import { ITEM_LISTS, ROW_LISTS } from '../columns/facts.ts';
import type { Segment } from '../index/segment.ts';
import { type FacetId, getFacet } from '../query/facets.ts';
import { eachBit, evaluate } from '../search/evaluate.ts';
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
  const tallies = new Map(
    [...ITEM_LISTS, ...ROW_LISTS].map(facet => [facet, makeTally(dictionaries(facet).slugs.length)]),
  );
  let total = 0;
  let items = 0;
  for (const segment of segments) {
    const { bits, release } = evaluate(planned.plan, segment, false, false);
    const { columns } = segment;
    const rows: number[] = [];
    eachBit(bits, row => void rows.push(row));
    release();
    const chosen = itemsOf(segment, rows, planned);
    total += rows.length;
    items += chosen.length;
    for (const facet of ROW_LISTS) countRows(tallies.get(facet)!, columns.lists[facet], rows);
    for (const facet of ITEM_LISTS) countItems(tallies.get(facet)!, columns.items[facet], chosen, columns.itemRow);
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
export function itemsOf({ columns, ...segment }: Segment, rows: readonly number[], planned: Planned): number[] {
  const allowed = planned.items && itemBits({ columns, ...segment }, planned.items);
  const chosen: number[] = [];
  for (const row of rows)
    for (let item = columns.itemStarts[row]!; item < columns.itemStarts[row + 1]!; item++)
      if (!allowed || hasBit(allowed, item)) chosen.push(item);
  return chosen;
}

interface Tally {
  readonly counts: Uint32Array;
  /** The row each value was last counted for, so that a determination counts once. */
  readonly last: Int32Array;
}

const makeTally = (size: number): Tally => ({ counts: new Uint32Array(size), last: new Int32Array(size) });

function countRows({ counts }: Tally, { starts, codes }: ListColumn, rows: readonly number[]): void {
  for (const row of rows) for (let at = starts[row]!; at < starts[row + 1]!; at++) counts[codes[at]!]!++;
}

function countItems(
  { counts, last }: Tally,
  { starts, codes }: ListColumn,
  items: readonly number[],
  itemRow: Uint16Array,
): void {
  last.fill(-1);
  for (const item of items) {
    const row = itemRow[item]!;
    for (let at = starts[item]!; at < starts[item + 1]!; at++) {
      const code = codes[at]!;
      if (last[code] === row) continue;
      last[code] = row;
      counts[code]!++;
    }
  }
}

function inOrder(facet: FacetId, values: CountedValue[]): CountedValue[] {
  if (getFacet(facet).value === 'number') return values.sort((a, b) => Number(a.value) - Number(b.value));
  return values.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
