import { type Static, Type } from '@sinclair/typebox';

/** A problem document (RFC 9457). `type` is a page of this site that explains it. */
export const Problem = Type.Object({
  type: Type.String(),
  title: Type.String(),
  status: Type.Integer(),
  detail: Type.Optional(Type.String()),
  errors: Type.Optional(
    Type.Array(Type.Object({ pointer: Type.String({ description: 'Where: "/q"' }), detail: Type.String() })),
  ),
});
export type Problem = Static<typeof Problem>;
