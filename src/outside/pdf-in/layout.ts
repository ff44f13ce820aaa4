import { wellFormed } from '../well-formed.ts';

/**
 * One run of text as pdf.js gives it: the letters in reading order, where the run starts on the page (`transform`, in
 * points, y upwards), and how far it reaches along its own baseline. A run of blanks only says: here the words part.
 */
export interface TextRun {
  readonly str: string;
  readonly dir: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** A run turned so that its baseline is level: x to the right, y downwards. */
interface PlacedRun {
  readonly text: string;
  readonly x: number;
  readonly end: number;
  readonly y: number;
  readonly size: number;
  readonly rightToLeft: boolean;
  blankBefore: boolean;
}

/** A stretch of a line without a wide gap in it: a table cell, a margin note, or the whole line. */
interface Segment {
  readonly x: number;
  readonly end: number;
  readonly text: string;
}

interface Line {
  readonly y: number;
  readonly size: number;
  readonly segments: readonly Segment[];
}

/** Gaps in units of the font size: above `WORD` two runs are two words, above `COLUMN` two columns. */
const WORD = 0.1;
const COLUMN = 1;
const BLANK_WIDTH = 0.25;
/** Runs whose baselines differ by less than this part of the font size stand on one line (a raised "st" after a "1"). */
const SAME_LINE = 0.4;
/** A step down of nearly two usual steps leaves an empty line, as between paragraphs; of nearly three or more, two. */
const NEARLY = 0.3;
const MOST_EMPTY_LINES = 2;
const DOUBLE_SPACING = 2.4;
/** Wider indents than this say nothing a reader needs, and a stray mark far out must not cost memory. */
const WIDEST_COLUMN = 300;

/**
 * The text of a page as it looks: its lines from top to bottom, words parted where the page parts them, columns one under
 * the other, an empty line where the page leaves one. Text that runs in another direction (a note up the margin) follows
 * after the main text.
 */
export function layOut(runs: readonly TextRun[]): string {
  const turned: PlacedRun[][] = [[], [], [], []];
  const letters = [0, 0, 0, 0];
  let blank = false;
  for (const run of runs) {
    const text = tidy(run.str);
    if (text.trim() === '') {
      blank = true;
      continue;
    }
    const turn = quarterTurns(run.transform);
    turned[turn]!.push(place(run, text, turn, blank));
    letters[turn]! += text.length;
    blank = false;
  }
  const directions = [0, 1, 2, 3].filter(turn => letters[turn]! > 0).sort((a, b) => letters[b]! - letters[a]!);
  return directions.map(turn => write(linesOf(turned[turn]!))).join('\n');
}

/** Control characters would be taken for line or page ends further on; they stand for nothing printed. */
function tidy(text: string): string {
  return /[\u0000-\u001f\u007f\ud800-\udfff]/.test(text)
    ? wellFormed(text.replace(/[\u0000-\u001f\u007f]/g, ' '))
    : text;
}

function quarterTurns(transform: readonly number[]): number {
  const across = transform[0] ?? 1;
  const up = transform[1] ?? 0;
  if (Math.abs(across) >= Math.abs(up)) return across >= 0 ? 0 : 2;
  return up > 0 ? 1 : 3;
}

function place(run: TextRun, text: string, turn: number, blankBefore: boolean): PlacedRun {
  const e = finite(run.transform[4]);
  const f = finite(run.transform[5]);
  const x = turn === 0 ? e : turn === 1 ? f : turn === 2 ? -e : -f;
  const y = turn === 0 ? -f : turn === 1 ? e : turn === 2 ? f : -e;
  const size = finite(run.height) || Math.hypot(finite(run.transform[2]), finite(run.transform[3])) || 1;
  return { text, x, end: x + finite(run.width), y, size, rightToLeft: run.dir === 'rtl', blankBefore };
}

const finite = (value: number | undefined): number => (Number.isFinite(value) ? value! : 0);

function linesOf(runs: PlacedRun[]): Line[] {
  const order = inOrder(runs, (a, b) => a.y - b.y);
  const lines: Line[] = [];
  let start = 0;
  for (let i = 1; i <= order.length; i++) {
    const first = order[start]!;
    const next = order[i];
    if (next !== undefined && next.y - first.y < SAME_LINE * Math.max(first.size, next.size)) continue;
    lines.push(lineOf(order.slice(start, i)));
    start = i;
  }
  return lines;
}

/** Most pages come in reading order already; then no sorting is needed. */
function inOrder(runs: PlacedRun[], compare: (a: PlacedRun, b: PlacedRun) => number): PlacedRun[] {
  for (let i = 1; i < runs.length; i++) {
    if (compare(runs[i - 1]!, runs[i]!) > 0) return runs.toSorted(compare);
  }
  return runs;
}

function lineOf(runs: PlacedRun[]): Line {
  const order = inOrder(runs, (a, b) => a.x - b.x);
  let size = 0;
  let y = order[0]!.y;
  for (const run of order) {
    if (run.size <= size) continue;
    size = run.size;
    y = run.y;
  }
  const segments = segmentsOf(order, size);
  return { y, size, segments: readsRightToLeft(order) ? rightToLeft(order, size) : segments };
}

function segmentsOf(runs: readonly PlacedRun[], size: number): Segment[] {
  const segments: Segment[] = [];
  let x = 0;
  let text = '';
  let end = Number.NEGATIVE_INFINITY;
  let last: PlacedRun | undefined;
  for (const run of runs) {
    if (last !== undefined && isPrintedTwice(last, run)) continue;
    const gap = run.x - end;
    if (gap > COLUMN * size) {
      if (text !== '') segments.push({ x, end, text });
      x = run.x;
      text = run.text;
    } else {
      text += blanksBetween(text, run, gap / size) + run.text;
    }
    end = Math.max(end, run.end);
    last = run;
  }
  if (text !== '') segments.push({ x, end, text });
  return segments;
}

/** Bold is sometimes made by printing the same letters again a hair beside themselves. */
function isPrintedTwice(last: PlacedRun, run: PlacedRun): boolean {
  return run.text === last.text && run.x - last.x < 0.1 * run.size && Math.abs(run.y - last.y) < 0.1 * run.size;
}

function blanksBetween(before: string, run: PlacedRun, gap: number): string {
  const blanks = gap > WORD || run.blankBefore ? Math.max(1, Math.round(gap / BLANK_WIDTH)) : 0;
  const there = Number(before.endsWith(' ')) + Number(run.text.startsWith(' '));
  return ' '.repeat(Math.max(0, blanks - there));
}

function readsRightToLeft(runs: readonly PlacedRun[]): boolean {
  let letters = 0;
  for (const run of runs) letters += run.rightToLeft ? run.text.length : -run.text.length;
  return letters > 0;
}

/** A line of Hebrew or Arabic: read from its right end. Its words come in reading order, without columns. */
function rightToLeft(order: readonly PlacedRun[], size: number): Segment[] {
  let text = '';
  let start = 0;
  for (const run of order.toReversed()) {
    if (text !== '') text += blanksBetween(text, run, (start - run.end) / size);
    text += run.text;
    start = run.x;
  }
  return [{ x: order[0]!.x, end: order.at(-1)!.end, text }];
}

/** Gives every place where a segment starts its column: none overlaps what stands left of it, equal places stay equal. */
function columnsOf(lines: readonly Line[]): Map<number, number> {
  let left = Number.POSITIVE_INFINITY;
  let width = 0;
  let letters = 0;
  const starts: { x: number; before: Segment | undefined }[] = [];
  for (const line of lines) {
    let before: Segment | undefined;
    for (const segment of line.segments) {
      starts.push({ x: segment.x, before });
      before = segment;
      left = Math.min(left, segment.x);
      letters += segment.text.length;
      width += segment.end - segment.x;
    }
  }
  const pitch = Math.max(width / letters, 1);
  const columns = new Map<number, number>();
  starts.sort((a, b) => a.x - b.x);
  let placed = Number.NEGATIVE_INFINITY;
  let column = 0;
  for (let i = 0; i < starts.length; i++) {
    const start = starts[i]!;
    if (start.x - placed > pitch) {
      placed = start.x;
      column = Math.min(WIDEST_COLUMN, Math.round((start.x - left) / pitch));
      for (let j = i; j < starts.length && starts[j]!.x - placed <= pitch; j++) {
        const { before } = starts[j]!;
        if (before !== undefined) column = Math.max(column, (columns.get(before.x) ?? 0) + before.text.length + 2);
      }
    }
    columns.set(start.x, column);
  }
  return columns;
}

function write(lines: readonly Line[]): string {
  const columns = columnsOf(lines);
  const step = usualStep(lines);
  let page = '';
  let last: Line | undefined;
  for (const line of lines) {
    if (last !== undefined) {
      const steps = Math.floor((line.y - last.y) / step + NEARLY);
      page += '\n'.repeat(Math.max(1, Math.min(1 + MOST_EMPTY_LINES, steps)));
    }
    let text = '';
    for (const segment of line.segments) {
      const column = columns.get(segment.x) ?? 0;
      text += ' '.repeat(Math.max(text === '' ? 0 : 2, column - text.length)) + segment.text;
    }
    page += text.trimEnd();
    last = line;
  }
  return page === '' ? '' : `${page}\n`;
}

/**
 * The step from line to line that the page keeps: the lower quartile of its steps, so that a page of short paragraphs is
 * not taken for one without any, but no more than double spacing.
 */
function usualStep(lines: readonly Line[]): number {
  const steps: number[] = [];
  for (let i = 1; i < lines.length; i++) steps.push(lines[i]!.y - lines[i - 1]!.y);
  steps.sort((a, b) => a - b);
  const size = Math.max(...lines.map(line => line.size));
  return Math.min(steps[steps.length >> 2] ?? size, DOUBLE_SPACING * size);
}
