import type { IncomingFile } from '../../casework/index.ts';
import { findFiles, readFound } from '../../outside/index.ts';
import type { Command, ExitCode } from '../command.ts';
import type { DataOffice, ImportedFile } from '../office/data-office.ts';
import { withOffice } from '../office/open.ts';
import { type Options, parseOptions } from '../options.ts';
import { fold } from '../output/fold.ts';
import { listWriter } from '../output/list-writer.ts';
import { grouped, type Progress, startProgress } from '../progress.ts';
import { listenForStop, type StopSignal } from '../stop-signal.ts';
import { styled, terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

export const command: Command = {
  name: 'import',
  summary: 'add files, folders or standard input to the library',
  help: `Usage: openimr import [--format table|json|ndjson] FILE...
       openimr import --again

Reads and checks each file, folder, pattern or "-" (standard input) and keeps it. A file whose content is already there is
passed over, so the same command may be given again. One that cannot be taken is reported with the reason and stops none
of the others; the command then ends with 1. Ctrl-C ends it after the files under way; given again, it goes on from there.

Options:
  --again            read and check again what is kept, after an upgrade; ids and links stay
  --format table     what came of it all (default)
  --format ndjson    a line for each file as it is settled; json: one array
                     source, outcome (taken, already here, refused), id, address, reason, notes

Examples:
  openimr import letters/
  openimr import 'letters/2016-*.pdf' more/letter.txt
  openimr import --format ndjson letters/ > imported.ndjson`,
  run: async argv => {
    const options = parseOptions(argv, { again: 'flag', format: ['table', 'json', 'ndjson'] });
    if (options.has('again')) return readAgain(options);
    if (options.names.length === 0)
      throw new UsageError('name at least one file, folder or pattern, or "-" for standard input');
    return withStop(stop => withOffice(office => importAll(office, options, stop)));
  },
};

async function withStop(work: (stop: StopSignal) => Promise<ExitCode>): Promise<ExitCode> {
  const stop = listenForStop(() =>
    terminal.err('\nopenimr: finishing the files under way ... (Ctrl-C again ends at once)\n'),
  );
  try {
    return await work(stop);
  } finally {
    stop.release();
  }
}

interface Tally {
  taken: number;
  present: number;
  readonly refused: ImportedFile[];
  readonly noted: ImportedFile[];
}

async function importAll(office: DataOffice, options: Options, { signal }: StopSignal): Promise<ExitCode> {
  const format = (options.find('format') ?? 'table') as 'table' | 'json' | 'ndjson';
  const list = format === 'table' ? null : listWriter(format);
  const tally: Tally = { taken: 0, present: 0, refused: [], noted: [] };
  const progress = startProgress('files');
  const found = countFiles(options.names, signal);
  const show = () => progress.at(tally.taken + tally.present + tally.refused.length, found.total());
  const ticking = setInterval(show, 250);
  try {
    await office.importFiles(incoming(options.names, signal), {
      signal,
      onFile: async file => {
        count(tally, file);
        if (list) progress.clear();
        await list?.write(file);
        show();
      },
    });
  } finally {
    clearInterval(ticking);
    progress.end();
  }
  await list?.end();
  await report(tally, format === 'table', signal.aborted);
  return tally.refused.length > 0 || signal.aborted ? 1 : 0;
}

function count(tally: Tally, file: ImportedFile): void {
  if (file.outcome === 'refused') tally.refused.push(file);
  else if (file.outcome === 'taken') tally.taken++;
  else tally.present++;
  if (file.notes.length > 0) tally.noted.push(file);
}

async function* incoming(names: readonly string[], signal: AbortSignal): AsyncGenerator<IncomingFile> {
  for await (const found of findFiles(names, process.cwd())) {
    if (signal.aborted) return;
    const name = found.source === '-' ? 'standard input' : found.source;
    if (found.kind === 'not-found') {
      yield { name, problem: found.problem };
      continue;
    }
    const bytes = await readFound(found.source, process.cwd(), process.stdin);
    yield 'code' in bytes ? { name, problem: bytes } : { name, bytes };
  }
}

/** Counts beside the import, which does not wait for it: the time left is known once the folders are walked. */
function countFiles(names: readonly string[], signal: AbortSignal): { total(): number | undefined } {
  let counted: number | undefined;
  const walk = async () => {
    let files = 0;
    for await (const _ of findFiles(names, process.cwd())) {
      files++;
      if (signal.aborted) return;
    }
    counted = files;
  };
  walk().catch(() => undefined);
  return { total: () => counted };
}

/** The outcome for a person: on standard output as a table, beside data on standard error. */
async function report(tally: Tally, isTable: boolean, stopped: boolean): Promise<void> {
  const { taken, present, refused, noted } = tally;
  const say = isTable ? (text: string) => terminal.out(text) : async (text: string) => terminal.err(text);
  if (isTable && noted.length > 0) await say(filesByReason('Taken, with a remark', noted, file => file.notes, FEW));
  if (isTable && refused.length > 0)
    await say(filesByReason('Could not be taken', refused, file => [file.reason ?? 'No reason is known.']));
  const parts = [`${grouped(taken)} taken`, `${grouped(present)} already here`];
  if (refused.length > 0) parts.push(styled('warning', `${grouped(refused.length)} could not be taken`));
  await say(`${parts.join(', ')}.\n`);
  if (stopped) await say('Stopped. What was taken is kept; the same command goes on from here.\n');
  else if (taken > 0) await say('Next: openimr search WORDS, or openimr stats --by category\n');
}

/** Remarks are no trouble: a few files stand for the others. */
const FEW = 3;

/** Files under each of their reasons, in the order the reasons came. */
function filesByReason(
  title: string,
  files: readonly ImportedFile[],
  reasonsOf: (file: ImportedFile) => readonly string[],
  most = Number.POSITIVE_INFINITY,
): string {
  const byReason = new Map<string, string[]>();
  for (const file of files) {
    for (const reason of reasonsOf(file)) {
      const sources = byReason.get(reason) ?? [];
      sources.push(file.source);
      byReason.set(reason, sources);
    }
  }
  const lines = [styled('bold', title)];
  for (const [reason, sources] of byReason) {
    lines.push(fold(reason, terminal.width, '  '), ...sources.slice(0, most).map(source => `    ${source}`));
    if (sources.length > most) lines.push(`    and ${grouped(sources.length - most)} more (all: --format ndjson)`);
  }
  return `${lines.join('\n')}\n\n`;
}

async function readAgain(options: Options): Promise<ExitCode> {
  if (options.names.length > 0) throw new UsageError('--again reads what is kept; it takes no files');
  return withStop(({ signal }) =>
    withOffice(async office => {
      const progress: Progress = startProgress('read again');
      let done = 0;
      const changed = await office
        .readAgain((now, total) => {
          done = now;
          progress.at(now, total ?? undefined);
        }, signal)
        .catch(fault => {
          if (signal.aborted) return done;
          throw fault;
        })
        .finally(() => progress.end());
      await terminal.out(`${grouped(changed)} read again.\n`);
      if (signal.aborted) await terminal.out('Stopped. The others keep their earlier reading.\n');
      return signal.aborted ? 1 : 0;
    }),
  );
}
