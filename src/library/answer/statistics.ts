import { addDays } from '../../core/calendar/index.ts';
import type { Dictionaries } from '../columns/dictionary.ts';
import { ITEM_LISTS, NO_DATE, ROW_LISTS } from '../columns/facts.ts';
import type { Segment } from '../index/segment.ts';
import type { FacetId } from '../query/facets.ts';
import { EVERY_ROW, eachBit, evaluate } from '../search/evaluate.ts';
import type { Planned } from '../search/plan.ts';
import { itemsOf } from './facet-counts.ts';

/** By what outcomes are told apart. `guideline` is the one the reviewer relied on, with its year. */
export type StatisticsBy = 'guideline' | 'month' | (typeof ITEM_LISTS)[number] | (typeof ROW_LISTS)[number];

/** How the disputed items of one kind fared. */
export interface OutcomeRow {
  readonly key: string;
  readonly label: string;
  /** Determinations with such an item. */
  readonly determinations: number;
  readonly upheld: number;
  readonly overturned: number;
  /** Items whose decision could not be read. */
  readonly undecided: number;
  /** Of the decided items, the share overturned, from 0 to 1. */
  readonly share: number;
  /** The bounds of the share at 95 % (Wilson's score interval). */
  readonly low: number;
  readonly high: number;
}

interface Tally {
  determinations: number;
  upheld: number;
  overturned: number;
  undecided: number;
}

/**
 * The outcomes of the items a query finds, by a facet of the item or of its determination. An item of several values is
 * counted under each. Months and years in order of time, everything else by the number of items.
 */
export function outcomesBy(
  by: StatisticsBy,
  planned: Planned,
  segments: readonly Segment[],
  dictionaries: Dictionaries,
): OutcomeRow[] {
  const facet = by === 'guideline' ? 'relied-on' : by;
  const tallies = new Map<string, Tally>();
  for (const segment of segments) tallySegment(tallies, segment, planned, facet, dictionaries);
  const rows = [...tallies].map(([key, tally]) => ({
    key,
    label: labelOf(key, facet, dictionaries),
    ...tally,
    ...wilson(tally.overturned, tally.upheld + tally.overturned),
  }));
  const inTime = facet === 'month' || facet === 'year' || facet === 'guideline-year' || facet === 'items';
  return rows.sort((a, b) =>
    inTime
      ? a.key.localeCompare(b.key, 'en', { numeric: true })
      : b.upheld + b.overturned - a.upheld - a.overturned || (a.key < b.key ? -1 : 1),
  );
}

function tallySegment(
  tallies: Map<string, Tally>,
  segment: Segment,
  planned: Planned,
  facet: FacetId | 'month',
  dictionaries: Dictionaries,
): void {
  const { bits, release } = evaluate(planned.plan, segment, EVERY_ROW);
  const rows: number[] = [];
  eachBit(bits, row => void rows.push(row));
  release();
  const keysOf = keysIn(segment, facet, dictionaries);
  const outcomes = dictionaries('outcome').slugs;
  const { starts, codes } = segment.columns.items.outcome;
  // The items of a row come one after another, so the last row of a key tells whether its determination was counted.
  const lastRow = new Map<string, number>();
  for (const item of itemsOf(segment, rows, planned)) {
    const row = segment.columns.itemRow[item]!;
    const decision = starts[item] === starts[item + 1] ? null : outcomes[codes[starts[item]!]!];
    for (const key of keysOf(item)) {
      let tally = tallies.get(key);
      if (!tally) {
        tally = { determinations: 0, upheld: 0, overturned: 0, undecided: 0 };
        tallies.set(key, tally);
      }
      if (lastRow.get(key) !== row) tally.determinations++;
      lastRow.set(key, row);
      tally[decision === null ? 'undecided' : decision === 'overturned' ? 'overturned' : 'upheld']++;
    }
  }
}

function labelOf(key: string, facet: FacetId | 'month', dictionaries: Dictionaries): string {
  if (facet === 'month') return key;
  const { labels, findNumber } = dictionaries(facet);
  return labels[findNumber(key)!]!;
}

/** The keys an item of this segment is counted under. */
function keysIn(
  segment: Segment,
  facet: FacetId | 'month',
  dictionaries: Dictionaries,
): (item: number) => readonly string[] {
  const { items, lists, dates, itemRow } = segment.columns;
  if (facet === 'month') {
    const months = new Map<number, readonly string[]>();
    return item => {
      const day = dates.decided[itemRow[item]!]!;
      let keys = months.get(day);
      keys ??= day === NO_DATE ? [] : [monthOf(day)];
      months.set(day, keys);
      return keys;
    };
  }
  const { slugs } = dictionaries(facet);
  const ofItem = ITEM_LISTS.find(list => list === facet);
  const ofRow = ROW_LISTS.find(list => list === facet);
  const { starts, codes } = ofItem ? items[ofItem] : lists[ofRow!];
  return item => {
    const entry = ofItem ? item : itemRow[item]!;
    return Array.from(codes.subarray(starts[entry], starts[entry + 1]), code => slugs[code]!);
  };
}

const monthOf = (day: number): string => addDays('1970-01-01', day).slice(0, 7);

const Z = 1.959964;

/** Share and bounds; of nothing, the share is 0 and could be anything. */
export function wilson(count: number, of: number): { share: number; low: number; high: number } {
  if (of === 0) return { share: 0, low: 0, high: 1 };
  const share = count / of;
  const middle = (share + (Z * Z) / (2 * of)) / (1 + (Z * Z) / of);
  const half = (Z / (1 + (Z * Z) / of)) * Math.sqrt((share * (1 - share)) / of + (Z * Z) / (4 * of * of));
  return { share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
