import type { Session } from '../database.ts';

const statement = 'select id from determination where id > $1 order by id limit $2';

/** The next ids after one, in order; after '' from the first. */
export async function listIds(session: Session, after: string, limit: number): Promise<readonly string[]> {
  return (await session.query<{ id: string }>(statement, [after, limit])).map(row => row.id);
}
