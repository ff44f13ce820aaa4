/**
 * Tells code from comments, strings, regular expressions and JSX text, without a compiler: enough to find imports and
 * names and not be misled by a sentence that mentions them.
 */
export interface Scanned {
  /** The source at its own offsets; comments, regular expressions, JSX text and the inside of literals are blanks. */
  readonly code: string;
  /** String and template literals in order; `value` is as written, `${...}` in a template becomes "?". */
  readonly literals: readonly Literal[];
}

export interface Literal {
  /** Offset of the opening quote. */
  readonly start: number;
  readonly value: string;
}

/** After these words an expression begins, so that "/" opens a regular expression and "<" an element. */
const BEFORE_EXPRESSION = new Set(
  'return typeof case in of delete void throw new else do await yield instanceof default extends'.split(' '),
);

/** Scans a TypeScript source; `jsx` for .tsx. Total: what it cannot make sense of is taken as code. */
export function scan(source: string, jsx: boolean): Scanned {
  const out = source.split('');
  const literals: Literal[] = [];
  let at = 0;
  /** The last word or mark that was code: decides what "/" and "<" mean. */
  let last = '';

  const blank = (from: number, to: number): void => {
    for (let i = from; i < to; i++) if (out[i] !== '\n') out[i] = ' ';
  };

  /** Scans code up to the end, or past the "}" that closes what the caller opened. */
  function code(nested: boolean): void {
    let depth = 0;
    while (at < source.length) {
      const char = source[at] as string;
      if (comment()) continue;
      if (char === '"' || char === "'") string(char);
      else if (char === '`') template();
      else if (char === '/' && expressionMayBegin() && regex()) last = ')';
      else if (jsx && char === '<' && expressionMayBegin() && elementBegins()) {
        element();
        last = ')';
      } else if (/[\w$]/.test(char)) word();
      else {
        if (char === '{') depth++;
        if (char === '}' && --depth < 0 && nested) {
          at++;
          last = ')';
          return;
        }
        mark(char);
      }
    }
  }

  function comment(): boolean {
    if (source.startsWith('//', at) || (at === 0 && source.startsWith('#!'))) {
      const end = endOf('\n', at);
      blank(at, end);
      at = end;
      return true;
    }
    if (source.startsWith('/*', at)) {
      const close = source.indexOf('*/', at + 2);
      const end = close < 0 ? source.length : close + 2;
      blank(at, end);
      at = end;
      return true;
    }
    return false;
  }

  function string(quote: string): void {
    const start = at++;
    while (at < source.length && source[at] !== quote && source[at] !== '\n') at += source[at] === '\\' ? 2 : 1;
    keep(start, source.slice(start + 1, at));
  }

  function template(): void {
    const start = at++;
    let value = '';
    let from = at;
    while (at < source.length && source[at] !== '`') {
      if (source.startsWith('${', at)) {
        value += `${source.slice(from, at)}?`;
        blank(from, at);
        at += 2;
        last = '{';
        code(true);
        from = at;
      } else at += source[at] === '\\' ? 2 : 1;
    }
    value += source.slice(from, at);
    blank(from, Math.min(at, source.length));
    literals.push({ start, value });
    at++;
    last = ')';
  }

  function keep(start: number, value: string): void {
    blank(start + 1, Math.min(at, source.length));
    literals.push({ start, value });
    at++;
    last = ')';
  }

  function regex(): boolean {
    let end = at + 1;
    let inClass = false;
    while (end < source.length && source[end] !== '\n') {
      const char = source[end];
      if (char === '\\') end++;
      else if (char === '[') inClass = true;
      else if (char === ']') inClass = false;
      else if (char === '/' && !inClass) {
        blank(at, end + 1);
        at = end + 1;
        while (/[a-z]/.test(source[at] ?? '')) out[at++] = ' ';
        return true;
      }
      end++;
    }
    return false;
  }

  function elementBegins(): boolean {
    const rest = source.slice(at, at + 200);
    return /^<(>|[A-Za-z])/.test(rest) && !/^<[A-Za-z_$][\w$]*\s*(,|extends\b|=)/.test(rest);
  }

  /** From "<" to the end of the element it opens, children and all. */
  function element(): void {
    at++;
    while (at < source.length) {
      const char = source[at] as string;
      if (comment()) continue;
      if (char === '"' || char === "'") attribute(char);
      else if (char === '{') hole();
      else if (source.startsWith('/>', at)) {
        at += 2;
        return;
      } else if (char === '>') {
        at++;
        children();
        return;
      } else at++;
    }
  }

  function attribute(quote: string): void {
    const start = at++;
    at = endOf(quote, at);
    keep(start, source.slice(start + 1, at));
  }

  function hole(): void {
    at++;
    last = '{';
    code(true);
  }

  function children(): void {
    while (at < source.length) {
      if (source.startsWith('</', at)) {
        at = Math.min(endOf('>', at) + 1, source.length);
        return;
      }
      if (source[at] === '<') element();
      else if (source[at] === '{') hole();
      else {
        blank(at, at + 1);
        at++;
      }
    }
  }

  function word(): void {
    const start = at;
    while (/[\w$]/.test(source[at] ?? '')) at++;
    last = source.slice(start, at);
  }

  function mark(char: string): void {
    at++;
    if (/\s/.test(char)) return;
    // "x! / 2" and "i++ / 2" divide: such a mark directly behind a value leaves a value.
    const behind = source[at - 2] ?? '';
    const leavesValue =
      (char === '!' || ((char === '+' || char === '-') && behind === char)) && /[\w$)\]+-]/.test(behind);
    last = leavesValue ? ')' : char;
  }

  function expressionMayBegin(): boolean {
    if (last === '') return true;
    if (/[\w$]/.test(last)) return BEFORE_EXPRESSION.has(last);
    return last !== ')' && last !== ']' && last !== '}';
  }

  function endOf(mark: string, from: number): number {
    const found = source.indexOf(mark, from);
    return found < 0 ? source.length : found;
  }

  code(false);
  return { code: out.join(''), literals };
}
