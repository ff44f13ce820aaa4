import type { Query } from '../../library/index.ts';
import type { StoredDetermination } from '../../store/index.ts';
import { breathe } from '../breathe.ts';
import { type FoundDetermination, foundDeterminations } from '../determination-records.ts';
import { csvHead, csvLine } from '../exports/csv.ts';
import { type OpenDataRow, openDataRows } from '../exports/open-data-row.ts';
import { parquetOf } from '../exports/parquet.ts';
import type { OpenOffice } from '../office.ts';

/** NDJSON: a determination a line, as the API gives it. CSV and Parquet: a disputed item a row, as open data. */
export type ExportFormat = 'ndjson' | 'csv' | 'parquet';

const pageSize = 100;

/**
 * Writes determinations out piece by piece, in flat memory: those a query finds, the latest decided first, or all of
 * them, in order of id, where it is null.
 */
export async function* exportDeterminations(
  office: OpenOffice,
  format: ExportFormat,
  query: Query | string | null = null,
): AsyncGenerator<Uint8Array> {
  const found = eachFound(office, query);
  if (format === 'parquet') {
    yield* parquetOf(rowsOf(found));
    return;
  }
  const encoder = new TextEncoder();
  if (format === 'csv') yield encoder.encode(csvHead);
  for await (const one of found) {
    const lines = format === 'csv' ? openDataRows(one).map(csvLine).join('') : `${JSON.stringify(one.record)}\n`;
    yield encoder.encode(lines);
  }
}

async function* rowsOf(found: AsyncIterable<FoundDetermination>): AsyncGenerator<OpenDataRow> {
  for await (const one of found) yield* openDataRows(one);
}

async function* eachFound(office: OpenOffice, query: Query | string | null): AsyncGenerator<FoundDetermination> {
  for await (const page of pagesOf(office, query)) {
    yield* await foundDeterminations(office.store, page);
    await breathe();
  }
}

async function* pagesOf(
  { store, library }: OpenOffice,
  query: Query | string | null,
): AsyncGenerator<readonly StoredDetermination[]> {
  if (query === null) {
    for await (const page of grouped(store.allDeterminations(pageSize))) yield page;
    return;
  }
  for await (const records of grouped(library.eachRecord(query))) {
    const ids = records.map(record => record.id);
    const stored = new Map((await store.listGiven(ids)).map(one => [one.id, one]));
    yield ids.flatMap(id => stored.get(id) ?? []);
  }
}

async function* grouped<T>(all: AsyncIterable<T>): AsyncGenerator<T[]> {
  let group: T[] = [];
  for await (const one of all) {
    group.push(one);
    if (group.length < pageSize) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}
