import { type OpenDataRow, openDataColumns } from './open-data-row.ts';

/** The line of column names. */
export const csvHead = `${openDataColumns.join(',')}\r\n`;

/** One line of RFC 4180. */
export function csvLine(row: OpenDataRow): string {
  return `${openDataColumns.map(column => cell(row[column])).join(',')}\r\n`;
}

function cell(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
