import { type Static, Type } from '@sinclair/typebox';
import { Decision, IsoDate, orNull, Severity } from './shapes.ts';

export const CitationRecord = Type.Object({
  by: Type.Union([Type.Literal('claimsAdministrator'), Type.Literal('reviewer')]),
  source: Type.Union([Type.Literal('MTUS'), Type.Literal('ACOEM'), Type.Literal('ODG'), Type.Literal('other')]),
  title: orNull(Type.String()),
  year: orNull(Type.Integer()),
  sections: Type.Array(Type.String()),
  pages: Type.Array(Type.String(), { description: 'As printed, one a comma: "98-99", "58"' }),
});
export type CitationRecord = Static<typeof CitationRecord>;

export const IssueRecord = Type.Object({
  number: Type.Integer({ minimum: 1 }),
  item: Type.String({ description: 'The disputed item as printed, line breaks mended' }),
  decision: orNull(Decision),
  claimsAdministratorGuideline: orNull(Type.String()),
  reviewerGuideline: orNull(Type.String()),
  rationale: orNull(Type.String()),
  citations: Type.Array(CitationRecord),
});
export type IssueRecord = Static<typeof IssueRecord>;

export const MessageRecord = Type.Object({
  check: Type.String({ description: '"read" for the reader, or the id of a check' }),
  severity: Severity,
  issue: orNull(Type.Integer()),
  line: Type.Integer(),
  column: Type.Integer(),
  page: Type.Integer(),
  reason: Type.String(),
  expected: orNull(Type.String()),
});
export type MessageRecord = Static<typeof MessageRecord>;

export const FindingRecord = Type.Object({
  ...MessageRecord.properties,
  source: Type.String({ description: 'The id of the determination, or the name of the file that was sent' }),
  authority: Type.Array(Type.String(), { description: 'The law it stands on, as a lawyer cites it' }),
});
export type FindingRecord = Static<typeof FindingRecord>;

/** One determination read: what `openimr read --format ndjson` prints, one object a file. */
export const ReadRecord = Type.Object({
  source: Type.String(),
  layout: Type.String(),
  caseNumber: orNull(Type.String()),
  dateAssigned: orNull(IsoDate),
  dateOfInjury: orNull(IsoDate),
  decisionDate: orNull(IsoDate),
  urDenialDate: orNull(IsoDate),
  applicationReceived: orNull(IsoDate),
  priority: orNull(Type.Union([Type.Literal('standard'), Type.Literal('expedited')])),
  reviewer: Type.Object({
    statesOfLicensure: Type.Array(Type.String()),
    specialties: Type.Array(Type.String()),
  }),
  summary: orNull(Type.String()),
  issues: Type.Array(IssueRecord),
  messages: Type.Array(MessageRecord),
});
export type ReadRecord = Static<typeof ReadRecord>;

/** One determination of the library: what was read, and where it is kept. */
export const DeterminationRecord = Type.Object({
  id: Type.String({ description: 'SHA-256 of the source, hexadecimal' }),
  address: Type.String({ description: 'The page of this determination, from the root' }),
  invented: Type.Boolean({ description: 'True for the examples that come with the product' }),
  otherVersions: Type.Array(Type.Object({ id: Type.String(), address: Type.String(), decisionDate: orNull(IsoDate) }), {
    description: 'Other letters under the same case number, latest first',
  }),
  ...ReadRecord.properties,
});
export type DeterminationRecord = Static<typeof DeterminationRecord>;
