export { CheckAnswer, CheckRecord } from './checks.ts';
export {
  CitationRecord,
  DeterminationRecord,
  FindingRecord,
  IssueRecord,
} from './determination.ts';
export { findingRecordOf } from './finding-record-of.ts';
export { GuidelineAnswer, GuidelineRecord, RecommendationRecord } from './guidelines.ts';
export { CountAnswer, HealthAnswer, ImportAnswer, PreviewAnswer, UpkeepStep } from './intake.ts';
export { type Operation, openApi } from './open-api.ts';
export { Problem } from './problem.ts';
export { readRecordOf } from './read-record-of.ts';
export {
  Facet,
  type FacetName,
  FacetsAnswer,
  FacetValue,
  facetNames,
  Hit,
  HitPassage,
  Narrowing,
  QueryProblem,
  SearchAnswer,
  SearchRequest,
} from './search.ts';
export { Decision, Severity } from './shapes.ts';
export { type Grouping, groupings, OutcomeGroup, Outcomes, StatisticsAnswer } from './statistics.ts';
