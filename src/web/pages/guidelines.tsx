import type {
  GuidelineAnswer,
  GuidelineRecord,
  Hit,
  Narrowing,
  Outcomes,
  RecommendationRecord,
} from '../../contract/index.ts';
import { addressOf } from '../addresses.ts';
import type { Frame } from '../frame.ts';
import { HeadlineNumber } from '../parts/charts.tsx';
import { Entry } from '../parts/entry.tsx';
import { InForce, InForceLine, inForceInWords } from '../parts/in-force.tsx';
import { ConfidenceMark } from '../parts/marks.tsx';
import { pageText } from '../parts/page.tsx';
import { capital, counted } from '../words.ts';

/** Every guideline the library knows, with the days it was in force. */
export function guidelinesPage(frame: Frame, guidelines: readonly GuidelineRecord[]): string {
  const lists = [
    { title: 'The Medical Treatment Utilization Schedule (MTUS)', of: guidelines.filter(each => each.partOfMtus) },
    { title: 'Outside it', of: guidelines.filter(each => !each.partOfMtus) },
  ].filter(list => list.of.length > 0);
  return pageText({
    frame,
    title: 'Guidelines',
    place: 'guidelines',
    children: (
      <>
        <div class="page-head">
          <h1>Guidelines, and when each was in force</h1>
          <p>
            The schedule is what California presumes correct; a reviewer goes outside it only with a reason. A letter is
            judged by the edition in force for it. Each entry says how surely it is known.
          </p>
        </div>
        {lists.map(list => (
          <section class="section" key={list.title}>
            <h2>{list.title}</h2>
            <ul class="index">
              {list.of.map(guideline => (
                <li key={guideline.id}>
                  <div>
                    <h3>
                      <a href={guideline.address}>{titleOf(guideline)}</a>
                    </h3>
                    <p class="fine">{inForceInWords(guideline)}</p>
                  </div>
                  <div class="side">
                    <InForceLine guideline={guideline} />
                    {guideline.citedBy > 0
                      ? `Relied on in ${counted(guideline.citedBy, 'determination')}`
                      : 'Not relied on here yet'}
                  </div>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </>
    ),
  });
}

export interface GuidelineView {
  readonly guideline: GuidelineAnswer;
  /** Determinations whose reviewer relied on it, the latest first, and how the items fared; null where there are none. */
  readonly citing: { readonly hits: readonly Hit[]; readonly outcomes: Outcomes; readonly narrowing: Narrowing } | null;
}

/** One guideline: when in force, what it says that is public, who cites it. */
export function guidelinePage(frame: Frame, view: GuidelineView): string {
  const { guideline } = view;
  return pageText({
    frame,
    title: titleOf(guideline),
    place: 'guidelines',
    children: (
      <>
        <div class="page-head">
          <p class="crumb">
            <a href={addressOf.guidelines}>Guidelines</a>
          </p>
          <h1>{titleOf(guideline)}</h1>
          <p>{inForceInWords(guideline)}</p>
        </div>
        <InForce guideline={guideline} />
        <p class="fine">
          <ConfidenceMark confidence={guideline.confidence} /> {guideline.source}
        </p>
        {guideline.aliases.length > 0 ? <p class="fine">Also printed as: {guideline.aliases.join('; ')}</p> : null}
        <Says guideline={guideline} />
        <CitedBy view={view} />
      </>
    ),
  });
}

function Says({ guideline }: { guideline: GuidelineAnswer }) {
  return (
    <section class="section" aria-labelledby="says">
      <h2 id="says">What it says that is public</h2>
      {guideline.recommendations.length === 0 ? (
        <p class="quiet">Nothing of its content is in the library. The full text belongs to its publisher.</p>
      ) : (
        <ul class="index">
          {byTopic(guideline.recommendations).map(([topic, each]) => (
            <li key={topic} class="topic">
              <h3>{capital(topic)}</h3>
              <ul>
                {each.map(one => (
                  <li key={one.id} id={one.id}>
                    <p>{one.says}</p>
                    <p class="fine">
                      <ConfidenceMark confidence={one.confidence} />
                      {one.pages.length > 0 ? ` Page ${one.pages.join(', ')}.` : ''} {capital(one.source)}.
                    </p>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Recommendations under their topics, in the order in which the topics first come. */
function byTopic(all: readonly RecommendationRecord[]): [string, RecommendationRecord[]][] {
  const topics = new Map<string, RecommendationRecord[]>();
  for (const one of all) topics.set(one.topic, [...(topics.get(one.topic) ?? []), one]);
  return [...topics];
}

function CitedBy({ view: { guideline, citing } }: { view: GuidelineView }) {
  if (!citing)
    return (
      <section class="section" aria-labelledby="cited-by">
        <h2 id="cited-by">No determination here relies on it</h2>
        <p>
          <a href={addressOf.guidelines}>Back to all guidelines</a>
        </p>
      </section>
    );
  return (
    <section class="section" aria-labelledby="cited-by">
      <h2 id="cited-by">Relied on in {counted(guideline.citedBy, 'determination')}</h2>
      <HeadlineNumber outcomes={citing.outcomes} what="items decided on it" />
      <ol class="digest">
        {citing.hits.map(hit => (
          <Entry key={hit.id} hit={hit} />
        ))}
      </ol>
      <p class="pager">
        <a class="button plain" href={addressOf.search({ ...citing.narrowing, sort: 'newest' })}>
          Every determination that relies on it
        </a>
        <a href={addressOf.statistics(citing.narrowing)}>How these fared</a>
      </p>
    </section>
  );
}

const titleOf = (guideline: GuidelineRecord): string =>
  guideline.year === null ? guideline.title : `${guideline.title} (${guideline.year})`;
