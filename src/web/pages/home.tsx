import type { Facet, Hit, StatisticsAnswer } from '../../contract/index.ts';
import { addressOf } from '../addresses.ts';
import type { Frame } from '../frame.ts';
import { OutcomeColumns, OutcomeLegend, Rates } from '../parts/charts.tsx';
import { Entry } from '../parts/entry.tsx';
import { Facets } from '../parts/facets.tsx';
import { pageText } from '../parts/page.tsx';
import { SearchForm } from '../parts/search-form.tsx';
import { writtenDate, writtenNumber, writtenShare } from '../words.ts';

export interface HomeView {
  readonly statistics: StatisticsAnswer;
  readonly facets: readonly Facet[];
  readonly latest: readonly Hit[];
}

/** The first page: one field, and before anything is typed how much is here, what was asked lately, how it fared. */
export function homePage(frame: Frame, view: HomeView): string {
  const { statistics } = view;
  return pageText({
    frame,
    title: 'OpenIMR',
    place: 'search',
    children:
      statistics.all.determinations === 0 ? (
        <EmptyLibrary />
      ) : (
        <>
          <div class="opening">
            <h1>What independent medical review decided, and why</h1>
            <SearchForm request={{}} problems={[]} hint />
          </div>
          <HowMuch statistics={statistics} />
          <div class="with-facets">
            <Facets facets={view.facets} request={{}} />
            <div>
              <HowItFared statistics={statistics} />
              <section class="section" aria-labelledby="latest">
                <h2 id="latest">Decided lately</h2>
                <ol class="digest">
                  {view.latest.map(hit => (
                    <Entry key={hit.id} hit={hit} />
                  ))}
                </ol>
                <p class="pager">
                  <a href={addressOf.search({ sort: 'newest' })}>All determinations, newest first</a>
                </p>
              </section>
            </div>
          </div>
        </>
      ),
  });
}

function HowMuch({ statistics: { all, earliest, latest, invented } }: { statistics: StatisticsAnswer }) {
  const items = all.upheld + all.overturned + all.undecided;
  return (
    <dl class="lead-figures">
      <div>
        <dt>
          {invented === all.determinations
            ? 'determinations, all of them invented examples'
            : invented > 0
              ? `determinations, ${writtenNumber(invented)} of them invented examples`
              : 'published determinations'}
        </dt>
        <dd>{writtenNumber(all.determinations)}</dd>
      </div>
      <div>
        <dt>disputed items decided in them</dt>
        <dd>{writtenNumber(items)}</dd>
      </div>
      {all.share === null ? null : (
        <div>
          <dt>
            of the items overturned
            {all.low !== null && all.high !== null
              ? ` (95% interval ${writtenShare(all.low)} to ${writtenShare(all.high)})`
              : ''}
          </dt>
          <dd>{writtenShare(all.share)}</dd>
        </div>
      )}
      {earliest && latest ? (
        <div>
          <dt>
            {writtenDate(earliest)} to {writtenDate(latest)}
          </dt>
          <dd>
            {earliest.slice(0, 4)}–{latest.slice(0, 4)}
          </dd>
        </div>
      ) : null}
    </dl>
  );
}

function HowItFared({ statistics }: { statistics: StatisticsAnswer }) {
  const groupsBy = (grouping: string) => statistics.by.find(each => each.grouping === grouping)?.groups ?? [];
  const years = groupsBy('year');
  const categories = groupsBy('category');
  return (
    <section aria-labelledby="fared">
      <div class="result-head">
        <h2 id="fared">How requests fared</h2>
        <p>
          <a href={addressOf.statistics()}>By treatment, guideline and specialty</a>
        </p>
      </div>
      <OutcomeLegend />
      <OutcomeColumns groups={years} />
      <p class="fine">At each year the share overturned, and how many items were decided.</p>
      <div class="section">
        <Rates
          groups={categories.slice(0, 6)}
          all={statistics.all}
          caption="Treatments most often in dispute. Dot: share overturned; bar: its 95% interval; dashed: all items."
          heading="Treatment"
          addressOfGroup={key => addressOf.search({ category: [key] })}
        />
      </div>
    </section>
  );
}

function EmptyLibrary() {
  return (
    <div class="empty">
      <h1>Nothing is in the library yet</h1>
      <p>Add a folder of determinations, PDF or text, in a terminal. What is already there is skipped.</p>
      <p>
        <code>npx openimr import path/to/letters</code>
      </p>
      <a class="button" href={addressOf.read}>
        Read one letter without adding it
      </a>
    </div>
  );
}
