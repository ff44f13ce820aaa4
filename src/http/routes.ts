import { Type } from '@sinclair/typebox';
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
} from '../contract/index.ts';
import * as document from './api/document.ts';
import * as intake from './api/intake.ts';
import * as library from './api/library.ts';
import * as upkeep from './api/upkeep.ts';
import { inSteps, kept, open, page } from './describe-route.ts';
import { problemKinds } from './problems.ts';
import type { Route } from './route.ts';
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
  kept('import', 'POST', '/import', 'import-files', intake.importLetters, {
    bodyLimit: IMPORT_LIMIT,
    described: {
      summary: 'Add letters to the library',
      body: LETTERS,
      answer: { 'application/json': ImportAnswer },
      problems: problemKinds(['unauthorized', 'too-large', 'unsupported-media']),
    },
  }),
  kept('remove-determination', 'DELETE', '/determinations/{id}', 'remove-determination', upkeep.removeDetermination, {
    params: Id,
    described: {
      summary: 'Remove a determination',
      answer: { 'application/json': CountAnswer },
      problems: problemKinds(['unauthorized', 'not-found']),
    },
  }),
  kept('read-again', 'POST', '/read-again', 'read-again', upkeep.readAgain, {
    query: Type.Object({ which: Type.Optional(Type.Union([Type.Literal('all'), Type.Literal('outdated')])) }),
    described: inSteps('Read and check again what is kept, or what another version read'),
  }),
  kept('load-examples', 'POST', '/examples', 'load-invented', upkeep.loadExamples, {
    query: Type.Object({ count: Type.Integer({ minimum: 1, maximum: 100_000 }) }),
    described: inSteps('Load invented examples'),
  }),
  kept('remove-examples', 'DELETE', '/examples', 'remove-invented', upkeep.removeExamples, {
    described: inSteps('Remove the invented examples'),
  }),
  kept('rebuild', 'POST', '/rebuild', 'rebuild-library', upkeep.rebuild, {
    described: inSteps('Build the search index anew from the record'),
  }),
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
