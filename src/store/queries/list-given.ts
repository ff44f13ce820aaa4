import type { Session } from '../database.ts';
import type { StoredDetermination } from '../determination-record.ts';
import { type WholeRow, wholeColumns, wholeOf } from './determination-columns.ts';

const statement = `select ${wholeColumns} from determination d where d.id = any($1::text[]) order by d.id`;

/** Those of the given ids that are there, whole, in order of id. */
export async function listGiven(session: Session, ids: readonly string[]): Promise<readonly StoredDetermination[]> {
  return (await session.query<WholeRow>(statement, [ids])).map(wholeOf);
}
