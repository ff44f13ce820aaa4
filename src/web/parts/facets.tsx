import { type Facet, type FacetValue, facetNames, type SearchRequest } from '../../contract/index.ts';
import { addressOf, toggled } from '../addresses.ts';
import { facetTitle, writtenNumber } from '../words.ts';

const SHOWN = 7;

/** What the determinations found can be narrowed by: each value a link, its count, and a bar for the count. */
export function Facets({ facets, request }: { facets: readonly Facet[]; request: SearchRequest }) {
  return (
    <details class="facets">
      <summary>Narrow by outcome, treatment, guideline, year</summary>
      <nav aria-label="Narrow the results">
        {facets
          .filter(facet => facet.values.length > 0)
          .map(facet => (
            <OneFacet key={facet.name} facet={facet} request={request} />
          ))}
      </nav>
    </details>
  );
}

function OneFacet({ facet, request }: { facet: Facet; request: SearchRequest }) {
  const most = Math.max(...facet.values.map(value => value.count), 1);
  const chosen = request[facet.name] ?? [];
  const line = (value: FacetValue) => (
    <Value key={value.value} facet={facet} value={value} most={most} chosen={chosen} request={request} />
  );
  // Years read from the latest.
  const values = facet.name === 'year' ? facet.values.toReversed() : [...facet.values];
  const ordered = values.sort((a, b) => Number(chosen.includes(b.value)) - Number(chosen.includes(a.value)));
  const first = ordered.slice(0, SHOWN + 1 >= ordered.length ? ordered.length : SHOWN);
  const rest = ordered.slice(first.length);
  return (
    <section class="facet">
      <h2>{facetTitle[facet.name]}</h2>
      <ul>{first.map(line)}</ul>
      {rest.length > 0 ? (
        <details>
          <summary>{rest.length} more</summary>
          <ul>{rest.map(line)}</ul>
        </details>
      ) : null}
    </section>
  );
}

interface ValueProps {
  readonly facet: Facet;
  readonly value: FacetValue;
  readonly most: number;
  readonly chosen: readonly string[];
  readonly request: SearchRequest;
}

function Value({ facet, value, most, chosen, request }: ValueProps) {
  return (
    <li>
      <a
        href={addressOf.search(toggled(request, facet.name, value.value))}
        aria-current={chosen.includes(value.value) ? 'true' : undefined}
      >
        <span class="label">{value.label}</span>
        <span class="count">{writtenNumber(value.count)}</span>
        <svg class="bar" viewBox="0 0 100 3" preserveAspectRatio="none" aria-hidden="true">
          <rect width={((100 * value.count) / most).toFixed(1)} height="3" />
        </svg>
      </a>
    </li>
  );
}

/** The values chosen, each a link that takes it away again. */
export function Chosen({ facets, request }: { facets: readonly Facet[]; request: SearchRequest }) {
  const chosen = facetNames.flatMap(name => (request[name] ?? []).map(value => ({ name, value })));
  if (chosen.length === 0) return null;
  const labelOf = (name: string, value: string) =>
    facets.find(facet => facet.name === name)?.values.find(each => each.value === value)?.label ?? value;
  return (
    <ul class="chosen" aria-label="Chosen; select one to take it away">
      {chosen.map(({ name, value }) => (
        <li key={name + value}>
          <a href={addressOf.search(toggled(request, name, value))}>
            {facetTitle[name]}: {labelOf(name, value)}
          </a>
        </li>
      ))}
    </ul>
  );
}
