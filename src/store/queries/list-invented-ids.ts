import type { Session } from '../database.ts';

const statement = 'select id from determination where invented and id > $1 order by id limit $2';

/** The next ids of invented examples after one. */
export async function listInventedIds(session: Session, after: string, limit: number): Promise<readonly string[]> {
  return (await session.query<{ id: string }>(statement, [after, limit])).map(row => row.id);
}
