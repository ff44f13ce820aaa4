import type { ListColumn } from '../columns/columns.ts';
import type { Segment } from '../index/segment.ts';
import { setBit } from '../words/scan.ts';
import type { ItemTest, Plan } from './plan.ts';

/** Filters asked for lately are kept, a few kilobytes each: segments never change, so neither do they. */
const KEPT = 64;

export const makeBits = (count: number): Uint32Array => new Uint32Array((count + 31) >>> 5);

/** The rows a filter lets through. */
export function listBits(segment: Segment, plan: Extract<Plan, { kind: 'list' }>): Uint32Array {
  return kept(segment, plan.key, () => memberBits(segment.columns.lists[plan.column], plan.member));
}

export function dateBits(segment: Segment, plan: Extract<Plan, { kind: 'date' }>): Uint32Array {
  const days = segment.columns.dates[plan.column];
  const bits = makeBits(days.length);
  for (const [from, to] of plan.ranges)
    for (let row = 0; row < days.length; row++) if (days[row]! >= from && days[row]! <= to) setBit(bits, row);
  return bits;
}

/** The items a test holds of, by their numbers in the segment. The answer may be shared: it must not be written to. */
export function itemBits(segment: Segment, test: ItemTest): Uint32Array {
  if (test.kind === 'list')
    return kept(segment, test.key, () => memberBits(segment.columns.items[test.column], test.member));
  const [first, ...rest] = test.children.map(child => itemBits(segment, child));
  const bits = first!.slice();
  for (const other of rest)
    for (let i = 0; i < bits.length; i++) bits[i] = test.kind === 'and' ? bits[i]! & other[i]! : bits[i]! | other[i]!;
  return bits;
}

/** The rows that have such an item. */
export function rowsWithItem(segment: Segment, items: Uint32Array): Uint32Array {
  const { itemRow, rows } = segment.columns;
  const bits = makeBits(rows);
  for (let i = 0; i < items.length; i++)
    for (let word = items[i]!; word !== 0; word &= word - 1)
      setBit(bits, itemRow[(i << 5) + 31 - Math.clz32(word & -word)]!);
  return bits;
}

function memberBits({ starts, codes }: ListColumn, member: Uint8Array): Uint32Array {
  const count = starts.length - 1;
  const bits = makeBits(count);
  for (let i = 0; i < count; i++)
    for (let at = starts[i]!; at < starts[i + 1]!; at++)
      if (member[codes[at]!] === 1) {
        setBit(bits, i);
        break;
      }
  return bits;
}

function kept(segment: Segment, key: string, make: () => Uint32Array): Uint32Array {
  const { filterBits } = segment;
  let bits = filterBits.get(key);
  if (bits) filterBits.delete(key);
  else bits = make();
  filterBits.set(key, bits);
  if (filterBits.size > KEPT) filterBits.delete(filterBits.keys().next().value!);
  return bits;
}
