export type { Authority, Confidence } from './authority.ts';
