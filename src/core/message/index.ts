export type { Message, Severity } from './message.ts';
export { readerNote } from './reader-note.ts';
