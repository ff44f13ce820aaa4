/** What the process writes to and whether a person is looking: the one place that asks the environment about it. */
export interface Terminal {
  readonly isTerminal: boolean;
  readonly width: number;
  /** Throws OutputClosed where nobody reads any more. */
  out(text: string | Uint8Array): Promise<void>;
  err(text: string): void;
}

type Style = 'bold' | 'dim' | 'accent' | 'match' | 'block' | 'warning' | 'note';

const CODES: Readonly<Record<Style, string>> = {
  bold: '1',
  dim: '2',
  accent: '36',
  match: '1;4',
  block: '31;1',
  warning: '33',
  note: '34',
};

/** Whoever read standard output has gone away (`| head`): a reason to stop, and no fault. */
export class OutputClosed extends Error {}

let closed = false;

/** Standard output and error. */
export const terminal: Terminal = {
  isTerminal: process.stdout.isTTY === true,
  width: Math.min(Math.max(process.stdout.columns ?? process.stderr.columns ?? 100, 40), 140),
  out: text =>
    new Promise((resolve, reject) => {
      if (closed) reject(new OutputClosed());
      else
        process.stdout.write(terminal.isTerminal ? harmless(text) : text, fault =>
          fault ? reject(asClosed(fault)) : resolve(),
        );
    }),
  err: text => void process.stderr.write(process.stderr.isTTY ? harmless(text) : text),
};

// Of what steers a terminal, only the line end, the tab and our own colours; and nothing that turns the order of letters.
const STEERING =
  /\u001b(?!\[[\d;]*m)|[\u0000-\u0008\u000b\u000c\u000e-\u001a\u001c-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\r(?!\n)/g;

/** A letter, or the name of a file, must not move the cursor, set the title or hide lines of who looks at it. */
function harmless(text: string | Uint8Array): string | Uint8Array {
  return typeof text === 'string' ? text.replace(STEERING, '\ufffd') : text;
}

const coloured = terminal.isTerminal && process.env.NO_COLOR === undefined && process.env.TERM !== 'dumb';

/** Colour only on a terminal, and never alone: the word it stands on says the same. */
export const styled = (style: Style, text: string): string =>
  coloured ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text;

function asClosed(fault: Error): Error {
  closed = true;
  return (fault as NodeJS.ErrnoException).code === 'EPIPE' ? new OutputClosed() : fault;
}

// Every write hears of its own failure; the event would end the process.
process.stdout.on('error', fault => void asClosed(fault));
