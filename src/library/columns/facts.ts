import type { FacetId } from '../query/facets.ts';
import type { LibraryItem, LibraryRecord } from '../record/library-record.ts';

/** The facets kept as lists of named values, of an item and of a determination. */
export const ITEM_LISTS = [
  'outcome',
  'category',
  'subcategory',
  'body',
  'treatment',
  'drug',
  'guideline-title',
  'guideline-year',
  'relied-on',
] as const satisfies readonly FacetId[];

export const ROW_LISTS = [
  'case-outcome',
  'specialty',
  'finding',
  'severity',
  'layout',
  'invented',
  'year',
  'items',
] as const satisfies readonly FacetId[];

/** The facets kept as dates: days since 1970, or NO_DATE. */
export const DATE_COLUMNS = ['decided', 'ur', 'received', 'injured'] as const satisfies readonly FacetId[];

export type ItemList = (typeof ITEM_LISTS)[number];
export type RowList = (typeof ROW_LISTS)[number];
export type DateColumn = (typeof DATE_COLUMNS)[number];

export const NO_DATE = -(2 ** 31);

export function itemFacts(item: LibraryItem): Record<ItemList, readonly string[]> {
  const { citations } = item;
  return {
    outcome: item.decision ? [item.decision] : [],
    category: [item.category],
    subcategory: [item.subcategory],
    body: item.bodyParts,
    treatment: item.treatments,
    drug: item.drugs,
    'guideline-title': citations.map(citation => citation.title),
    'guideline-year': citations.flatMap(citation => citation.year ?? []).map(String),
    'relied-on': citations
      .filter(({ by }) => by === 'reviewer')
      .map(({ title, year }) => (year ? `${title} ${year}` : title)),
  };
}

export function rowFacts(record: LibraryRecord): Record<RowList, readonly string[]> {
  return {
    'case-outcome': caseOutcome(record.items),
    specialty: record.specialties,
    finding: record.findings.map(finding => finding.check),
    severity: record.findings.map(finding => finding.severity),
    layout: [record.layout],
    invented: [record.invented ? 'yes' : 'no'],
    year: record.decisionDate ? [record.decisionDate.slice(0, 4)] : [],
    items: [String(record.items.length)],
  };
}

/** Of the case as a whole, as the State counts it; none where no item has a decision that could be read. */
function caseOutcome(items: readonly LibraryItem[]): string[] {
  const upheld = items.some(item => item.decision === 'upheld');
  const overturned = items.some(item => item.decision === 'overturned');
  if (upheld && overturned) return ['partial'];
  return upheld ? ['upheld'] : overturned ? ['overturned'] : [];
}

export function dateFacts(record: LibraryRecord): Record<DateColumn, number> {
  return {
    decided: dayOf(record.decisionDate),
    ur: dayOf(record.urDenialDate),
    received: dayOf(record.applicationReceived),
    injured: dayOf(record.dateOfInjury),
  };
}

const DAY = 86_400_000;

/** Days from 1970-01-01 to a date; NO_DATE where there is none. */
export function dayOf(date: string | null): number {
  const time = date === null ? Number.NaN : Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) ? NO_DATE : Math.floor(time / DAY);
}
