import { type Static, Type } from '@sinclair/typebox';
import { Decision, IsoDate, orNull } from './shapes.ts';

/** The facets, in the order they are shown. */
export const facetNames = [
  'outcome',
  'category',
  'subcategory',
  'bodyPart',
  'guideline',
  'specialty',
  'year',
  'items',
  'findings',
] as const;
export type FacetName = (typeof facetNames)[number];

const chosen = (description: string) =>
  Type.Optional(Type.Array(Type.String({ maxLength: 200 }), { maxItems: 50, description }));

/** What narrows a set of determinations: words and chosen facet values. Values of one facet are alternatives. */
export const Narrowing = Type.Object({
  q: Type.Optional(
    Type.String({
      maxLength: 1000,
      description: 'Words, "exact phrases", -not, OR, item:, rationale:, guideline:',
      examples: ['"lumbar spine" MRI -contrast'],
    }),
  ),
  outcome: chosen('upheld, overturned'),
  category: chosen('Treatment category'),
  subcategory: chosen('Treatment subcategory'),
  bodyPart: chosen('Part of the body'),
  guideline: chosen('Guideline title and year'),
  specialty: chosen("The reviewer's specialty"),
  year: chosen('Year of the decision'),
  items: chosen('Number of disputed items'),
  findings: chosen('Checks that found something'),
});
export type Narrowing = Static<typeof Narrowing>;

const sorts = ['relevance', 'newest'] as const;

export const SearchRequest = Type.Object({
  ...Narrowing.properties,
  sort: Type.Optional(Type.Union(sorts.map(sort => Type.Literal(sort)))),
  size: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 20 })),
  after: Type.Optional(Type.String({ maxLength: 400, description: 'What the answer before gave as next' })),
  like: Type.Optional(Type.String({ maxLength: 100, description: 'Id of a determination to find more like' })),
});
export type SearchRequest = Static<typeof SearchRequest>;

/** A passage that matched: `marks` are pairs of offsets [from, to) in `text`. */
export const HitPassage = Type.Object({
  anchor: Type.String({ examples: ['issue-2-rationale'] }),
  issue: orNull(Type.Integer()),
  text: Type.String(),
  marks: Type.Array(Type.Tuple([Type.Integer(), Type.Integer()])),
});
export type HitPassage = Static<typeof HitPassage>;

export const Hit = Type.Object({
  id: Type.String(),
  address: Type.String(),
  caseNumber: orNull(Type.String()),
  decisionDate: orNull(IsoDate),
  invented: Type.Boolean(),
  issues: Type.Array(Type.Object({ number: Type.Integer(), item: Type.String(), decision: orNull(Decision) })),
  passages: Type.Array(HitPassage),
  guidelines: Type.Array(
    Type.Object({
      label: Type.String(),
      address: orNull(Type.String({ description: 'The page of the guideline, where the library has one' })),
    }),
  ),
  findings: Type.Object({ block: Type.Integer(), warning: Type.Integer(), note: Type.Integer() }),
});
export type Hit = Static<typeof Hit>;

export const FacetValue = Type.Object({ value: Type.String(), label: Type.String(), count: Type.Integer() });
export type FacetValue = Static<typeof FacetValue>;

export const Facet = Type.Object({
  name: Type.Union(facetNames.map(name => Type.Literal(name))),
  values: Type.Array(FacetValue),
});
export type Facet = Static<typeof Facet>;

/** Something wrong in the words of a query, at [start, end) of it. The search is made without that part. */
export const QueryProblem = Type.Object({ start: Type.Integer(), end: Type.Integer(), reason: Type.String() });
export type QueryProblem = Static<typeof QueryProblem>;

export const SearchAnswer = Type.Object({
  total: Type.Integer({ description: 'Determinations found, exactly' }),
  hits: Type.Array(Hit),
  next: orNull(Type.String({ description: 'Send as after for the next page; null on the last' })),
  problems: Type.Array(QueryProblem),
});
export type SearchAnswer = Static<typeof SearchAnswer>;

export const FacetsAnswer = Type.Object({ total: Type.Integer(), facets: Type.Array(Facet) });
export type FacetsAnswer = Static<typeof FacetsAnswer>;
