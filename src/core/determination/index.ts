export { type Anchor, anchorsOf, findAnchor } from './anchors.ts';
export { type ComposeOptions, compose } from './compose.ts';
export { dataOf } from './data-of.ts';
export type { ComposableLayout, DeterminationData, IssueData } from './determination-data.ts';
export { read } from './read/read.ts';
export { urOutcomeOf } from './read/summary.ts';
export type {
  AttestationId,
  Decision,
  Determination,
  DocumentsReviewed,
  GuidelineLine,
  Header,
  Issue,
  Item,
  LayoutId,
  Leaf,
  LeafRole,
  Priority,
  Rationale,
  Read,
  Reviewer,
  SentenceRole,
  Summary,
  SummaryFacts,
  UrOutcome,
} from './tree.ts';
export { write } from './write/write.ts';
export { writeHtml } from './write/write-html.ts';
