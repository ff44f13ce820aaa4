import type { Session } from '../database.ts';

const statement = 'update import_run set finished_at = $2 where id = $1';

/** Marks an import as gone through to its end. */
export async function finishImport(session: Session, runId: number, finishedAt: string): Promise<void> {
  await session.query(statement, [runId, finishedAt]);
}
