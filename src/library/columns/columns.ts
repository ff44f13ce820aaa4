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

/** Makes columns, as typed arrays by name to be written, with the dictionaries their numbers are of. */
export function buildColumns(records: readonly LibraryRecord[]): {
  sections: Map<string, ArrayBufferView>;
  dictionaries: StoredDictionaries;
} {
  const dictionaries = makeDictionaries();
  const items = records.flatMap(record => record.items);
  const factsOfItems = items.map(itemFacts);
  const factsOfRows = records.map(rowFacts);
  const dates = records.map(dateFacts);
  const itemStarts = new Uint32Array(records.length + 1);
  records.forEach((record, i) => {
    itemStarts[i + 1] = itemStarts[i]! + record.items.length;
  });
  const sections = new Map<string, ArrayBufferView>([['item-starts', itemStarts]]);
  for (const facet of ITEM_LISTS)
    addList(
      sections,
      facet,
      factsOfItems.map(facts => facts[facet]),
      dictionaries(facet),
    );
  for (const facet of ROW_LISTS)
    addList(
      sections,
      facet,
      factsOfRows.map(facts => facts[facet]),
      dictionaries(facet),
    );
  for (const column of DATE_COLUMNS)
    sections.set(
      `date-${column}`,
      Int32Array.from(dates, facts => facts[column]),
    );
  const stored = [...ITEM_LISTS, ...ROW_LISTS].map(facet => {
    const { slugs, labels } = dictionaries(facet);
    return [facet, slugs.map((slug, i) => [slug, labels[i]!] as const)] as const;
  });
  return { sections, dictionaries: Object.fromEntries(stored) };
}

function addList(
  sections: Map<string, ArrayBufferView>,
  facet: FacetId,
  values: readonly (readonly string[])[],
  dictionary: Dictionary,
): void {
  const starts = new Uint32Array(values.length + 1);
  const codes: number[] = [];
  values.forEach((labels, i) => {
    const own = new Set(labels.map(label => dictionary.numberOf(valueSlug(label), label)));
    codes.push(...own);
    starts[i + 1] = codes.length;
  });
  sections.set(`starts-${facet}`, starts);
  sections.set(`codes-${facet}`, Uint32Array.from(codes));
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
