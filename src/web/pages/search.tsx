import type { Facet, Hit, SearchAnswer, SearchRequest } from '../../contract/index.ts';
import { addressOf } from '../addresses.ts';
import type { Frame } from '../frame.ts';
import { Entry } from '../parts/entry.tsx';
import { Chosen, Facets } from '../parts/facets.tsx';
import { pageText } from '../parts/page.tsx';
import { SearchForm } from '../parts/search-form.tsx';
import { counted, writtenNumber } from '../words.ts';

export interface SearchView {
  readonly request: SearchRequest;
  readonly answer: SearchAnswer;
  readonly facets: readonly Facet[];
  /** The determination that others are to be like, when that was asked. */
  readonly like: { readonly title: string; readonly address: string } | null;
}

/** Determinations found, as a digest, with what they can be narrowed by. The address is the whole state. */
export function searchPage(frame: Frame, view: SearchView): string {
  const { request, answer, facets } = view;
  return pageText({
    frame,
    title: request.q ? `${request.q}: search` : 'Search',
    place: 'search',
    children: (
      <>
        <h1 class="unseen">Search determinations</h1>
        <SearchForm request={request} problems={answer.problems} hint={answer.total === 0 || !request.q} />
        <div class="with-facets">
          <Facets facets={facets} request={request} />
          <section aria-labelledby="found">
            <Chosen facets={facets} request={request} />
            {view.like ? (
              <p class="fine">
                Like <a href={view.like.address}>{view.like.title}</a>, closest first
              </p>
            ) : null}
            {answer.total === 0 ? <NothingFound request={request} /> : <Found view={view} />}
          </section>
        </div>
      </>
    ),
  });
}

function Found({ view: { request, answer } }: { view: SearchView }) {
  const { after, ...first } = request;
  const { sort: _, size: __, ...narrowing } = first;
  return (
    <>
      <div class="result-head">
        <h2 id="found">{counted(answer.total, 'determination')}</h2>
        {request.like ? null : <Sorts request={first} />}
      </div>
      <ol class="digest">
        {answer.hits.map((hit: Hit) => (
          <Entry key={hit.id} hit={hit} />
        ))}
      </ol>
      <nav class="pager" aria-label="Pages">
        {answer.next ? (
          <a class="button plain" rel="next" href={addressOf.search({ ...first, after: answer.next })}>
            Show the next {writtenNumber(request.size ?? 20)}
          </a>
        ) : null}
        {after ? <a href={addressOf.search(first)}>Back to the first</a> : null}
        {request.like ? null : (
          <>
            <a href={addressOf.statistics(narrowing)}>How these fared</a>
            <a href={addressOf.exported('csv', narrowing)}>Download these (CSV)</a>
          </>
        )}
      </nav>
    </>
  );
}

function Sorts({ request }: { request: SearchRequest }) {
  const now = request.sort ?? (request.q ? 'relevance' : 'newest');
  const sorts = [...(request.q ? ([['relevance', 'Best match']] as const) : []), ['newest', 'Newest'] as const];
  return (
    <ul class="sorts" aria-label="Order">
      {sorts.map(([sort, label]) => (
        <li key={sort}>
          <a href={addressOf.search({ ...request, sort })} aria-current={sort === now ? 'true' : undefined}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}

function NothingFound({ request }: { request: SearchRequest }) {
  const { q, ...facetsOnly } = request;
  const narrowed = Object.keys(facetsOnly).some(key => !['sort', 'size', 'after'].includes(key));
  return (
    <div class="empty">
      <h2 id="found">Nothing matches all of this</h2>
      <p>
        {narrowed
          ? 'The words and the choices together leave no determination.'
          : 'No determination has all of these words. Fewer words, or words joined with OR, find more.'}
      </p>
      {narrowed && q ? (
        <a class="button" href={addressOf.search({ q })}>
          Search for the words alone
        </a>
      ) : (
        <a class="button" href={addressOf.home}>
          Start again
        </a>
      )}
    </div>
  );
}
