import { expect, test } from 'vitest';
import { californiaDate, elapsed, now, today } from './clock.ts';

test('an evening in California is still the day before in Greenwich', () => {
  expect(californiaDate(new Date('2026-01-01T07:59:59Z'))).toBe('2025-12-31');
  expect(californiaDate(new Date('2026-01-01T08:00:00Z'))).toBe('2026-01-01');
});

test('daylight saving time moves the turn of the day by an hour', () => {
  expect(californiaDate(new Date('2026-07-01T06:59:59Z'))).toBe('2026-06-30');
  expect(californiaDate(new Date('2026-07-01T07:00:00Z'))).toBe('2026-07-01');
});

test('the clock tells this day, this moment, and never runs back', () => {
  const before = elapsed();
  expect(today()).toMatch(/^20\d\d-\d\d-\d\d$/);
  expect(Math.abs(Date.parse(now()) - Date.now())).toBeLessThan(5_000);
  expect(elapsed()).toBeGreaterThanOrEqual(before);
});
