import type { Session } from '../database.ts';

const statement = `select id from determination
  where id > $1 and (read_with <> $2 or checked_with <> $3) order by id limit $4`;

/** The next ids after one whose reading was made by another version of the reader or of the checks. */
export async function listReadOtherwise(
  session: Session,
  versions: { readonly readWith: string; readonly checkedWith: string },
  after: string,
  limit: number,
): Promise<readonly string[]> {
  const values = [after, versions.readWith, versions.checkedWith, limit];
  return (await session.query<{ id: string }>(statement, values)).map(row => row.id);
}
