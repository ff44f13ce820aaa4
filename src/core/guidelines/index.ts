export type { Citation, GuidelineBasis, ParsedGuidelineLine } from './citation.ts';
export { parseGuidelineLine } from './guideline-line.ts';
