import type { Source, Span } from '../../text/index.ts';

/** A line with something on it, without the blanks around it. */
export interface Line extends Span {
  readonly text: string;
  /**
   * What lies between it and the line above: nothing, a paragraph break, or a page break, where a paragraph may go on.
   */
  readonly above: 'nothing' | 'paragraph' | 'page';
}

export interface Lines {
  readonly lines: readonly Line[];
  /** Running heads and feet: on the page, but no part of what the letter says. */
  readonly running: readonly Span[];
}

const RUNNING =
  /^(?:page \d{1,4}(?: of \d{1,4})?|\d{1,4}|-\s*\d{1,4}\s*-|(?:imr )?final determination letter for imr case number\b.{0,40}|cm\d{2}-\d{7,8}(?: page \d+(?: of \d+)?)?)$/i;

interface RawLine {
  readonly start: number;
  readonly end: number;
  readonly blanksAbove: number;
  /** A blank line above that still holds a space: how a double-spaced text marks an empty paragraph. */
  readonly spacedBlank: boolean;
  readonly pageAbove: boolean;
}

/** Cuts a source into its lines. A text whose every line is followed by an empty one is read as if it were not. */
export function linesOf(source: Source): Lines {
  const raw = rawLines(source);
  const doubleSpaced = isDoubleSpaced(raw);
  const running: Span[] = [];
  const lines: Line[] = [];
  for (let i = 0; i < raw.length; i++) {
    const line = raw[i] as RawLine;
    const text = source.text.slice(line.start, line.end);
    if (text.length < 80 && i > 0 && atPageEdge(raw, i) && RUNNING.test(text)) {
      running.push({ start: line.start, end: line.end });
      continue;
    }
    const above = lines.length === 0 ? 'paragraph' : gapAbove(line, doubleSpaced);
    const afterRunning = running.length > 0 && (running.at(-1)?.start ?? 0) > (lines.at(-1)?.start ?? -1);
    lines.push({ start: line.start, end: line.end, text, above: afterRunning && above !== 'nothing' ? 'page' : above });
  }
  return { lines, running };
}

function rawLines(source: Source): RawLine[] {
  const { text, lines } = source;
  const raw: RawLine[] = [];
  let blanksAbove = 0;
  let spacedBlank = false;
  let pageAbove = false;
  for (let i = 0; i < lines.length; i++) {
    let start = lines[i] as number;
    if (start > 0 && text.charCodeAt(start - 1) === 12) pageAbove = true;
    let end = lines[i + 1] ?? text.length;
    const whole = end;
    const first = start;
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    if (start === end) {
      blanksAbove++;
      if (whole - first > 1 && text.charCodeAt(first) === 32) spacedBlank = true;
      continue;
    }
    raw.push({ start, end, blanksAbove, spacedBlank, pageAbove });
    blanksAbove = 0;
    spacedBlank = false;
    pageAbove = false;
  }
  return raw;
}

const isBlank = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff || code === 0;

function isDoubleSpaced(raw: readonly RawLine[]): boolean {
  let spaced = 0;
  for (const line of raw) if (line.blanksAbove > 0) spaced++;
  return raw.length > 4 && spaced >= (raw.length - 1) * 0.8;
}

function gapAbove(line: RawLine, doubleSpaced: boolean): Line['above'] {
  if (line.pageAbove) return 'page';
  if (!doubleSpaced) return line.blanksAbove > 0 ? 'paragraph' : 'nothing';
  if (line.spacedBlank) return 'paragraph';
  return line.blanksAbove > 1 ? 'page' : 'nothing';
}

/** Whether the line is the first or last of its page, where running heads and feet stand. */
function atPageEdge(raw: readonly RawLine[], i: number): boolean {
  return (raw[i] as RawLine).pageAbove || (raw[i + 1]?.pageAbove ?? true);
}
