import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import { numberColumns, type OpenDataRow, openDataColumns } from './open-data-row.ts';

/** Rows of one group: what is held in memory, and what a reader can skip at once. */
const groupRows = 5000;

const schema: SchemaElement[] = [
  { name: 'root', num_children: openDataColumns.length },
  ...openDataColumns.map(
    (name): SchemaElement =>
      numberColumns.includes(name)
        ? { name, type: 'INT32', repetition_type: 'OPTIONAL' }
        : { name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' },
  ),
];

/** The rows as a Parquet file, piece by piece. */
export async function* parquetOf(rows: AsyncIterable<OpenDataRow>): AsyncGenerator<Uint8Array> {
  const bytes = new ByteWriter();
  const file = new ParquetWriter({ writer: bytes, schema, createdBy: 'openimr' });
  let group: OpenDataRow[] = [];
  for await (const row of rows) {
    group.push(row);
    if (group.length < groupRows) continue;
    writeGroup(file, group);
    group = [];
    yield taken(bytes);
  }
  if (group.length > 0) writeGroup(file, group);
  file.finish();
  yield taken(bytes);
}

function writeGroup(file: ParquetWriter, rows: readonly OpenDataRow[]): void {
  const columnData = openDataColumns.map(name => ({ name, data: rows.map(row => row[name]) }));
  file.write({ columnData, rowGroupSize: groupRows });
}

/** What was written since the last time; offsets in the file go on counting. */
function taken(bytes: ByteWriter): Uint8Array {
  const piece = bytes.getBytes().slice();
  bytes.index = 0;
  return piece;
}
