import { type TSchema, Type } from '@sinclair/typebox';
import type { Act } from '../casework/index.ts';
import {
  CheckAnswer,
  CheckRecord,
  CountAnswer,
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
  UpkeepStep,
} from '../contract/index.ts';
import * as document from './api/document.ts';
import * as intake from './api/intake.ts';
import * as library from './api/library.ts';
import * as upkeep from './api/upkeep.ts';
import * as work from './api/upkeep.ts';
import { type ProblemKind, problemKinds } from './problems.ts';
import type { Handler, Route } from './route.ts';
import { asset } from './site/assets.ts';
import * as letters from './site/letters.ts';
import * as pages from './site/pages.ts';
import * as searching from './site/search.ts';
import { IMPORT_LIMIT, LETTER_LIMIT } from './uploads.ts';

const Id = Type.Object({ id: Type.String({ minLength: 1, maxLength: 100 }) });
const Name = Type.Object({ name: Type.String({ maxLength: 100 }) });
const By = Type.Union(groupings.map(grouping => Type.Literal(grouping)));
const Letter = Type.String({ format: 'binary', description: 'A determination, PDF or text' });

const LETTERS = {
  'application/pdf': Letter,
  'text/plain': Letter,
  'multipart/form-data': Type.Object({ file: Letter }),
};

type More = Partial<Route> & { readonly refuses?: readonly ProblemKind[]; readonly media?: string };

/** A page: public, and never part of the API's document. */
const page = (id: string, path: string, act: Act | null, handler: Handler, more: Partial<Route> = {}): Route => ({
  id,
  method: 'GET',
  path,
  permission: 'public',
  act,
  handler,
  ...more,
});

/** An operation of the API that anyone may ask. */
const open = (
  id: string,
  path: string,
  act: Act | null,
  summary: string,
  answer: TSchema,
  handler: Handler,
  more: More = {},
): Route => {
  const { refuses = ['bad-request'], media = 'application/json', ...rest } = more;
  const described = { summary, answer: { [media]: answer }, problems: problemKinds(refuses) };
  return { id, method: 'GET', path: `/api/v1${path}`, permission: 'public', act, handler, described, ...rest };
};

/** An operation that changes what is kept: only the operator's. */
const kept = (
  id: string,
  method: 'POST' | 'DELETE',
  path: string,
  act: Act,
  summary: string,
  answer: TSchema,
  handler: Handler,
  more: Partial<Route> = {},
): Route => ({
  ...open(id, path, act, summary, answer, handler, {
    refuses: ['unauthorized', ...(more.params ? (['not-found'] as const) : [])],
  }),
  method,
  permission: 'operator',
  ...more,
});

/** Every route there is. One that is not in this table does not start. */
export const routes: readonly Route[] = [
  page('home', '/', 'count-outcomes', searching.home),
  page('search-page', '/search', 'search-determinations', searching.search, { query: SearchRequest }),
  page('determination-page', '/determinations/{id}', 'find-determination', letters.determination, { params: Id }),
  page('statistics-page', '/statistics', 'count-outcomes', searching.statistics, { query: Narrowing }),
  page('statistics-csv', '/statistics.csv', 'count-outcomes', searching.statisticsCsv, {
    query: Type.Object({ ...Narrowing.properties, by: By }),
  }),
  page('guidelines-page', '/guidelines', 'count-facets', pages.guidelines),
  page('guideline-page', '/guidelines/{id}', 'search-determinations', pages.guideline, { params: Id }),
  page('checks-page', '/checks', 'count-facets', pages.checks),
  page('check-page', '/checks/{id}', 'count-facets', pages.check, { params: Id }),
  page('read-page', '/read', null, letters.read),
  page('preview-page', '/read', 'preview-upload', letters.preview, { method: 'POST', bodyLimit: LETTER_LIMIT }),
  page('data-page', '/data', 'export-determinations', pages.data),
  page('api-page', '/api', null, pages.api),
  page('about-page', '/about', null, pages.about),
  page('asset', '/assets/{name}', null, asset, { params: Name }),

  open(
    'search',
    '/search',
    'search-determinations',
    'Find determinations by words and facets',
    SearchAnswer,
    library.search,
    {
      query: SearchRequest,
    },
  ),
  open(
    'facets',
    '/facets',
    'count-facets',
    'Count what a search can be narrowed by, exactly',
    FacetsAnswer,
    library.facets,
    {
      query: SearchRequest,
    },
  ),
  open('statistics', '/statistics', 'count-outcomes', 'Count outcomes', StatisticsAnswer, library.statistics, {
    query: Type.Object({ ...Narrowing.properties, by: Type.Optional(Type.Array(By)) }),
  }),
  open(
    'determination',
    '/determinations/{id}',
    'find-determination',
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
    'find-determination',
    'What the checks found in it',
    Type.Array(FindingRecord),
    library.findings,
    {
      params: Id,
      refuses: ['not-found'],
    },
  ),
  open(
    'source',
    '/determinations/{id}/source',
    'find-determination',
    'The text of the letter',
    Type.String(),
    library.source,
    {
      params: Id,
      refuses: ['not-found'],
      media: 'text/plain',
    },
  ),
  open(
    'guidelines',
    '/guidelines',
    'count-facets',
    'Guidelines, and when each was in force',
    Type.Array(GuidelineRecord),
    library.guidelines,
  ),
  open(
    'guideline',
    '/guidelines/{id}',
    'count-facets',
    'One guideline, with what it says that is public',
    GuidelineAnswer,
    library.guideline,
    {
      params: Id,
      refuses: ['not-found'],
    },
  ),
  open(
    'checks',
    '/checks',
    'count-facets',
    'What a determination is checked for',
    Type.Array(CheckRecord),
    library.checks,
  ),
  open('check', '/checks/{id}', 'count-facets', 'One check, with its page', CheckAnswer, library.check, {
    params: Id,
    refuses: ['not-found'],
  }),
  open(
    'export',
    '/export',
    'export-determinations',
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
    ...open(
      'read',
      '/read',
      'preview-upload',
      'Read and check a letter without storing it',
      PreviewAnswer,
      intake.read,
    ),
    method: 'POST',
    bodyLimit: LETTER_LIMIT,
    described: {
      summary: 'Read and check a letter without storing it',
      body: LETTERS,
      answer: { 'application/json': PreviewAnswer },
      problems: problemKinds(['bad-request', 'too-large', 'unsupported-media', 'unreadable']),
    },
  },
  kept('import', 'POST', '/import', 'import-files', 'Add letters to the library', ImportAnswer, intake.importLetters, {
    bodyLimit: IMPORT_LIMIT,
    described: {
      summary: 'Add letters to the library',
      body: LETTERS,
      answer: { 'application/json': ImportAnswer },
      problems: problemKinds(['unauthorized', 'too-large', 'unsupported-media']),
    },
  }),
  kept(
    'read-again',
    'POST',
    '/read-again',
    'read-again',
    'Read and check again what another version read',
    CountAnswer,
    upkeep.readAgain,
    {
      query: Type.Object({ which: Type.Optional(Type.Union([Type.Literal('all'), Type.Literal('outdated')])) }),
    },
  ),
  kept(
    'remove-determination',
    'DELETE',
    '/determinations/{id}',
    'remove-determination',
    'Remove a determination',
    CountAnswer,
    upkeep.removeDetermination,
    {
      params: Id,
    },
  ),
  kept(
    'remove-examples',
    'DELETE',
    '/examples',
    'remove-invented',
    'Remove the invented examples',
    CountAnswer,
    upkeep.removeExamples,
  ),
  kept(
    'rebuild',
    'POST',
    '/rebuild',
    'rebuild-library',
    'Build the search index anew from the record',
    CountAnswer,
    upkeep.rebuild,
  ),
  open(
    'openapi',
    '/openapi.json',
    null,
    'This API as an OpenAPI 3.1 document',
    Type.Object({}),
    document.openApiDocument,
  ),
  open('health', '/health', null, 'Whether the library is open', HealthAnswer, library.health),
];
