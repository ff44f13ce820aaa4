import { type Static, Type } from '@sinclair/typebox';
import { IsoDate, orNull } from './shapes.ts';

/** Outcomes of a set of disputed items. `share` is overturned / (upheld + overturned), `low` to `high` its 95 % interval. */
const outcomes = {
  determinations: Type.Integer(),
  upheld: Type.Integer(),
  overturned: Type.Integer(),
  undecided: Type.Integer({ description: 'Items whose decision could not be read' }),
  share: orNull(Type.Number({ minimum: 0, maximum: 1 })),
  low: orNull(Type.Number({ minimum: 0, maximum: 1, description: 'Wilson score interval, 95 %' })),
  high: orNull(Type.Number({ minimum: 0, maximum: 1 })),
};
export const Outcomes = Type.Object(outcomes);
export type Outcomes = Static<typeof Outcomes>;

export const groupings = ['year', 'month', 'category', 'subcategory', 'bodyPart', 'guideline', 'specialty'] as const;
export type Grouping = (typeof groupings)[number];

export const OutcomeGroup = Type.Object({ key: Type.String(), label: Type.String(), ...outcomes });
export type OutcomeGroup = Static<typeof OutcomeGroup>;

export const StatisticsAnswer = Type.Object({
  all: Outcomes,
  earliest: orNull(IsoDate),
  latest: orNull(IsoDate),
  invented: Type.Integer({ description: 'How many of the determinations counted are invented examples' }),
  by: Type.Array(
    Type.Object({
      grouping: Type.Union(groupings.map(grouping => Type.Literal(grouping))),
      groups: Type.Array(OutcomeGroup),
    }),
  ),
});
export type StatisticsAnswer = Static<typeof StatisticsAnswer>;
