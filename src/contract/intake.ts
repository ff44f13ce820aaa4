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
    }),
  ),
});
export type ImportAnswer = Static<typeof ImportAnswer>;

export const HealthAnswer = Type.Object({
  status: Type.Union([Type.Literal('ok'), Type.Literal('indexing')]),
  version: Type.String(),
  determinations: Type.Integer(),
});
export type HealthAnswer = Static<typeof HealthAnswer>;
