import type { Session } from '../database.ts';

/** How much is kept. */
export interface Counts {
  readonly determinations: number;
  readonly invented: number;
  /** Disputed items. */
  readonly items: number;
  readonly upheld: number;
  readonly overturned: number;
}

const statement = `select d.determinations, d.invented, i.items, i.upheld, i.overturned
  from (select count(*)::integer as determinations, (count(*) filter (where invented))::integer as invented
    from determination) d,
  (select count(*)::integer as items, (count(*) filter (where decision = 'upheld'))::integer as upheld,
    (count(*) filter (where decision = 'overturned'))::integer as overturned from disputed_item) i`;

export async function countDeterminations(session: Session): Promise<Counts> {
  const [counts] = await session.query<Counts>(statement);
  return counts!;
}
