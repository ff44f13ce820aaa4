import { expect, test } from 'vitest';
import { csvLine } from './csv.ts';
import { type OpenDataRow, openDataColumns } from './open-data-row.ts';

const row = (Findings: string | number): OpenDataRow => ({
  ...(Object.fromEntries(openDataColumns.map(column => [column, null])) as OpenDataRow),
  Findings,
});
const lastCell = (findings: string | number): string => csvLine(row(findings)).replace(/^,*|\r\n$/g, '');

test('a spreadsheet takes no words of a letter for a formula', () => {
  expect(lastCell('=1+1')).toBe("'=1+1");
  expect(lastCell('@SUM(A1)')).toBe("'@SUM(A1)");
  expect(lastCell('-2+3, "so"')).toBe(`"'-2+3, ""so"""`);
  expect(lastCell(-5)).toBe('-5');
});
