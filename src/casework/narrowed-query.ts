import { type FacetName, facetNames, type Narrowing } from '../contract/index.ts';
import { type FacetId, type FilterValue, findFacet, parseQuery, type Query, withFilter } from '../library/index.ts';

/** The library's names for the facets of the API. */
export const facetIds: Readonly<Record<FacetName, FacetId>> = {
  outcome: 'outcome',
  category: 'category',
  subcategory: 'subcategory',
  bodyPart: 'body',
  guideline: 'relied-on',
  specialty: 'specialty',
  year: 'year',
  items: 'items',
  findings: 'finding',
};

/** The words as typed, narrowed by the values chosen beside them; values of one facet are alternatives. */
export function narrowedQuery(narrowing: Narrowing): Query {
  return facetNames.reduce<Query>(
    (query, name) => {
      const any = (narrowing[name] ?? []).map(value => filterValue(facetIds[name], value));
      return any.length === 0 ? query : withFilter(query, { type: 'filter', facet: facetIds[name], any });
    },
    parseQuery(narrowing.q ?? '').query,
  );
}

function filterValue(facet: FacetId, value: string): FilterValue {
  const isNumber = findFacet(facet)?.value === 'number' && /^\d+$/.test(value);
  return isNumber ? { kind: 'range', from: value, to: value } : { kind: 'named', value };
}
