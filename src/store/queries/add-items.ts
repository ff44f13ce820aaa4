import type { Session } from '../database.ts';
import type { Reading } from '../determination-record.ts';
import { storableJson } from '../storable-text.ts';
import { itemColumns, itemRows, namesOf, typedNamesOf } from './reading-rows.ts';

const statement = `insert into disputed_item (${namesOf(itemColumns)})
  select ${namesOf(itemColumns)} from json_to_recordset($1::json) as row (${typedNamesOf(itemColumns)})`;

/** Adds the disputed items of determinations that have none yet. */
export async function addItems(
  session: Session,
  readings: readonly (Reading & { readonly id: string })[],
): Promise<void> {
  const rows = readings.flatMap(reading => itemRows(reading.id, reading));
  if (rows.length > 0) await session.query(statement, [storableJson(rows)]);
}
