import { type Static, Type } from '@sinclair/typebox';
import { Confidence, IsoDate, orNull } from './shapes.ts';

export const RecommendationRecord = Type.Object({
  id: Type.String(),
  topic: Type.String(),
  says: Type.String({ description: 'What is public record, in our words' }),
  pages: Type.Array(Type.String()),
  confidence: Confidence,
  source: Type.String(),
});
export type RecommendationRecord = Static<typeof RecommendationRecord>;

export const GuidelineRecord = Type.Object({
  id: Type.String(),
  address: Type.String(),
  title: Type.String(),
  year: orNull(Type.Integer()),
  partOfMtus: Type.Boolean(),
  inForceFrom: orNull(IsoDate),
  inForceTo: orNull(IsoDate),
  confidence: Confidence,
  source: Type.String(),
  aliases: Type.Array(Type.String()),
  citedBy: Type.Integer({ description: 'Determinations in this library that cite it' }),
});
export type GuidelineRecord = Static<typeof GuidelineRecord>;

export const GuidelineAnswer = Type.Object({
  ...GuidelineRecord.properties,
  recommendations: Type.Array(RecommendationRecord),
});
export type GuidelineAnswer = Static<typeof GuidelineAnswer>;
