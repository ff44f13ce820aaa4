import type {
  CheckAnswer,
  CheckRecord,
  Facet,
  FacetName,
  FacetsAnswer,
  Grouping,
  GuidelineRecord,
  Narrowing,
  StatisticsAnswer,
} from '../contract/index.ts';
import type { Office } from './office.ts';
import { checkRecords, findCheck } from './views/checks.ts';
import { findGuideline, guidelineRecords } from './views/guidelines.ts';
import { labelledFacets, labelledStatistics } from './views/labels.ts';

/** The facets of a narrowing, each value in words. */
export const facetsOf = async (office: Office, narrowing: Narrowing): Promise<FacetsAnswer> =>
  labelledFacets(await office.facets(narrowing));

export const statisticsOf = async (
  office: Office,
  narrowing: Narrowing,
  by: readonly Grouping[],
): Promise<StatisticsAnswer> => labelledStatistics(await office.statistics(narrowing, by));

/** What pages and API both answer about checks and guidelines: core's own lists, with this library's counts beside them. */
export const guidelinesOf = async (office: Office): Promise<GuidelineRecord[]> =>
  guidelineRecords(await facetOf(office, 'guideline'));

export const guidelineOf = async (office: Office, id: string) => findGuideline(id, await facetOf(office, 'guideline'));

export const checksOf = async (office: Office): Promise<CheckRecord[]> =>
  checkRecords(await facetOf(office, 'findings'));

export async function checkOf(office: Office, id: string): Promise<CheckAnswer | null> {
  const record = findCheck(id, await facetOf(office, 'findings'));
  if (!record) return null;
  return { ...record, page: (await office.findCheckPage(id)) ?? '' };
}

async function facetOf(office: Office, name: FacetName): Promise<Facet | undefined> {
  const { facets } = await office.facets({});
  return facets.find(facet => facet.name === name);
}
