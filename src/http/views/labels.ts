import type { FacetsAnswer, StatisticsAnswer } from '../../contract/index.ts';
import { bodyParts, CATEGORIES } from '../../core/treatment/index.ts';
import { capital } from '../../web/index.ts';

const CATEGORY = new Map(CATEGORIES.map(({ id, label }) => [id, label]));
const SUBCATEGORY = new Map(
  CATEGORIES.flatMap(({ subcategories }) => subcategories.map(({ id, label }) => [id, label])),
);

/** The words people read for a value that the library knows by an id of core; any other keeps its own. */
function labelOf(of: string, value: string, own: string): string {
  if (of === 'category') return CATEGORY.get(value) ?? own;
  if (of === 'subcategory') return SUBCATEGORY.get(value) ?? own;
  if (of === 'bodyPart') return capital(bodyParts.get(value)?.label ?? own);
  return of === 'outcome' ? capital(own) : own;
}

export const labelledFacets = (answer: FacetsAnswer): FacetsAnswer => ({
  ...answer,
  facets: answer.facets.map(({ name, values }) => ({
    name,
    values: values.map(each => ({ ...each, label: labelOf(name, each.value, each.label) })),
  })),
});

export const labelledStatistics = (answer: StatisticsAnswer): StatisticsAnswer => ({
  ...answer,
  by: answer.by.map(({ grouping, groups }) => ({
    grouping,
    groups: groups.map(each => ({ ...each, label: labelOf(grouping, each.key, each.label) })),
  })),
});
