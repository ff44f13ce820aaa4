import type { Span } from '../../core/text/index.ts';

/** A place in the text of a query that moves on as parts of it are taken. */
export interface Reader {
  readonly text: string;
  at: number;
  skipBlank(): void;
  /** The next character that is no blank; empty at the end. */
  peek(): string;
  atEnd(): boolean;
  /** Whether the very next character ends a part: a blank, a parenthesis that closes, or the end. */
  atBreak(): boolean;
  isQuote(): boolean;
  /** Whether the next token is this word in capitals. */
  sees(word: string): boolean;
  takeOr(): Span | null;
  /** Takes "-" and "NOT"; how many there were. */
  takeNots(): number;
  /** Takes "name:"; null, and nothing taken, where there is none. */
  takeName(): string | null;
  /** Takes everything up to a blank, a parenthesis or a quotation mark, and at least one character. */
  takeToken(): Span;
  /** Takes a quoted stretch; `end` is where its words end. */
  takeQuoted(): { readonly end: number; readonly closed: boolean };
}

const BLANK = /\s/;
const QUOTES = '"“”„«»';
const NAME = /[A-Za-z][A-Za-z-]*:/y;
const isQuoteMark = (char: string): boolean => char !== '' && QUOTES.includes(char);

export function makeReader(text: string): Reader {
  const breaks = (at: number): boolean => at >= text.length || BLANK.test(text[at]!) || '()'.includes(text[at]!);
  return {
    text,
    at: 0,
    skipBlank() {
      while (this.at < text.length && BLANK.test(text[this.at]!)) this.at++;
    },
    peek() {
      this.skipBlank();
      return text[this.at] ?? '';
    },
    atEnd() {
      this.skipBlank();
      return this.at >= text.length;
    },
    atBreak() {
      return this.at >= text.length || BLANK.test(text[this.at]!) || text[this.at] === ')';
    },
    isQuote() {
      return isQuoteMark(text[this.at] ?? '');
    },
    sees(word) {
      this.skipBlank();
      return text.startsWith(word, this.at) && breaks(this.at + word.length);
    },
    takeOr() {
      this.skipBlank();
      const start = this.at;
      if (this.sees('OR')) this.at += 2;
      else if (text[start] === '|') this.at += text[start + 1] === '|' ? 2 : 1;
      else return null;
      return { start, end: this.at };
    },
    takeNots() {
      for (let count = 0; ; count++) {
        if (this.sees('NOT')) this.at += 3;
        else if (text[this.at] === '-' && !BLANK.test(text[this.at + 1] ?? ' ')) this.at += 1;
        else return count;
        this.skipBlank();
      }
    },
    takeName() {
      NAME.lastIndex = this.at;
      const name = NAME.exec(text)?.[0].slice(0, -1) ?? null;
      if (name !== null) this.at += name.length + 1;
      return name;
    },
    takeToken() {
      const start = this.at;
      while (!breaks(this.at) && !isQuoteMark(text[this.at]!) && text[this.at] !== '|') this.at++;
      if (this.at === start && this.at < text.length) this.at++;
      return { start, end: this.at };
    },
    takeQuoted() {
      this.at++;
      while (this.at < text.length && !isQuoteMark(text[this.at]!)) this.at++;
      const end = this.at;
      const closed = end < text.length;
      if (closed) this.at++;
      return { end, closed };
    },
  };
}
