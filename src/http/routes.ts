import { type TSchema, Type } from '@sinclair/typebox';
import {
  CheckAnswer,
  CheckRecord,
  DeterminationRecord,
  FacetsAnswer,
  FindingRecord,
  GuidelineAnswer,
  GuidelineRecord,
  groupings,
  HealthAnswer,
  ImportAnswer,
  Narrowing,
  PreviewAnswer,
  SearchAnswer,
  SearchRequest,
  StatisticsAnswer,
} from '../contract/index.ts';
import * as document from './api/document.ts';
import * as intake from './api/intake.ts';
import * as library from './api/library.ts';
import { type ProblemKind, problemKinds } from './problems.ts';
import type { Handler, Route } from './route.ts';
import { asset } from './site/assets.ts';
import * as letters from './site/letters.ts';
import * as pages from './site/pages.ts';
import * as searching from './site/search.ts';
import { LETTER_LIMIT } from './uploads.ts';

const Id = Type.Object({ id: Type.String({ minLength: 1, maxLength: 100 }) });
const Name = Type.Object({ name: Type.String({ maxLength: 100 }) });
const By = Type.Union(groupings.map(grouping => Type.Literal(grouping)));
const Letter = Type.String({ format: 'binary', description: 'A determination, PDF or text' });

const LETTERS = {
  'application/pdf': Letter,
  'text/plain': Letter,
  'multipart/form-data': Type.Object({ file: Letter }),
};

/** A page: public, and never part of the API's document. */
const page = (id: string, path: string, handler: Handler, more: Partial<Route> = {}): Route => ({
  id,
  method: 'GET',
  path,
  permission: 'public',
  handler,
  ...more,
});

/** An operation of the API that is read by anyone. */
const open = (
  id: string,
  path: string,
  summary: string,
  answer: TSchema,
  handler: Handler,
  more: Partial<Route> & { readonly refuses?: readonly ProblemKind[]; readonly media?: string } = {},
): Route => {
  const { refuses = ['bad-request'], media = 'application/json', ...rest } = more;
  const described = { summary, answer: { [media]: answer }, problems: problemKinds(refuses) };
  return { id, method: 'GET', path: `/api/v1${path}`, permission: 'public', handler, described, ...rest };
};

/** Every route there is. One that is not in this table does not start. */
export const routes: readonly Route[] = [
  page('home', '/', searching.home),
  page('search-page', '/search', searching.search, { query: SearchRequest }),
  page('determination-page', '/determinations/{id}', letters.determination, { params: Id }),
  page('statistics-page', '/statistics', searching.statistics, { query: Narrowing }),
  page('statistics-csv', '/statistics.csv', searching.statisticsCsv, {
    query: Type.Object({ ...Narrowing.properties, by: By }),
  }),
  page('guidelines-page', '/guidelines', pages.guidelines),
  page('guideline-page', '/guidelines/{id}', pages.guideline, { params: Id }),
  page('checks-page', '/checks', pages.checks),
  page('check-page', '/checks/{id}', pages.check, { params: Id }),
  page('read-page', '/read', letters.read),
  page('preview-page', '/read', letters.preview, { method: 'POST', bodyLimit: LETTER_LIMIT }),
  page('data-page', '/data', pages.data),
  page('api-page', '/api', pages.api),
  page('about-page', '/about', pages.about),
  page('asset', '/assets/{name}', asset, { params: Name }),

  open('search', '/search', 'Find determinations by words and facets', SearchAnswer, library.search, {
    query: SearchRequest,
  }),
  open('facets', '/facets', 'Count what a search can be narrowed by, exactly', FacetsAnswer, library.facets, {
    query: SearchRequest,
  }),
  open('statistics', '/statistics', 'Count outcomes', StatisticsAnswer, library.statistics, {
    query: Type.Object({ ...Narrowing.properties, by: Type.Optional(Type.Array(By)) }),
  }),
  open(
    'determination',
    '/determinations/{id}',
    'One determination, by case number or id',
    DeterminationRecord,
    library.determination,
    {
      params: Id,
      refuses: ['not-found'],
    },
  ),
  open(
    'findings',
    '/determinations/{id}/findings',
    'What the checks found in it',
    Type.Array(FindingRecord),
    library.findings,
    {
      params: Id,
      refuses: ['not-found'],
    },
  ),
  open('source', '/determinations/{id}/source', 'The text of the letter', Type.String(), library.source, {
    params: Id,
    refuses: ['not-found'],
    media: 'text/plain',
  }),
  open(
    'guidelines',
    '/guidelines',
    'Guidelines, and when each was in force',
    Type.Array(GuidelineRecord),
    library.guidelines,
  ),
  open(
    'guideline',
    '/guidelines/{id}',
    'One guideline, with what it says that is public',
    GuidelineAnswer,
    library.guideline,
    {
      params: Id,
      refuses: ['not-found'],
    },
  ),
  open('checks', '/checks', 'What a determination is checked for', Type.Array(CheckRecord), library.checks),
  open('check', '/checks/{id}', 'One check, with its page', CheckAnswer, library.check, {
    params: Id,
    refuses: ['not-found'],
  }),
  open(
    'export',
    '/export',
    'Everything, or what a search leaves, as a file',
    Type.String({ format: 'binary' }),
    library.exported,
    {
      query: Type.Object({
        ...Narrowing.properties,
        format: Type.Union([Type.Literal('ndjson'), Type.Literal('csv'), Type.Literal('parquet')]),
      }),
      media: 'application/octet-stream',
    },
  ),
  {
    id: 'read',
    method: 'POST',
    path: '/api/v1/read',
    permission: 'public',
    bodyLimit: LETTER_LIMIT,
    handler: intake.read,
    described: {
      summary: 'Read and check a letter without storing it',
      body: LETTERS,
      answer: { 'application/json': PreviewAnswer },
      problems: problemKinds(['bad-request', 'too-large', 'unsupported-media', 'unreadable']),
    },
  },
  {
    id: 'import',
    method: 'POST',
    path: '/api/v1/import',
    permission: 'operator',
    bodyLimit: LETTER_LIMIT,
    handler: intake.importLetters,
    described: {
      summary: 'Add letters to the library',
      body: LETTERS,
      answer: { 'application/json': ImportAnswer },
      problems: problemKinds(['unauthorized', 'too-large', 'unsupported-media']),
    },
  },
  open('openapi', '/openapi.json', 'This API as an OpenAPI 3.1 document', Type.Object({}), document.openApiDocument),
  open('health', '/health', 'Whether the library is open', HealthAnswer, library.health),
];
