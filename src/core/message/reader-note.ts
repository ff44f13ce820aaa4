import type { Message } from './message.ts';

/** A remark of the reader on the document as a whole: how its text was got, not what it says. */
export function readerNote(reason: string): Message {
  return {
    check: 'read',
    severity: 'note',
    issue: null,
    span: { start: 0, end: 0 },
    reason,
    expected: null,
    advice: null,
    authorities: [],
    related: [],
  };
}
