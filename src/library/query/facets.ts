/** The parts of a determination whose words can be searched on their own. */
export type Field = 'item' | 'guideline' | 'summary' | 'rationale';

/** What determinations can be narrowed and counted by. */
export type FacetId =
  | 'outcome'
  | 'category'
  | 'subcategory'
  | 'body'
  | 'treatment'
  | 'drug'
  | 'guideline-title'
  | 'guideline-year'
  | 'relied-on'
  | 'case-outcome'
  | 'specialty'
  | 'finding'
  | 'severity'
  | 'layout'
  | 'invented'
  | 'year'
  | 'items'
  | 'decided'
  | 'ur'
  | 'received'
  | 'injured';

/**
 * `item`: said of one disputed item; filters of this level side by side are about the same item. `value`: what may be
 * written: a name from a list, any name, a number or a date, the last two also as a stretch ("3..5", "2016-12-01..").
 */
export interface Facet {
  readonly id: FacetId;
  readonly level: 'item' | 'determination';
  readonly value: 'choice' | 'name' | 'number' | 'date';
  readonly label: string;
  readonly choices: readonly string[];
}

const facet = (
  id: FacetId,
  level: Facet['level'],
  value: Facet['value'],
  label: string,
  choices: readonly string[] = [],
): Facet => ({ id, level, value, label, choices });

export const FACETS: readonly Facet[] = [
  facet('outcome', 'item', 'choice', 'Outcome of an item', ['upheld', 'overturned']),
  facet('category', 'item', 'name', 'Treatment category'),
  facet('subcategory', 'item', 'name', 'Treatment subcategory'),
  facet('body', 'item', 'name', 'Body part'),
  facet('treatment', 'item', 'name', 'Treatment'),
  facet('drug', 'item', 'name', 'Drug'),
  facet('guideline-title', 'item', 'name', 'Guideline cited'),
  facet('guideline-year', 'item', 'number', 'Year of a guideline cited'),
  facet('relied-on', 'item', 'name', 'Guideline the reviewer relied on'),
  facet('case-outcome', 'determination', 'choice', 'Outcome of the case', ['upheld', 'overturned', 'partial']),
  facet('specialty', 'determination', 'name', "Reviewer's specialty"),
  facet('finding', 'determination', 'name', 'Finding'),
  facet('severity', 'determination', 'choice', 'Severity of a finding', ['block', 'warning', 'note']),
  facet('layout', 'determination', 'name', 'Layout'),
  facet('invented', 'determination', 'choice', 'Invented example', ['yes', 'no']),
  facet('year', 'determination', 'number', 'Year decided'),
  facet('items', 'determination', 'number', 'Number of items'),
  facet('decided', 'determination', 'date', 'Date decided'),
  facet('ur', 'determination', 'date', 'Date of the utilization review decision'),
  facet('received', 'determination', 'date', 'Date the application was received'),
  facet('injured', 'determination', 'date', 'Date of injury'),
];

const BY_NAME = new Map<string, Facet>(FACETS.map(entry => [entry.id, entry]));
const OTHER_NAMES: Readonly<Record<string, FacetId>> = {
  decision: 'outcome',
  'body-part': 'body',
  chapter: 'guideline-title',
  reviewer: 'specialty',
  findings: 'finding',
  check: 'finding',
  date: 'decided',
};
for (const [name, id] of Object.entries(OTHER_NAMES)) BY_NAME.set(name, BY_NAME.get(id)!);

export const FIELDS: readonly Field[] = ['item', 'guideline', 'summary', 'rationale'];

/** The facet of a name, in any case; undefined where there is none. */
export const findFacet = (name: string): Facet | undefined => BY_NAME.get(name.toLowerCase());

export const findField = (name: string): Field | undefined => FIELDS.find(field => field === name.toLowerCase());

export const getFacet = (id: FacetId): Facet => BY_NAME.get(id)!;

/** The form in which names are compared and written: "Family Practice" is `family-practice`. Empty where nothing is left. */
export function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 120)
    .replace(/-+$/, '');
}
