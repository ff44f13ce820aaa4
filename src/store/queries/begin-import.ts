import type { Session } from '../database.ts';

const statement = 'insert into import_run (started_at, read_with) values ($1, $2) returning id';

/** Opens the record of an import; returns its id. */
export async function beginImport(session: Session, startedAt: string, readWith: string): Promise<number> {
  const [row] = await session.query<{ id: number }>(statement, [startedAt, readWith]);
  return row!.id;
}
