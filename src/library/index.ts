export type { CountedFacet, CountedValue, FacetCounts } from './answer/facet-counts.ts';
export type { Hit, HitItem, SearchAnswer, SearchRequest } from './answer/find-hits.ts';
export type { FoundPassage, Highlight } from './answer/passages.ts';
export { type OutcomeRow, type StatisticsBy, wilson } from './answer/statistics.ts';
export { CorruptIndex } from './index/corrupt-index.ts';
export { type Library, type LibraryOptions, openLibrary } from './library.ts';
export { type Facet, type FacetId, type Field, findFacet, slugOf } from './query/facets.ts';
export { type ParsedQuery, parseQuery } from './query/parse.ts';
export {
  ALL,
  type FilterQuery,
  type FilterValue,
  type Query,
  type QueryProblem,
  withFilter,
} from './query/query.ts';
export { writeQuery } from './query/write.ts';
export type {
  LibraryCitation,
  LibraryFinding,
  LibraryItem,
  LibraryRecord,
  LibraryText,
} from './record/library-record.ts';
export { type LibraryEntry, toLibraryRecord } from './record/to-library-record.ts';
export type { Sort } from './search/collect.ts';
