import { asInt32, asUint32 } from '../index/section-file.ts';
import type { FacetId } from '../query/facets.ts';
import type { LibraryRecord } from '../record/library-record.ts';
import { type Dictionaries, type Dictionary, makeDictionaries, valueSlug } from './dictionary.ts';
import {
  DATE_COLUMNS,
  type DateColumn,
  dateFacts,
  ITEM_LISTS,
  type ItemList,
  itemFacts,
  ROW_LISTS,
  type RowList,
  rowFacts,
} from './facts.ts';

/** Several values each: those of entry i are `codes[starts[i]]` up to `codes[starts[i + 1]]`, without repeats. */
export interface ListColumn {
  readonly starts: Uint32Array;
  readonly codes: Uint32Array;
}

/** The facts of a segment's determinations (rows) and of their disputed items, in columns. */
export interface Columns {
  readonly rows: number;
  /** The items of row i are `itemStarts[i]` up to `itemStarts[i + 1]`; `itemRow` leads back. */
  readonly itemStarts: Uint32Array;
  readonly itemRow: Uint16Array;
  readonly items: Readonly<Record<ItemList, ListColumn>>;
  readonly lists: Readonly<Record<RowList, ListColumn>>;
  readonly dates: Readonly<Record<DateColumn, Int32Array>>;
}

/** The values of each facet's numbers in a segment file: `[slug, label]` in order. */
export type StoredDictionaries = Readonly<Record<string, readonly (readonly [slug: string, label: string])[]>>;

/** Collects the facts of determinations as they come. */
export interface ColumnsBuilder {
  add(record: LibraryRecord): void;
  /** The columns as typed arrays by name, to be written, with the dictionaries their numbers are of. */
  finish(): { sections: Map<string, ArrayBufferView>; dictionaries: StoredDictionaries };
}

export function makeColumnsBuilder(): ColumnsBuilder {
  const dictionaries = makeDictionaries();
  const itemStarts = [0];
  const items = ITEM_LISTS.map(facet => makeListBuilder(dictionaries(facet)));
  const rows = ROW_LISTS.map(facet => makeListBuilder(dictionaries(facet)));
  const dates = DATE_COLUMNS.map((): number[] => []);
  return {
    add(record) {
      for (const item of record.items) {
        const facts = itemFacts(item);
        ITEM_LISTS.forEach((facet, i) => void items[i]!.add(facts[facet]));
      }
      itemStarts.push(itemStarts.at(-1)! + record.items.length);
      const facts = rowFacts(record);
      ROW_LISTS.forEach((facet, i) => void rows[i]!.add(facts[facet]));
      const days = dateFacts(record);
      DATE_COLUMNS.forEach((column, i) => void dates[i]!.push(days[column]));
    },
    finish() {
      const sections = new Map<string, ArrayBufferView>([['item-starts', Uint32Array.from(itemStarts)]]);
      const lists = [...items, ...rows];
      [...ITEM_LISTS, ...ROW_LISTS].forEach((facet, i) => {
        sections.set(`starts-${facet}`, Uint32Array.from(lists[i]!.starts));
        sections.set(`codes-${facet}`, Uint32Array.from(lists[i]!.codes));
      });
      DATE_COLUMNS.forEach((column, i) => void sections.set(`date-${column}`, Int32Array.from(dates[i]!)));
      const stored = [...ITEM_LISTS, ...ROW_LISTS].map(facet => {
        const { slugs, labels } = dictionaries(facet);
        return [facet, slugs.map((slug, i) => [slug, labels[i]!] as const)] as const;
      });
      return { sections, dictionaries: Object.fromEntries(stored) };
    },
  };
}

function makeListBuilder(dictionary: Dictionary) {
  const starts = [0];
  const codes: number[] = [];
  const known = new Map<string, number>();
  const codeOf = (label: string): number => {
    let code = known.get(label);
    if (code === undefined) {
      code = dictionary.numberOf(valueSlug(label), label);
      known.set(label, code);
    }
    return code;
  };
  return {
    starts,
    codes,
    add(labels: readonly string[]): void {
      const from = codes.length;
      for (const label of labels) {
        const code = codeOf(label);
        if (codes.indexOf(code, from) < 0) codes.push(code);
      }
      starts.push(codes.length);
    },
  };
}

/** Takes columns as they were written, with their numbers changed to those of the whole library. */
export function loadColumns(
  rows: number,
  read: (section: string) => Buffer,
  stored: StoredDictionaries,
  dictionaries: Dictionaries,
): Columns {
  const list = (facet: FacetId): ListColumn => {
    const numbers = (stored[facet] ?? []).map(([slug, label]) => dictionaries(facet).numberOf(slug, label));
    const codes = asUint32(read(`codes-${facet}`)).map(code => numbers[code] ?? 0);
    return { starts: asUint32(read(`starts-${facet}`)), codes };
  };
  const itemStarts = asUint32(read('item-starts'));
  const itemRow = new Uint16Array(itemStarts[rows] ?? 0);
  for (let row = 0; row < rows; row++) itemRow.fill(row, itemStarts[row], itemStarts[row + 1]);
  return {
    rows,
    itemStarts,
    itemRow,
    items: Object.fromEntries(ITEM_LISTS.map(facet => [facet, list(facet)])) as Columns['items'],
    lists: Object.fromEntries(ROW_LISTS.map(facet => [facet, list(facet)])) as Columns['lists'],
    dates: Object.fromEntries(
      DATE_COLUMNS.map(column => [column, asInt32(read(`date-${column}`))]),
    ) as Columns['dates'],
  };
}
