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
import { checkOf, checksOf, guidelineOf, guidelinesOf, statisticsOf } from '../answered.ts';
import { html } from '../answers.ts';
import type { Answer, Handler } from '../route.ts';
import { status } from '../status.ts';

export const trouble = (frame: Frame, what: Trouble, code: number): Answer => html(troublePage(frame, what), code);

export const guidelines: Handler = async (_request, desk) =>
  html(guidelinesPage(await desk.frame(), await guidelinesOf(desk.office)));

export const guideline: Handler = async (request, desk) => {
  const found = await guidelineOf(desk.office, (request.params as { id: string }).id);
  if (!found) return trouble(await desk.frame(), notFound, status.notFound);
  const { guideline: edition, values } = found;
  const frame = await desk.frame();
  if (values.length === 0) return html(guidelinePage(frame, { guideline: edition, citing: null }));
  const narrowing = { guideline: [...values] };
  const [{ hits }, { all }] = await Promise.all([
    desk.office.search({ ...narrowing, sort: 'newest', size: 10 }),
    statisticsOf(desk.office, narrowing, []),
  ]);
  return html(guidelinePage(frame, { guideline: edition, citing: { hits, outcomes: all, narrowing } }));
};

export const checks: Handler = async (_request, desk) =>
  html(checksPage(await desk.frame(), await checksOf(desk.office)));

export const check: Handler = async (request, desk) => {
  const found = await checkOf(desk.office, (request.params as { id: string }).id);
  const frame = await desk.frame();
  return found ? html(checkPage(frame, found)) : trouble(frame, notFound, status.notFound);
};

export const data: Handler = async (_request, desk) =>
  html(dataPage(await desk.frame(), (await desk.office.health()).determinations));

export const api: Handler = async (_request, desk) => html(apiPage(await desk.frame(), desk.operations));

export const about: Handler = async (_request, desk) => html(aboutPage(await desk.frame()));
