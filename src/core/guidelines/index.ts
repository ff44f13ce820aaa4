export type { Citation, GuidelineBasis, ParsedGuidelineLine } from './citation.ts';
