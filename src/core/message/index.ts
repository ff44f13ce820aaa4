export type { Message, Severity } from './message.ts';
