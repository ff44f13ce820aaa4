import type { Session } from '../database.ts';
import type { ImportRun, Refusal } from '../import-record.ts';
import { instant } from './instant.ts';

const run = `select id, ${instant('started_at')} as "startedAt", ${instant('finished_at')} as "finishedAt",
  read_with as "readWith", added, present, refused from import_run order by id desc limit 1`;

const refusals = `select source_name as "sourceName", code, reason from import_refusal
  where run_id = $1 order by number limit $2`;

/** The latest import with the first of its refusals. */
export async function findLastImport(
  session: Session,
  limit: number,
): Promise<(ImportRun & { readonly refusals: readonly Refusal[] }) | null> {
  const [last] = await session.query<ImportRun>(run);
  return last === undefined ? null : { ...last, refusals: await session.query<Refusal>(refusals, [last.id, limit]) };
}
