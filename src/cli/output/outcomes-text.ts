import type { OutcomeGroup, Outcomes } from '../../contract/index.ts';
import { grouped } from '../progress.ts';
import { styled } from '../terminal.ts';

const BAR = { wide: 20, narrow: 10 } as const;

/** Outcomes by group: counts, the share overturned with its 95 % interval, and a bar of it. */
export function outcomesText(title: string, groups: readonly OutcomeGroup[], all: Outcomes, width: number): string {
  const rows = [...groups, { key: '', label: 'All', ...all }];
  const cells = rows.map(row => [
    row.label,
    grouped(row.determinations),
    grouped(row.upheld),
    grouped(row.overturned),
    percent(row.share),
    row.low === null || row.high === null ? '' : `${whole(row.low)}–${whole(row.high)} %`,
  ]);
  const head = [title, 'Letters', 'Upheld', 'Overturned', 'Share', '95 %'];
  const widths = head.map((word, column) => Math.max(word.length, ...cells.map(row => (row[column] ?? '').length)));
  const others = widths.slice(1).reduce((sum, each) => sum + each + 2, 0);
  const bar = width >= 100 ? BAR.wide : BAR.narrow;
  const bars = width - others - bar - 2 >= 20;
  widths[0] = Math.min(widths[0] ?? 0, Math.max(12, width - others - (bars ? bar + 2 : 0)));
  const line = (row: readonly string[]): string =>
    row.map((cell, column) => fitted(cell, widths[column] ?? 0, column === 0)).join('  ');
  const lines = [styled('bold', line(head))];
  cells.forEach((row, at) => {
    const last = at === cells.length - 1;
    if (last) lines.push(styled('dim', '─'.repeat(widths.reduce((sum, each) => sum + each + 2, -2))));
    const { share, high } = rows[at] as OutcomeGroup;
    lines.push(bars && !last ? `${line(row)}  ${barOf(share, high, bar)}` : line(row));
  });
  return `${lines.join('\n')}\n`;
}

const fitted = (cell: string, width: number, left: boolean): string => {
  const cut = cell.length > width ? `${cell.slice(0, width - 1)}…` : cell;
  return left ? cut.padEnd(width) : cut.padStart(width);
};

const whole = (share: number): string => String(Math.round(share * 100));
const percent = (share: number | null): string => (share === null ? '' : `${(share * 100).toFixed(1)} %`);

/** Filled up to the share; light up to the upper end of what it may be. */
function barOf(share: number | null, high: number | null, length: number): string {
  if (share === null || high === null) return '';
  const filled = Math.round(share * length);
  const upTo = Math.max(filled, Math.round(high * length));
  return styled('accent', '█'.repeat(filled)) + styled('dim', '░'.repeat(upTo - filled));
}
