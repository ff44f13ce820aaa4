/** What the process ends with: 0 fine, 1 fault, 2 findings that would block, 64 usage, 78 configuration. */
export type ExitCode = 0 | 1 | 2 | 64 | 78;

/** One command of the command line; each stands in a file of its own under commands/. */
export interface Command {
  readonly name: string;
  /** One line for the overview. */
  readonly summary: string;
  /** The page that `openimr <name> --help` prints: usage, options, examples. */
  readonly help: string;
  /** Runs it with the arguments after its name. */
  readonly run: (argv: readonly string[]) => Promise<ExitCode>;
}
