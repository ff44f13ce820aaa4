import type { Grouping, Narrowing, OutcomeGroup, StatisticsAnswer } from '../../contract/index.ts';
import { addressOf } from '../addresses.ts';
import type { Frame } from '../frame.ts';
import { HeadlineNumber, OutcomeColumns, OutcomeLegend, Rates } from '../parts/charts.tsx';
import { pageText } from '../parts/page.tsx';
import { counted, writtenDate, writtenNumber, writtenShare } from '../words.ts';

export interface StatisticsView {
  readonly narrowing: Narrowing;
  /** What is counted, in words: "Surgery, 2016"; empty for everything. */
  readonly narrowedTo: readonly string[];
  readonly answer: StatisticsAnswer;
  /** Small multiples: the outcomes by year of the largest categories. */
  readonly multiples: readonly { readonly group: OutcomeGroup; readonly years: readonly OutcomeGroup[] }[];
}

const SHOWN = 12;

/** How such requests fare: the number first, then the picture, the table, the download. */
export function statisticsPage(frame: Frame, view: StatisticsView): string {
  const { answer, narrowing } = view;
  const groupsBy = (grouping: Grouping) => answer.by.find(each => each.grouping === grouping)?.groups ?? [];
  return pageText({
    frame,
    title: 'How requests fare',
    place: 'statistics',
    children: (
      <>
        <div class="page-head">
          <h1>How such requests fare</h1>
          {view.narrowedTo.length > 0 ? (
            <p>
              Counted here: {view.narrowedTo.join('; ')}.{' '}
              <a href={addressOf.search(narrowing)}>See the determinations</a> or{' '}
              <a href={addressOf.statistics()}>count everything</a>.
            </p>
          ) : null}
        </div>
        <HeadlineNumber outcomes={answer.all} what="disputed items" />
        <p class="fine">
          In {counted(answer.all.determinations, 'determination')}
          {answer.earliest && answer.latest
            ? ` decided ${writtenDate(answer.earliest)} to ${writtenDate(answer.latest)}`
            : ''}
          {inventedInWords(answer)}.
        </p>
        <Years groups={groupsBy('year')} narrowing={narrowing} />
        <Multiples view={view} />
        <Grouped view={view} by="category" title="By treatment" heading="Treatment" />
        <Grouped view={view} by="guideline" title="By guideline cited" heading="Guideline the reviewer cites" />
        <Grouped view={view} by="specialty" title="By the reviewer’s specialty" heading="Specialty" />
        <WhatItIsNot invented={answer.invented} />
      </>
    ),
  });
}

function inventedInWords({ invented, all }: StatisticsAnswer): string {
  if (invented === 0) return '';
  return invented === all.determinations
    ? ', all of them invented examples'
    : `; ${counted(invented, 'invented example')} among them`;
}

function Years({ groups, narrowing }: { groups: readonly OutcomeGroup[]; narrowing: Narrowing }) {
  if (groups.length === 0) return null;
  return (
    <section class="section" aria-labelledby="by-year">
      <h2 id="by-year">Over time</h2>
      <OutcomeLegend />
      <OutcomeColumns groups={groups} />
      <p class="fine">At each year the share overturned, and how many items were decided.</p>
      <details class="downloads-line">
        <summary>The same as a table</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard (WCAG 2.1.1). */}
        <section class="scroll" aria-label="Outcomes by year" tabIndex={0}>
          <table>
            <caption>Items decided, by year of the decision</caption>
            <thead>
              <tr>
                <th scope="col">Year</th>
                <th scope="col">Overturned</th>
                <th scope="col">Upheld</th>
                <th scope="col">Share overturned</th>
                <th scope="col">95% interval</th>
              </tr>
            </thead>
            <tbody>
              {groups.map(group => (
                <tr key={group.key}>
                  <th scope="row">{group.label}</th>
                  <td>{writtenNumber(group.overturned)}</td>
                  <td>{writtenNumber(group.upheld)}</td>
                  <td>{group.share === null ? '–' : writtenShare(group.share)}</td>
                  <td>
                    {group.low === null || group.high === null
                      ? '–'
                      : `${writtenShare(group.low)} to ${writtenShare(group.high)}`}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </details>
      <p class="downloads-line">
        <a href={addressOf.statisticsCsv('year', narrowing)}>Download by year (CSV)</a>
      </p>
    </section>
  );
}

function Multiples({ view }: { view: StatisticsView }) {
  if (view.multiples.length === 0) return null;
  return (
    <section class="section" aria-labelledby="multiples">
      <h2 id="multiples">The same, one treatment at a time</h2>
      <ul class="multiples">
        {view.multiples.map(({ group, years }) => (
          <li key={group.key}>
            <h3>
              <a href={addressOf.statistics({ ...view.narrowing, category: [group.key] })}>{group.label}</a>
            </h3>
            <p class="figures">
              {writtenNumber(group.overturned)} of {writtenNumber(group.overturned + group.upheld)} overturned
              {group.share === null ? '' : `, ${writtenShare(group.share)}`}
            </p>
            <OutcomeColumns groups={years} small />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface GroupedProps {
  readonly view: StatisticsView;
  readonly by: 'category' | 'guideline' | 'specialty';
  readonly title: string;
  readonly heading: string;
}

function Grouped({ view: { answer, narrowing }, by, title, heading }: GroupedProps) {
  const groups = answer.by.find(each => each.grouping === by)?.groups ?? [];
  if (groups.length === 0) return null;
  const rates = (shown: readonly OutcomeGroup[], caption: string) => (
    <Rates
      groups={shown}
      all={answer.all}
      caption={caption}
      heading={heading}
      addressOfGroup={key => addressOf.search({ ...narrowing, [by]: [key] })}
    />
  );
  return (
    <section class="section" aria-labelledby={`by-${by}`}>
      <h2 id={`by-${by}`}>{title}</h2>
      {rates(groups.slice(0, SHOWN), 'Dot: share overturned; bar: its 95% interval; dashed: everything counted here.')}
      {groups.length > SHOWN ? (
        <details class="downloads-line">
          <summary>{groups.length - SHOWN} more, with fewer items</summary>
          {rates(groups.slice(SHOWN), 'The rest')}
        </details>
      ) : null}
      <p class="downloads-line">
        <a href={addressOf.statisticsCsv(by, narrowing)}>Download {title.toLowerCase()} (CSV)</a>
      </p>
    </section>
  );
}

function WhatItIsNot({ invented }: { invented: number }) {
  return (
    <section class="section prose" aria-labelledby="is-not">
      <h2 id="is-not">What this is not</h2>
      <p>
        It is not the chance that a request will be overturned. Only refused requests that someone chose to send to
        review are here, and of those only the letters in this library. A determination can hold several items, and
        items of one letter are decided by one reviewer, so they are not independent; the intervals take them as if they
        were.
      </p>
      <p>
        A guideline stands beside an item because the letter names it, not because it decided the outcome. Categories
        are read from the words of the item and can be wrong.
      </p>
      {invented > 0 ? (
        <p>
          <strong>
            {counted(invented, 'determination')} counted here {invented === 1 ? 'is an' : 'are'} invented{' '}
            {invented === 1 ? 'example' : 'examples'}.
          </strong>{' '}
          Their outcomes were made up to resemble real ones and say nothing about any real case.
        </p>
      ) : null}
    </section>
  );
}
