import type { Frame, Trouble } from '../../web/index.ts';
import {
  aboutPage,
  apiPage,
  checkPage,
  checksPage,
  dataPage,
  guidelinePage,
  guidelinesPage,
  notFound,
  troublePage,
} from '../../web/index.ts';
import { html } from '../answers.ts';
import type { Answer, Handler } from '../route.ts';
import { status } from '../status.ts';

export const trouble = (frame: Frame, what: Trouble, code: number): Answer => html(troublePage(frame, what), code);

export const guidelines: Handler = async (_request, desk) =>
  html(guidelinesPage(await desk.frame(), await desk.office.guidelines()));

export const guideline: Handler = async (request, desk) => {
  const found = await desk.office.findGuideline((request.params as { id: string }).id);
  if (!found) return trouble(await desk.frame(), notFound, status.notFound);
  const narrowing = { guideline: [found.facetValue] };
  const [citing, counted, frame] = await Promise.all([
    desk.office.search({ ...narrowing, sort: 'newest', size: 10 }),
    desk.office.statistics(narrowing, []),
    desk.frame(),
  ]);
  return html(
    guidelinePage(frame, {
      guideline: found.guideline,
      citing: citing.hits,
      outcomes: counted.all,
      searchValue: found.facetValue,
    }),
  );
};

export const checks: Handler = async (_request, desk) =>
  html(checksPage(await desk.frame(), await desk.office.checks()));

export const check: Handler = async (request, desk) => {
  const found = await desk.office.findCheck((request.params as { id: string }).id);
  const frame = await desk.frame();
  return found ? html(checkPage(frame, found)) : trouble(frame, notFound, status.notFound);
};

export const data: Handler = async (_request, desk) =>
  html(dataPage(await desk.frame(), (await desk.office.health()).determinations));

export const api: Handler = async (_request, desk) => html(apiPage(await desk.frame(), desk.operations));

export const about: Handler = async (_request, desk) => html(aboutPage(await desk.frame()));
