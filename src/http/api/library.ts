import type { Grouping, Narrowing, SearchRequest } from '../../contract/index.ts';
import { findingRecordOf, groupings } from '../../contract/index.ts';
import { checkOf, checksOf, facetsOf, guidelineOf, guidelinesOf, statisticsOf } from '../answered.ts';
import { download, json, plainText } from '../answers.ts';
import type { ExportFormat, Kept } from '../office.ts';
import { HttpProblem } from '../problems.ts';
import type { Desk, Handler } from '../route.ts';

/** The request's query, checked by the route's schema already. */
const queryOf = <T>(request: { query: unknown }): T => request.query as T;

export const search: Handler = async (request, { office }) =>
  json(await office.search(queryOf<SearchRequest>(request)));

export const facets: Handler = async (request, { office }) =>
  json(await facetsOf(office, queryOf<SearchRequest>(request)));

export const statistics: Handler = async (request, { office }) => {
  const { by, ...narrowing } = queryOf<Narrowing & { by?: Grouping[] }>(request);
  return json(await statisticsOf(office, narrowing, by ?? groupings));
};

export const determination: Handler = async (request, desk) => json((await keptOf(request, desk)).record);

export const findings: Handler = async (request, desk) => {
  const { record, findings: found } = await keptOf(request, desk);
  return json(found.map(finding => findingRecordOf(record.id, finding)));
};

export const source: Handler = async (request, desk) => plainText((await keptOf(request, desk)).tree.source.text);

async function keptOf(request: { params: unknown }, { office }: Desk): Promise<Kept> {
  const { id } = request.params as { id: string };
  const kept = await office.findDetermination(id);
  if (!kept) throw new HttpProblem('not-found', 'No determination here has this case number or id.');
  return kept;
}

export const guidelines: Handler = async (_request, { office }) => json(await guidelinesOf(office));

export const guideline: Handler = async (request, { office }) => {
  const found = await guidelineOf(office, (request.params as { id: string }).id);
  if (!found) throw new HttpProblem('not-found', 'No guideline has this id.');
  return json(found.guideline);
};

export const checks: Handler = async (_request, { office }) => json(await checksOf(office));

export const check: Handler = async (request, { office }) => {
  const found = await checkOf(office, (request.params as { id: string }).id);
  if (!found) throw new HttpProblem('not-found', 'No check has this id.');
  return json(found);
};

const TYPES: Readonly<Record<ExportFormat, string>> = {
  ndjson: 'application/x-ndjson',
  csv: 'text/csv; charset=utf-8',
  parquet: 'application/vnd.apache.parquet',
};

export const exported: Handler = (request, { office }) => {
  const { format, ...narrowing } = queryOf<Narrowing & { format: ExportFormat }>(request);
  return download(`determinations.${format}`, TYPES[format], office.exported(format, narrowing));
};

export const health: Handler = async (_request, { office }) => json(await office.health());
