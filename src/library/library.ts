import { type CountedValue, countFacets, type FacetCounts } from './answer/facet-counts.ts';
import { findHits, type SearchAnswer, type SearchRequest } from './answer/find-hits.ts';
import { similarTo } from './answer/similar.ts';
import { type OutcomeRow, outcomesBy, type StatisticsBy } from './answer/statistics.ts';
import type { Segment } from './index/segment.ts';
import { openShelf } from './index/shelf.ts';
import type { FacetId } from './query/facets.ts';
import { parseQuery } from './query/parse.ts';
import { ALL, type Query } from './query/query.ts';
import type { LibraryRecord } from './record/library-record.ts';
import { collect } from './search/collect.ts';
import { EVERY_ROW, eachBit, evaluate } from './search/evaluate.ts';
import { planQuery } from './search/plan.ts';

/**
 * The published determinations for searching and counting. Everything in it can be built again from the record; any call
 * that reads may throw CorruptIndex, to which the answer is to open with `discard` and rebuild. One process at a time.
 */
export interface Library {
  /** Enters determinations, or enters them anew; searchable and on disk when the promise is kept. Best in batches. */
  add(records: readonly LibraryRecord[]): Promise<void>;
  /** How many of these there were. */
  remove(ids: readonly string[]): Promise<number>;
  /** Replaces everything; what there was is served until it is done. `progress` hears how many are in. */
  rebuild(records: AsyncIterable<LibraryRecord>, progress?: (done: number) => void): Promise<void>;
  /** How many there are, or how many a query finds. Exact. */
  count(query?: Query): number;
  hasId(id: string): boolean;
  /** The ids of all there are, as they stand when it is called. */
  allIds(): string[];
  /** The stored record of an id; undefined where it is not here. */
  findRecord(id: string): LibraryRecord | undefined;
  search(request: SearchRequest): Promise<SearchAnswer>;
  facets(query: Query | string): Promise<FacetCounts>;
  /** Determinations like this one, most like first; itself left out. */
  similar(id: string, limit?: number): Promise<SearchAnswer>;
  statistics(query: Query | string, by: StatisticsBy): Promise<OutcomeRow[]>;
  /** The values a facet has, or those that hold what was typed, with how many determinations have each. */
  values(facet: FacetId, typed?: string, limit?: number): CountedValue[];
  /** Every record a query finds, latest decision first: for exports. */
  eachRecord(query: Query | string): AsyncGenerator<LibraryRecord>;
  /** Reads every byte and compares checksums. Throws CorruptIndex. */
  verify(): Promise<void>;
  close(): Promise<void>;
}

export interface LibraryOptions {
  /** Forget what there is and begin empty. */
  readonly discard?: boolean;
}

const EXPORT_PAGE = 2000;

/** Opens the library of a folder, an empty one where there is none. Throws CorruptIndex where its files are damaged. */
export async function openLibrary(folder: string, { discard = false }: LibraryOptions = {}): Promise<Library> {
  const shelf = openShelf(folder, discard);
  let counts = new Map<string, number>();
  let everything: FacetCounts | null = null;
  const changed = (): void => {
    counts = new Map();
    everything = null;
  };
  const asQuery = (query: Query | string): Query => (typeof query === 'string' ? parseQuery(query).query : query);
  const plan = (query: Query) => planQuery(query, shelf.segments, shelf.dictionaries, counts);
  const facets = (query: Query): FacetCounts => {
    if (query.type !== 'all') return countFacets(plan(query), shelf.segments, shelf.dictionaries);
    everything ??= countFacets(plan(ALL), shelf.segments, shelf.dictionaries);
    return everything;
  };
  const find = (id: string): { segment: Segment; row: number } | undefined => {
    for (const segment of shelf.segments) {
      const row = segment.findRow(id);
      if (row !== undefined) return { segment, row };
    }
    return undefined;
  };

  return {
    add: records => shelf.add(records).finally(changed),
    remove: ids => shelf.remove(ids).finally(changed),
    rebuild: (records, progress = () => undefined) => shelf.rebuild(records, progress).finally(changed),
    count: query =>
      query
        ? countRows(plan(query).plan, shelf.segments)
        : shelf.segments.reduce((sum, { liveRows }) => sum + liveRows, 0),
    hasId: id => find(id) !== undefined,
    allIds: () => shelf.segments.flatMap(({ live, idOf }) => rowsIn(live).map(idOf)),
    findRecord: id => {
      const found = find(id);
      return found?.segment.record(found.row);
    },
    search: async request => findHits(request, shelf, counts),
    facets: async query => facets(asQuery(query)),
    async similar(id, limit = 20) {
      const found = find(id);
      if (!found) return { hits: [], cursor: null, problems: [] };
      const query = similarTo(found.segment.record(found.row), shelf.segments);
      const answer = findHits({ query, sort: 'relevance', limit: limit + 1 }, shelf, counts);
      return { ...answer, hits: answer.hits.filter(hit => hit.id !== id).slice(0, limit), cursor: null };
    },
    statistics: async (query, by) => outcomesBy(by, plan(asQuery(query)), shelf.segments, shelf.dictionaries),
    values(facet, typed = '', limit = 50) {
      const values = facets(ALL).facets.find(counted => counted.facet === facet)?.values ?? [];
      const wanted = typed.toLowerCase();
      return values
        .filter(({ value, label }) => value.includes(wanted) || label.toLowerCase().includes(wanted))
        .slice(0, limit);
    },
    async *eachRecord(query) {
      const wanted = plan(asQuery(query)).plan;
      for (let after = Number.MAX_SAFE_INTEGER; ; ) {
        // In pages, so that nothing is held while the reader takes its time.
        const page = collect(wanted, shelf.segments, 'date', EXPORT_PAGE, after, shelf.nextRow);
        yield* page.map(({ segment, row }) => segment.record(row));
        if (page.length < EXPORT_PAGE) return;
        after = page.at(-1)!.rank;
      }
    },
    async verify() {
      for (const segment of shelf.segments) segment.verify();
    },
    close: () => shelf.close(),
  };
}

function rowsIn(bits: Uint32Array): number[] {
  const rows: number[] = [];
  eachBit(bits, row => void rows.push(row));
  return rows;
}

function countRows(plan: Parameters<typeof evaluate>[0], segments: readonly Segment[]): number {
  let count = 0;
  for (const segment of segments) {
    const { bits, release } = evaluate(plan, segment, EVERY_ROW);
    eachBit(bits, () => count++);
    release();
  }
  return count;
}
