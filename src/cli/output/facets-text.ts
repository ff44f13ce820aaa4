import type { FacetName, FacetsAnswer } from '../../contract/index.ts';
import { facetTitle } from '../../web/index.ts';
import { grouped } from '../progress.ts';
import { styled } from '../terminal.ts';

/** How each facet is written in a query. */
const NAMES: Readonly<Record<FacetName, string>> = {
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
const MOST = 12;

/** The counts of each facet with the words that narrow a search to them. */
export function facetsText({ facets }: FacetsAnswer, width: number): string {
  const lines: string[] = [];
  for (const { name, values } of facets) {
    if (values.length === 0) continue;
    const shown = name === 'year' || name === 'items' ? values : values.slice(0, MOST);
    lines.push('', `${styled('bold', facetTitle[name])}  ${styled('dim', `${NAMES[name]}:`)}`);
    const widest = Math.max(...shown.map(({ count }) => grouped(count).length));
    for (const { value, label, count } of shown) {
      const own = label.toLowerCase() === value ? '' : `  ${styled('dim', value)}`;
      const room = Math.max(10, width - widest - 6 - (own === '' ? 0 : value.length + 2));
      const words = label.length > room ? `${label.slice(0, room - 1)}…` : label;
      lines.push(`  ${grouped(count).padStart(widest)}  ${words}${own}`);
    }
    const rest = values.length - shown.length;
    if (rest > 0) lines.push(styled('dim', `  ${' '.repeat(widest)}  and ${grouped(rest)} more`));
  }
  return lines.slice(1).join('\n').concat('\n');
}
