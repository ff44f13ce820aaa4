import type { IsoDate } from '../core/calendar/index.ts';

const PACIFIC = new Intl.DateTimeFormat('en-US', {
  timeZone: 'America/Los_Angeles',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The calendar date in California at this moment, whatever the machine's own time zone. */
export function today(): IsoDate {
  return californiaDate(new Date());
}

/** This moment as an ISO instant in UTC with milliseconds: "2026-03-01T17:04:05.678Z". */
export function now(): string {
  return new Date().toISOString();
}

/** Milliseconds since some moment in the past that does not change while the process lives; it never goes back. */
export function elapsed(): number {
  return performance.now();
}

/** The calendar date in California at a moment. */
export function californiaDate(moment: Date): IsoDate {
  const parts = Object.fromEntries(PACIFIC.formatToParts(moment).map(({ type, value }) => [type, value]));
  return `${parts.year}-${parts.month}-${parts.day}`;
}
