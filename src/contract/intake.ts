import { type Static, Type } from '@sinclair/typebox';
import { FindingRecord, ReadRecord } from './determination.ts';
import { orNull } from './shapes.ts';

/** A letter read and checked without being stored. */
export const PreviewAnswer = Type.Object({ determination: ReadRecord, findings: Type.Array(FindingRecord) });
export type PreviewAnswer = Static<typeof PreviewAnswer>;

/** What became of each file of an import. */
export const ImportAnswer = Type.Object({
  files: Type.Array(
    Type.Object({
      source: Type.String(),
      outcome: Type.Union([Type.Literal('taken'), Type.Literal('already here'), Type.Literal('refused')]),
      id: orNull(Type.String()),
      address: orNull(Type.String()),
      reason: orNull(Type.String({ description: 'Why it was refused' })),
      notes: Type.Array(Type.String(), { description: 'How its text was got, where that is worth saying' }),
    }),
  ),
});
export type ImportAnswer = Static<typeof ImportAnswer>;

/** One line of the answer to work that takes long: how far it is. The last line, and only it, says what it came to. */
export const UpkeepStep = Type.Object({
  done: Type.Integer(),
  total: orNull(Type.Integer()),
  changed: orNull(Type.Integer({ description: 'Determinations read again, loaded or removed' })),
});
export type UpkeepStep = Static<typeof UpkeepStep>;

export const HealthAnswer = Type.Object({
  status: Type.Union([Type.Literal('ok'), Type.Literal('indexing')]),
  version: Type.String(),
  determinations: Type.Integer(),
});
export type HealthAnswer = Static<typeof HealthAnswer>;

/** How many determinations an act of upkeep concerned. */
export const CountAnswer = Type.Object({ count: Type.Integer() });
export type CountAnswer = Static<typeof CountAnswer>;
