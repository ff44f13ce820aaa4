import type { Session } from '../database.ts';
import type { StoredDetermination } from '../determination-record.ts';
import { type WholeRow, wholeColumns, wholeOf } from './determination-columns.ts';

const statement = `select ${wholeColumns} from determination d where d.id = $1`;

/** The determination with that id, whole. */
export async function findDetermination(session: Session, id: string): Promise<StoredDetermination | null> {
  const [row] = await session.query<WholeRow>(statement, [id]);
  return row === undefined ? null : wholeOf(row);
}
