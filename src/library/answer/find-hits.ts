import type { Decision } from '../../core/determination/index.ts';
import type { Shelf } from '../index/shelf.ts';
import { getFacet } from '../query/facets.ts';
import { nearest } from '../query/nearest.ts';
import { type ParsedQuery, parseQuery } from '../query/parse.ts';
import type { FilterQuery, Query, QueryProblem, TextQuery } from '../query/query.ts';
import { writeQuery } from '../query/write.ts';
import type { LibraryRecord } from '../record/library-record.ts';
import { collect, type Ranked, type Sort } from '../search/collect.ts';
import { readCursor, writeCursor } from '../search/cursor.ts';
import { planQuery } from '../search/plan.ts';
import { type FoundPassage, type Highlight, highlightsIn, passagesOf, soughtIn } from './passages.ts';

export interface SearchRequest {
  /** As typed, or as read; problems say where only for what was typed. */
  readonly query: Query | string;
  /** Without it, by relevance where there are words to look for, else by date. */
  readonly sort?: Sort | undefined;
  /** What the page before gave. */
  readonly cursor?: string | null | undefined;
  /** From 1 to 100; 20 without it. */
  readonly limit?: number | undefined;
}

export interface SearchAnswer {
  readonly hits: readonly Hit[];
  /** For the next page; null where this is the last. */
  readonly cursor: string | null;
  readonly problems: readonly QueryProblem[];
}

/** A determination found, as an entry of a digest. */
export interface Hit {
  readonly id: string;
  readonly shortId: string;
  readonly caseNumber: string | null;
  readonly decisionDate: string | null;
  readonly invented: boolean;
  readonly items: readonly HitItem[];
  /** By BM25; 0 for everything when sorted by date. Comparable within one answer. */
  readonly score: number;
  readonly passages: readonly FoundPassage[];
  readonly findings: number;
  /** The guidelines the reviewer relied on, each once. */
  readonly guidelines: readonly string[];
}

export interface HitItem {
  readonly number: number;
  readonly text: string;
  readonly decision: Decision | null;
  readonly highlights: readonly Highlight[];
}

const LIMIT = 20;
const MOST = 100;

/** One page of hits. Runs in one go, so that it sees the library as it is at one moment. */
export function findHits(request: SearchRequest, shelf: Shelf, counts: Map<string, number>): SearchAnswer {
  const parsed: ParsedQuery =
    typeof request.query === 'string'
      ? parseQuery(request.query)
      : { query: request.query, problems: [], places: new Map() };
  const { query } = parsed;
  const sought = soughtIn(query);
  const sort = request.sort ?? (sought.length > 0 ? 'relevance' : 'date');
  const limit = Math.max(1, Math.min(MOST, Math.floor(request.limit ?? LIMIT)));
  const written = writeQuery(query);
  const problems = [...parsed.problems, ...unknownValues(parsed, shelf)];

  const cursor = request.cursor ? readCursor(request.cursor, shelf.epoch, written, sort) : null;
  if (request.cursor && !cursor)
    problems.push({ start: 0, end: 0, message: 'That page is no longer there; this is the first page again.' });
  const planned = planQuery(query, shelf.segments, shelf.dictionaries, counts, cursor?.weights ?? null);
  const after = cursor?.after ?? Number.MAX_SAFE_INTEGER;
  const bound = cursor?.bound ?? shelf.nextRow;
  const found = collect(planned.plan, shelf.segments, sort, limit + 1, after, bound);
  const page = found.slice(0, limit);
  const next = {
    epoch: shelf.epoch,
    query: written,
    sort,
    after: page.at(-1)?.rank ?? 0,
    bound,
    weights: planned.weights,
  };
  return {
    hits: page.map(hit => hitOf(hit, sort, sought)),
    cursor: found.length > limit ? writeCursor(next) : null,
    problems,
  };
}

function hitOf({ segment, row, rank }: Ranked, sort: Sort, sought: readonly TextQuery[]): Hit {
  const record = segment.record(row);
  return {
    id: record.id,
    shortId: record.shortId,
    caseNumber: record.caseNumber,
    decisionDate: record.decisionDate,
    invented: record.invented,
    items: record.items.map(({ number, text, decision }) => ({
      number,
      text,
      decision,
      highlights: highlightsIn(text, 'item', sought),
    })),
    score: sort === 'relevance' ? Math.floor(rank / 2 ** 32) : 0,
    passages: passagesOf(record, sought),
    findings: record.findings.length,
    guidelines: guidelinesOf(record),
  };
}

function guidelinesOf({ items }: LibraryRecord): string[] {
  const cited = items.flatMap(item => item.citations).filter(({ by }) => by === 'reviewer');
  return [...new Set(cited.map(({ title, year }) => (year ? `${title} ${year}` : title)))];
}

/** Values no determination has, with the nearest one that some have. */
function unknownValues({ query, places }: ParsedQuery, { dictionaries }: Shelf): QueryProblem[] {
  return filtersIn(query).flatMap(filter => {
    const facet = getFacet(filter.facet);
    if (facet.value !== 'name') return [];
    const place = places.get(filter) ?? { start: 0, end: 0 };
    const known = [
      ...dictionaries(facet.id).slugs,
      ...(facet.id === 'category' ? dictionaries('subcategory').slugs : []),
    ];
    return filter.any.flatMap(value => {
      if (value.kind !== 'named' || known.includes(value.value)) return [];
      const guess = nearest(value.value, known);
      const advice = guess ? ` Did you mean "${guess}"?` : '';
      return { ...place, message: `No determination has "${value.value}" as ${facet.id}.${advice}` };
    });
  });
}

function filtersIn(query: Query): FilterQuery[] {
  if (query.type === 'filter') return [query];
  if (query.type === 'not') return filtersIn(query.child);
  return query.type === 'and' || query.type === 'or' ? query.children.flatMap(filtersIn) : [];
}
