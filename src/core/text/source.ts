/** A half-open stretch of a source, in UTF-16 code units from its start. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a person finds it: all three counted from 1. A page ends at a form feed. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly page: number;
}

/** A document as it came, with the offsets at which its lines and pages start. Nothing is ever removed from `text`. */
export interface Source {
  readonly text: string;
  readonly lines: readonly number[];
  readonly pages: readonly number[];
}

/** Takes a text, or its pages; pages are joined with form feeds. A form feed ends a line as well as a page. */
export function makeSource(input: string | readonly string[]): Source {
  const text = typeof input === 'string' ? input : input.join('\f');
  const lines = [0];
  const pages = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10) lines.push(i + 1);
    else if (code === 13 && text.charCodeAt(i + 1) !== 10) lines.push(i + 1);
    else if (code === 12) {
      lines.push(i + 1);
      pages.push(i + 1);
    }
  }
  return { text, lines, pages };
}

/** The line, column and page of an offset; offsets outside the text are moved to its nearest end. */
export function positionAt(source: Source, offset: number): Position {
  const at = Math.max(0, Math.min(offset, source.text.length));
  const line = lastAtOrBefore(source.lines, at);
  const page = lastAtOrBefore(source.pages, at);
  return { line: line + 1, column: at - (source.lines[line] ?? 0) + 1, page: page + 1 };
}

function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
