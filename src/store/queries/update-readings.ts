import type { Session } from '../database.ts';
import type { Reading } from '../determination-record.ts';
import { storableJson } from '../storable-text.ts';
import { addItems } from './add-items.ts';
import { namesOf, readingColumns, readingRow, typedNamesOf } from './reading-rows.ts';

const update = `update determination d set (${namesOf(readingColumns)})
    = (${readingColumns.map(([name]) => `row.${name}`).join(', ')})
  from json_to_recordset($1::json) as row (id text, ${typedNamesOf(readingColumns)})
  where d.id = row.id
  returning d.id`;

/** Replaces what was read of each; ids, sources and times of import stay. Returns the ids that are there. */
export async function updateReadings(
  session: Session,
  readings: readonly (Reading & { readonly id: string })[],
): Promise<ReadonlySet<string>> {
  const rows = readings.map(reading => ({ id: reading.id, ...readingRow(reading) }));
  const updated = new Set((await session.query<{ id: string }>(update, [storableJson(rows)])).map(row => row.id));
  const there = readings.filter(reading => updated.has(reading.id));
  await session.query('delete from disputed_item where determination_id = any($1::text[])', [there.map(r => r.id)]);
  await addItems(session, there);
  return updated;
}
