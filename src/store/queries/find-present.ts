import type { Session } from '../database.ts';

const statement = 'select id from determination where id = any($1::text[])';

/** Those of the given ids that are there. */
export async function findPresent(session: Session, ids: readonly string[]): Promise<ReadonlySet<string>> {
  return new Set((await session.query<{ id: string }>(statement, [ids])).map(row => row.id));
}
