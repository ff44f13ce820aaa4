import { type FacetsAnswer, facetNames, type Narrowing } from '../../contract/index.ts';
import { facetIds, narrowedQuery } from '../narrowed-query.ts';
import type { OpenOffice } from '../office.ts';
import { withLibrary } from '../with-library.ts';

/** How many determinations a search would leave with one more value chosen, for every value of every facet. Exact. */
export async function countFacets(office: OpenOffice, narrowing: Narrowing): Promise<FacetsAnswer> {
  const { total, facets } = await withLibrary(office, library => library.facets(narrowedQuery(narrowing)));
  return {
    total,
    facets: facetNames.map(name => {
      const values = facets.find(({ facet }) => facet === facetIds[name])?.values ?? [];
      return { name, values: values.map(({ value, label, count }) => ({ value, label, count })) };
    }),
  };
}
