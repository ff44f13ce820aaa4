import type { Session } from '../database.ts';
import type { DeterminationLink } from '../determination-record.ts';
import { type LinkRow, linkColumns, linkOf } from './determination-columns.ts';

const statement = `select ${linkColumns} from determination d where d.id >= $1 and d.id < $1 || 'g' order by d.id limit 2`;

/** The determinations whose id starts with these hex digits: none, the one, or two of several. */
export async function findByShortId(session: Session, digits: string): Promise<readonly DeterminationLink[]> {
  return (await session.query<LinkRow>(statement, [digits])).map(linkOf);
}
