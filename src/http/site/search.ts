import type { Narrowing, SearchRequest, StatisticsAnswer } from '../../contract/index.ts';
import { homePage, searchPage, statisticsPage } from '../../web/index.ts';
import { facetsOf, statisticsOf } from '../answered.ts';
import { download, html } from '../answers.ts';
import type { Office } from '../office.ts';
import type { Handler } from '../route.ts';
import { narrowedTo } from '../views/narrowed-to.ts';
import { csvOf } from '../views/statistics-csv.ts';

const LATEST = 5;
const MULTIPLES = 8;

export const home: Handler = async (_request, desk) => {
  const [statistics, { facets }, latest, frame] = await Promise.all([
    statisticsOf(desk.office, {}, ['year', 'category']),
    facetsOf(desk.office, {}),
    desk.office.search({ sort: 'newest', size: LATEST }),
    desk.frame(),
  ]);
  return html(homePage(frame, { statistics, facets, latest: latest.hits }));
};

export const search: Handler = async (request, desk) => {
  const asked = request.query as SearchRequest;
  const [answer, { facets }, like, frame] = await Promise.all([
    desk.office.search(asked),
    facetsOf(desk.office, asked),
    asked.like ? desk.office.findDetermination(asked.like) : null,
    desk.frame(),
  ]);
  const liked = like
    ? { title: like.record.caseNumber ?? 'a letter without case number', address: like.record.address }
    : null;
  return html(searchPage(frame, { request: asked, answer, facets, like: liked }));
};

export const statistics: Handler = async (request, desk) => {
  const narrowing = request.query as Narrowing;
  const [answer, { facets }, frame] = await Promise.all([
    statisticsOf(desk.office, narrowing, ['year', 'category', 'guideline', 'specialty']),
    facetsOf(desk.office, narrowing),
    desk.frame(),
  ]);
  const multiples = await multiplesOf(desk.office, narrowing, answer);
  return html(statisticsPage(frame, { narrowing, narrowedTo: narrowedTo(narrowing, facets), answer, multiples }));
};

/** The years of each of the largest categories, the same years for each; none where one category alone is counted. */
async function multiplesOf(office: Office, narrowing: Narrowing, answer: StatisticsAnswer) {
  const groupsBy = (by: string) => answer.by.find(each => each.grouping === by)?.groups ?? [];
  const categories = groupsBy('category');
  if (categories.length < 2) return [];
  return Promise.all(
    categories.slice(0, MULTIPLES).map(async group => {
      const { by } = await statisticsOf(office, { ...narrowing, category: [group.key] }, ['year']);
      const own = new Map(by[0]?.groups.map(year => [year.key, year]));
      return { group, years: groupsBy('year').map(({ key, label }) => own.get(key) ?? { ...NONE, key, label }) };
    }),
  );
}

const NONE = { determinations: 0, upheld: 0, overturned: 0, undecided: 0, share: null, low: null, high: null };

export const statisticsCsv: Handler = async (request, desk) => {
  const { by, ...narrowing } = request.query as Narrowing & { by: 'year' | 'category' | 'guideline' | 'specialty' };
  const answer = await statisticsOf(desk.office, narrowing, [by]);
  return download(`outcomes-by-${by}.csv`, 'text/csv; charset=utf-8', csvOf(answer.by[0]?.groups ?? [], by));
};
