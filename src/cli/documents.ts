import { type Determination, read } from '../core/determination/index.ts';
import { type Message, readerNote } from '../core/message/index.ts';
import { type DocumentProblem, findFiles, readFiles } from '../outside/index.ts';
import { startProgress } from './progress.ts';
import { terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** One file that was read: its tree, what the reader said of it, and how its text was got. */
export interface ReadDetermination {
  readonly source: string;
  readonly tree: Determination;
  readonly messages: readonly Message[];
}

/** What became of all files: how many were read, and how many could not be had. */
export interface Tally {
  read: number;
  refused: number;
}

/**
 * Reads the files that arguments name and hands each to `take` in their order. What cannot be had is told on standard
 * error with what to do, and the rest goes on.
 */
export async function eachDetermination(
  names: readonly string[],
  what: string,
  take: (one: ReadDetermination) => Promise<void>,
): Promise<Tally> {
  if (names.length === 0) throw new UsageError('name at least one file, folder or pattern, or "-" for standard input');
  const progress = startProgress(what);
  const tally: Tally = { read: 0, refused: 0 };
  for await (const { source, document } of readFiles(findFiles(names, process.cwd()), {
    folder: process.cwd(),
    standardInput: process.stdin,
  })) {
    if (document.kind === 'problem') {
      tally.refused++;
      progress.clear();
      sayProblem(source, document);
    } else {
      const { tree, messages } = read(document.pages);
      tally.read++;
      progress.clear();
      await take({
        source: source === '-' ? 'standard input' : source,
        tree,
        messages: [...document.notes.map(readerNote), ...messages],
      });
    }
    progress.at(tally.read + tally.refused);
  }
  progress.end();
  return tally;
}

export function sayProblem(source: string, problem: DocumentProblem): void {
  terminal.err(`openimr: ${source}: ${problem.message} ${problem.whatToDo}
`);
}
