import type { Session } from '../database.ts';

/** An id with the ids next to it in order: the only ones that can share more of its first digits than any other. */
export interface Neighbours {
  readonly id: string;
  readonly before: string | null;
  readonly after: string | null;
}

const statement = `select given.id,
    (select max(d.id) from determination d where d.id < given.id) as before,
    (select min(d.id) from determination d where d.id > given.id) as after
  from unnest($1::text[]) as given (id)`;

/** The neighbours of each id, whether it is there itself or not. */
export async function listNeighbours(session: Session, ids: readonly string[]): Promise<readonly Neighbours[]> {
  return session.query<Neighbours>(statement, [ids]);
}
