import type { Session } from '../database.ts';

const statement = `(select id from determination where id < $1 order by id desc limit 1)
  union all (select id from determination where id > $1 order by id limit 1)`;

/** The ids next to an id in order: the only ones that can share its first digits longer than any other. */
export async function findNeighbours(session: Session, id: string): Promise<readonly string[]> {
  return (await session.query<{ id: string }>(statement, [id])).map(row => row.id);
}
