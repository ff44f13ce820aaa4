import { type Static, Type } from '@sinclair/typebox';
import { orNull, Severity } from './shapes.ts';

export const CheckRecord = Type.Object({
  id: Type.String(),
  address: Type.String(),
  title: Type.String({ description: 'What must be so' }),
  severity: Severity,
  authorities: Type.Array(Type.String()),
  findings: orNull(Type.Integer({ description: 'How many it makes in this library' })),
});
export type CheckRecord = Static<typeof CheckRecord>;

export const CheckAnswer = Type.Object({ ...CheckRecord.properties, page: Type.String({ description: 'Markdown' }) });
export type CheckAnswer = Static<typeof CheckAnswer>;
