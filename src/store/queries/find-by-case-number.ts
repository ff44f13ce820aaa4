import type { Session } from '../database.ts';
import type { DeterminationLink } from '../determination-record.ts';
import { type LinkRow, linkColumns, linkOf } from './determination-columns.ts';

const statement = `select ${linkColumns} from determination d where d.case_number = $1
  order by d.decision_date desc nulls last, d.imported_at desc, d.id`;

/** Every version of a case's determination, the latest decided first; of the same day, the latest imported. */
export async function findByCaseNumber(session: Session, caseNumber: string): Promise<readonly DeterminationLink[]> {
  return (await session.query<LinkRow>(statement, [caseNumber])).map(linkOf);
}
