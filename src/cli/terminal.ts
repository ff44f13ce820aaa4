/** What the process writes to and whether a person is looking: the one place that asks the environment about it. */
export interface Terminal {
  readonly isTerminal: boolean;
  readonly width: number;
  out(text: string): Promise<void>;
  err(text: string): void;
}

type Style = 'bold' | 'dim' | 'accent' | 'block' | 'warning' | 'note';

const CODES: Readonly<Record<Style, string>> = {
  bold: '1',
  dim: '2',
  accent: '36',
  block: '31;1',
  warning: '33',
  note: '34',
};

/** Standard output and error. A reader that goes away (a closed pipe) ends the writing quietly. */
export const terminal: Terminal = {
  isTerminal: process.stdout.isTTY === true,
  width: Math.min(Math.max(process.stdout.columns ?? 100, 40), 140),
  out: text =>
    new Promise(resolve => {
      if (process.stdout.write(text)) resolve();
      else process.stdout.once('drain', resolve);
    }),
  err: text => void process.stderr.write(text),
};

const coloured = terminal.isTerminal && process.env['NO_COLOR'] === undefined && process.env['TERM'] !== 'dumb';

/** Colour only on a terminal, and never alone: the word it stands on says the same. */
export const styled = (style: Style, text: string): string =>
  coloured ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text;

process.stdout.on('error', error => {
  if ((error as NodeJS.ErrnoException).code === 'EPIPE') process.exit(0);
});
