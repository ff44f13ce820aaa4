import type { Session } from '../database.ts';

const statement = 'delete from determination where id = any($1::text[]) returning id';

/** Removes determinations and their items; returns how many there were. */
export async function removeDeterminations(session: Session, ids: readonly string[]): Promise<number> {
  return (await session.query(statement, [ids])).length;
}
