import { facetNames, type QueryProblem, type SearchRequest } from '../../contract/index.ts';

interface SearchFormProps {
  readonly request: SearchRequest;
  readonly problems: readonly QueryProblem[];
  readonly hint: boolean;
}

/** The one field. What is chosen beside it travels along; a mistake in the words is shown where it stands. */
export function SearchForm({ request, problems, hint }: SearchFormProps) {
  const described = [problems.length > 0 ? 'query-problems' : null, hint ? 'query-hint' : null].filter(Boolean);
  return (
    <search>
      <form class="search" action="/search" method="get">
        <label for="q">Search every published determination</label>
        <div class="row">
          <input
            id="q"
            name="q"
            type="search"
            value={request.q ?? ''}
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            maxLength={1000}
            aria-describedby={described.length > 0 ? described.join(' ') : undefined}
            aria-invalid={problems.length > 0 ? 'true' : undefined}
          />
          <button type="submit">Search</button>
        </div>
        {facetNames.flatMap(name =>
          (request[name] ?? []).map(value => <input key={name + value} type="hidden" name={name} value={value} />),
        )}
        {request.sort ? <input type="hidden" name="sort" value={request.sort} /> : null}
        {problems.length > 0 ? <QueryProblems query={request.q ?? ''} problems={problems} /> : null}
        {hint ? (
          <p class="hint fine" id="query-hint">
            Words, <code>"exact phrases"</code>, <code>-without</code>, <code>this OR that</code>, or one part only:{' '}
            <code>item:MRI</code>, <code>rationale:"functional improvement"</code>, <code>guideline:ODG</code>
          </p>
        ) : null}
      </form>
    </search>
  );
}

function QueryProblems({ query, problems }: { query: string; problems: readonly QueryProblem[] }) {
  return (
    <div class="query-problem" id="query-problems">
      {problems.map(({ start, end, reason }) => (
        <p key={`${start}-${end}`}>
          <code>
            {query.slice(0, start)}
            <span class="wrong">{query.slice(start, end) || '\u00a0'}</span>
            {query.slice(end)}
          </code>
          <br />
          <strong>{reason}</strong>
        </p>
      ))}
    </div>
  );
}
