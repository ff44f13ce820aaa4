import type { OutcomeGroup } from '../../contract/index.ts';

const COLUMNS = ['determinations', 'upheld', 'overturned', 'undecided', 'share', 'low', 'high'] as const;

/** Outcomes by group as CSV (RFC 4180): the shares as fractions, what is unknown left empty. */
export function csvOf(groups: readonly OutcomeGroup[], by: string): string {
  const rows = groups.map(group =>
    [group.label, ...COLUMNS.map(column => group[column])].map(value => cell(value)).join(','),
  );
  const head = [by, ...COLUMNS.slice(0, 4), 'share_overturned', 'interval_low', 'interval_high'].join(',');
  return `${[head, ...rows].join('\r\n')}\r\n`;
}

/** Quoted where needed; a leading = + - @ is kept from being taken for a formula. */
function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return Number.isInteger(value) ? String(value) : value.toFixed(4);
  const safe = /^[=+\-@\t]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
