import { open, rename, rm } from 'node:fs/promises';
import { parseQuery } from '../../library/index.ts';
import type { Command } from '../command.ts';
import type { ExportFormat } from '../office/data-office.ts';
import { withOffice } from '../office/open.ts';
import { parseOptions } from '../options.ts';
import { queryMistakes } from '../output/query-mistake.ts';
import { grouped, startProgress } from '../progress.ts';
import { terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { wordsAsNames } from '../words-as-names.ts';

const KINDS = { format: ['ndjson', 'csv', 'parquet'], output: 'value' } as const;

export const command: Command = {
  name: 'export',
  summary: 'write the library, or what a search finds, as a file',
  help: `Usage: openimr export [--format ndjson|csv|parquet] [--output FILE] [QUERY]

NDJSON has one determination a line, as the API gives it. CSV and Parquet have one disputed item a row, in the columns of
California's open data on independent medical review. Invented examples are marked; leave them out with invented:no

Options:
  --format FORMAT   ndjson where neither this nor the ending of FILE says otherwise
  --output FILE     write there instead of to standard output: whole, or not at all

Examples:
  openimr export --output library.parquet
  openimr export --format csv 'category:opioids invented:no' > opioids.csv
  openimr export | jq .caseNumber`,
  run: async argv => {
    const options = parseOptions(wordsAsNames(argv, KINDS), KINDS);
    const q = options.names.join(' ').trim();
    const problems = parseQuery(q).problems.map(({ start, end, message }) => ({ start, end, reason: message }));
    if (problems.length > 0) {
      terminal.err(`openimr: the query was not understood\n${queryMistakes(q, problems, terminal.width)}`);
      return 64;
    }
    const output = options.find('output');
    const format = (options.find('format') ?? formatOf(output)) as ExportFormat;
    if (format === 'parquet' && output === undefined && terminal.isTerminal)
      throw new UsageError('Parquet is no text for a terminal: name a file with --output');
    const pieces = (take: (piece: Uint8Array) => Promise<void>) =>
      withOffice(async office => {
        for await (const piece of office.exported(format, q === '' ? {} : { q })) await take(piece);
      });
    if (output === undefined) await pieces(piece => terminal.out(piece));
    else await writeFile(output, pieces);
    return 0;
  },
};

const formatOf = (output: string | undefined): ExportFormat =>
  (/\.(csv|parquet)$/i.exec(output ?? '')?.[1]?.toLowerCase() as ExportFormat | undefined) ?? 'ndjson';

/** Written beside its place and then renamed into it, so that a broken export leaves what was there before. */
async function writeFile(
  output: string,
  pieces: (take: (piece: Uint8Array) => Promise<void>) => Promise<void>,
): Promise<void> {
  const draft = `${output}.part`;
  const progress = startProgress('kB written');
  let bytes = 0;
  try {
    const file = await open(draft, 'w', 0o600);
    try {
      await pieces(async piece => {
        await file.writeFile(piece);
        bytes += piece.byteLength;
        progress.at(Math.round(bytes / 1000));
      });
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, output);
  } catch (fault) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw asTold(fault);
  } finally {
    progress.end();
  }
  terminal.err(`openimr: ${grouped(Math.ceil(bytes / 1000))} kB written to ${output}\n`);
}

function asTold(fault: unknown): unknown {
  const { code } = fault as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return new Error('The folder of the output file is not there. Make it first.');
  if (code === 'EACCES' || code === 'EROFS')
    return new Error('The output file may not be written there. Choose another place.');
  if (code === 'ENOSPC') return new Error('The disk is full. Make room, or write to another one.');
  return fault;
}
