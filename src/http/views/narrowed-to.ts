import { type Facet, facetNames, type Narrowing } from '../../contract/index.ts';
import { facetTitle } from '../../web/index.ts';

/** What a narrowing counts, in words: 'the words "lumbar"', "Treatment: Surgery or Injection". */
export function narrowedTo(narrowing: Narrowing, facets: readonly Facet[]): string[] {
  const labelOf = (name: string, value: string): string =>
    facets.find(facet => facet.name === name)?.values.find(each => each.value === value)?.label ?? value;
  const chosen = facetNames.flatMap(name => {
    const values = narrowing[name] ?? [];
    return values.length > 0 ? [`${facetTitle[name]}: ${values.map(value => labelOf(name, value)).join(' or ')}`] : [];
  });
  return narrowing.q ? [`the words “${narrowing.q}”`, ...chosen] : chosen;
}
