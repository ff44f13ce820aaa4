import { type OpenDataRow, openDataColumns } from './open-data-row.ts';

/** The line of column names. */
export const csvHead = `${openDataColumns.join(',')}\r\n`;

/** One line of RFC 4180; a text that begins as a formula does is kept from being taken for one by an apostrophe. */
export function csvLine(row: OpenDataRow): string {
  return `${openDataColumns.map(column => cell(row[column])).join(',')}\r\n`;
}

function cell(value: string | number | null): string {
  const words = value === null ? '' : String(value);
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(words) ? `'${words}` : words;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
