import type { Grouping, Narrowing, OutcomeGroup, Outcomes, StatisticsAnswer } from '../../contract/index.ts';
import {
  type FilterQuery,
  type Library,
  type Query,
  type StatisticsBy,
  wilson,
  withFilter,
} from '../../library/index.ts';
import { narrowedQuery } from '../narrowed-query.ts';
import type { OpenOffice } from '../office.ts';
import { withLibrary } from '../with-library.ts';

const groupedBy: Readonly<Record<Grouping, StatisticsBy>> = {
  year: 'year',
  month: 'month',
  category: 'category',
  subcategory: 'subcategory',
  bodyPart: 'body',
  guideline: 'guideline',
  specialty: 'specialty',
};

/** How the disputed items of what a search leaves fared: all together, and by each of the groupings asked for. */
export function countOutcomes(
  office: OpenOffice,
  narrowing: Narrowing,
  by: readonly Grouping[],
): Promise<StatisticsAnswer> {
  return withLibrary(office, async library => {
    const query = narrowedQuery(narrowing);
    const { total, items, facets } = await library.facets(query);
    const outcomes = await library.statistics(query, 'outcome');
    const of = (key: string) => outcomes.find(row => row.key === key);
    const upheld = of('upheld')?.upheld ?? 0;
    const overturned = of('overturned')?.overturned ?? 0;
    const invented = facets.find(({ facet }) => facet === 'invented')?.values.find(({ value }) => value === 'yes');
    return {
      all: outcomesOf({ determinations: total, upheld, overturned, undecided: items - upheld - overturned }),
      earliest: await earliestOf(library, query),
      latest: (await library.search({ query, sort: 'date', limit: 1 })).hits[0]?.decisionDate ?? null,
      invented: invented?.count ?? 0,
      by: await Promise.all(by.map(grouping => groupsOf(library, query, grouping))),
    };
  });
}

async function groupsOf(library: Library, query: Query, grouping: Grouping): Promise<StatisticsAnswer['by'][number]> {
  const rows = await library.statistics(query, groupedBy[grouping]);
  const groups = rows.map(
    ({ key, label, determinations, upheld, overturned, undecided }): OutcomeGroup => ({
      key,
      label,
      ...outcomesOf({ determinations, upheld, overturned, undecided }),
    }),
  );
  return { grouping, groups };
}

/** Of nothing decided there is no share. */
function outcomesOf(counts: Pick<Outcomes, 'determinations' | 'upheld' | 'overturned' | 'undecided'>): Outcomes {
  const decided = counts.upheld + counts.overturned;
  if (decided === 0) return { ...counts, share: null, low: null, high: null };
  return { ...counts, ...wilson(counts.overturned, decided) };
}

/** The day of the first decision: in the first month that has one, the first day up to which there is something. */
async function earliestOf(library: Library, query: Query): Promise<string | null> {
  const [first] = await library.statistics(query, 'month');
  if (first === undefined) return null;
  const day = (number: number): string => `${first.key}-${String(number).padStart(2, '0')}`;
  for (let number = 1; number < 31; number++) {
    const upTo: FilterQuery = {
      type: 'filter',
      facet: 'decided',
      any: [{ kind: 'range', from: day(1), to: day(number) }],
    };
    if (library.count(withFilter(query, upTo)) > 0) return day(number);
  }
  return day(31);
}
