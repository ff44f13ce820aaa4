import type { Session } from '../database.ts';
import type { StoredDetermination } from '../determination-record.ts';
import { type WholeRow, wholeColumns, wholeOf } from './determination-columns.ts';

const statement = `select ${wholeColumns} from determination d where d.id > $1 order by d.id limit $2`;

/** The next determinations after an id, whole, in order of id; after '' from the first. */
export async function listDeterminations(
  session: Session,
  after: string,
  limit: number,
): Promise<readonly StoredDetermination[]> {
  return (await session.query<WholeRow>(statement, [after, limit])).map(wholeOf);
}
