import { type Static, type TSchema, Type } from '@sinclair/typebox';

/** A value or null: the API leaves no field out, what is absent is null or an empty list. */
export const orNull = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);

export const IsoDate = Type.String({
  pattern: '^\\d{4}-\\d{2}-\\d{2}$',
  description: 'A calendar date, YYYY-MM-DD',
  examples: ['2016-12-19'],
});

export const Decision = Type.Union([Type.Literal('upheld'), Type.Literal('overturned')], {
  description: 'Upheld: the denial or modification stands. Overturned: it does not.',
});
export type Decision = Static<typeof Decision>;

export const Severity = Type.Union([Type.Literal('block'), Type.Literal('warning'), Type.Literal('note')], {
  description: 'block holds a release until answered, warning asks for a look, note informs',
});
export type Severity = Static<typeof Severity>;

export const Confidence = Type.Union(
  (['verified', 'secondary', 'seen', 'recalled-high', 'recalled-medium', 'recalled-low'] as const).map(word =>
    Type.Literal(word),
  ),
  {
    description:
      'verified: read in the legal text; secondary: read in a public page about it; seen: read in a published ' +
      'determination; recalled-*: remembered, not yet read',
  },
);
