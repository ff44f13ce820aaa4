import type { Session } from '../database.ts';
import type { DeterminationLink } from '../determination-record.ts';
import { type LinkRow, linkColumns, linkOf } from './determination-columns.ts';

const statement = `select ${linkColumns} from determination d where d.case_number = any($1::text[])
  order by d.case_number, d.decision_date desc nulls last, d.imported_at desc, d.id`;

/**
 * Every version of these cases' determinations: case by case, the latest decided first; of the same day, the latest
 * imported.
 */
export async function listByCaseNumbers(
  session: Session,
  caseNumbers: readonly string[],
): Promise<readonly DeterminationLink[]> {
  return (await session.query<LinkRow>(statement, [caseNumbers])).map(linkOf);
}
