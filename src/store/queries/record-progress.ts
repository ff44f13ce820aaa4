import type { Session } from '../database.ts';
import type { Refusal } from '../import-record.ts';
import { storableJson } from '../storable-text.ts';

/** What one batch of an import came to. */
export interface ImportProgress {
  readonly added: number;
  readonly present: number;
  readonly refusals: readonly Refusal[];
}

const count = `update import_run set added = added + $2, present = present + $3, refused = refused + $4
  where id = $1 returning refused`;

const refuse = `insert into import_refusal (run_id, number, source_name, code, reason)
  select $1, row.number, row.source_name, row.code, row.reason
  from json_to_recordset($2::json) as row (number integer, source_name text, code text, reason text)`;

/** Adds a batch to the record of its import. */
export async function recordProgress(session: Session, runId: number, progress: ImportProgress): Promise<void> {
  const { added, present, refusals } = progress;
  const [run] = await session.query<{ refused: number }>(count, [runId, added, present, refusals.length]);
  if (run === undefined || refusals.length === 0) return;
  const first = run.refused - refusals.length + 1;
  const rows = refusals.map(({ sourceName, code, reason }, i) => ({
    number: first + i,
    source_name: sourceName,
    code,
    reason,
  }));
  await session.query(refuse, [runId, storableJson(rows)]);
}
