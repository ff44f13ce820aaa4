import type { Session } from '../database.ts';
import type { RenewedReading } from '../determination-record.ts';
import { storableJson } from '../storable-text.ts';
import { addItems } from './add-items.ts';
import { namesOf, readingColumns, readingRow, typedNamesOf } from './reading-rows.ts';

const update = `update determination d set (source_text, ${namesOf(readingColumns)})
    = (coalesce(row.source_text, d.source_text), ${readingColumns.map(([name]) => `row.${name}`).join(', ')})
  from json_to_recordset($1::json) as row (id text, source_text text, ${typedNamesOf(readingColumns)})
  where d.id = row.id
  returning d.id`;

/** Replaces what was read of each; ids and times of import stay. Returns the ids that are there. */
export async function updateReadings(
  session: Session,
  readings: readonly RenewedReading[],
): Promise<ReadonlySet<string>> {
  const rows = readings.map(reading => ({
    id: reading.id,
    source_text: reading.sourceText ?? null,
    ...readingRow(reading),
  }));
  const updated = new Set((await session.query<{ id: string }>(update, [storableJson(rows)])).map(row => row.id));
  const there = readings.filter(reading => updated.has(reading.id));
  await session.query('delete from disputed_item where determination_id = any($1::text[])', [there.map(r => r.id)]);
  await addItems(session, there);
  return updated;
}
