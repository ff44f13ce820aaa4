import type { Session } from '../database.ts';
import type { NewDetermination } from '../determination-record.ts';
import { storableJson } from '../storable-text.ts';
import { addItems } from './add-items.ts';
import { namesOf, readingColumns, readingRow, sourceColumns, sourceRow, typedNamesOf } from './reading-rows.ts';

const columns = [...sourceColumns, ...readingColumns];

const statement = `insert into determination (${namesOf(columns)})
  select ${namesOf(columns)} from json_to_recordset($1::json) as row (${typedNamesOf(columns)})
  on conflict (id) do nothing
  returning id`;

/** Adds those that are not there yet, with their items; returns the ids that were added. Ids must not repeat. */
export async function addDeterminations(
  session: Session,
  determinations: readonly NewDetermination[],
): Promise<ReadonlySet<string>> {
  const rows = determinations.map(one => ({ ...sourceRow(one), ...readingRow(one) }));
  const added = new Set((await session.query<{ id: string }>(statement, [storableJson(rows)])).map(row => row.id));
  await addItems(
    session,
    determinations.filter(one => added.has(one.id)),
  );
  return added;
}
