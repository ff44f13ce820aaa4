import { findingRecordOf } from '../../contract/index.ts';
import { allChecks, check, confirmations, type Finding } from '../../core/checks/index.ts';
import type { Severity } from '../../core/message/index.ts';
import type { Command, ExitCode } from '../command.ts';
import { eachDetermination, type ReadDetermination } from '../documents.ts';
import { type Options, parseOptions } from '../options.ts';
import { findingText } from '../output/finding-text.ts';
import { fold } from '../output/fold.ts';
import { githubLine } from '../output/github.ts';
import { listWriter } from '../output/list-writer.ts';
import { sarifLog } from '../output/sarif.ts';
import { grouped } from '../progress.ts';
import { styled, terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { version } from '../version.ts';

const FORMATS = ['table', 'json', 'ndjson', 'sarif', 'github'] as const;
const SEVERITIES: readonly Severity[] = ['note', 'warning', 'block'];

export const command: Command = {
  name: 'check',
  summary: 'say what is wrong in determinations, with the words, the reason and the law',
  help: `Usage: openimr check [--format table|json|ndjson|sarif|github] [--only CHECK] [--severity note|warning|block] FILE...

Runs every check over each file, folder, pattern or "-" (standard input). Ends with 2 if a finding would block a release.

Options:
  --format table     as a compiler prints them (default)
  --format json      one array; ndjson: one finding a line; sarif: one SARIF 2.1.0 log; github: workflow commands
  --only CHECK       run one check by its id
  --severity LEVEL   leave out what is quieter: note (all, default), warning or block

Examples:
  openimr check letter.pdf
  openimr check --severity warning letters/
  openimr check --format sarif letters/ > findings.sarif`,
  run: async argv => {
    const options = parseOptions(argv, { format: FORMATS, only: 'value', severity: SEVERITIES });
    const checks = checksOf(options);
    const least = SEVERITIES.indexOf((options.find('severity') ?? 'note') as Severity);
    const writer = WRITERS[(options.find('format') ?? 'table') as (typeof FORMATS)[number]]();
    const counts: Record<Severity, number> = { block: 0, warning: 0, note: 0 };
    const tally = await eachDetermination(options.names, 'checked', async one => {
      const findings = check(one.tree, checks).filter(found => SEVERITIES.indexOf(found.severity) >= least);
      for (const found of findings) counts[found.severity]++;
      await writer.write(one, findings);
    });
    await writer.end(counts, tally);
    return exitCode(counts, tally.refused);
  },
};

function checksOf(options: Options): typeof allChecks {
  const only = options.find('only');
  if (only === undefined) return allChecks;
  const found = allChecks.filter(one => one.id === only);
  if (found.length === 0)
    throw new UsageError(`there is no check "${only}"; the page Checks of the web site lists them all`);
  return found;
}

function exitCode(counts: Readonly<Record<Severity, number>>, refused: number): ExitCode {
  if (counts.block > 0) return 2;
  return refused > 0 ? 1 : 0;
}

interface FindingWriter {
  write(one: ReadDetermination, findings: readonly Finding[]): Promise<void>;
  end(counts: Readonly<Record<Severity, number>>, tally: { read: number; refused: number }): Promise<void>;
}

const WRITERS: Readonly<Record<(typeof FORMATS)[number], () => FindingWriter>> = {
  table: () => ({
    async write({ source, tree }, findings) {
      const name = tree.header.caseNumber ? `${source} (${tree.header.caseNumber.value})` : source;
      await terminal.out(`${styled('bold', name)}: ${countWords(countsOf(findings))}\n\n`);
      for (const found of findings) await terminal.out(`${findingText(source, found, tree.source, terminal.width)}\n`);
      for (const { issue, statement } of confirmations(tree))
        await terminal.out(`${fold(`✓ ${issue ? `item ${issue}: ` : ''}${statement}`, terminal.width, '  ')}\n`);
      await terminal.out('\n');
    },
    async end(counts, { read, refused }) {
      const found = countWords(counts);
      await terminal.out(
        `${grouped(read)} checked: ${found}${refused > 0 ? `; ${grouped(refused)} could not be read` : ''}.\n`,
      );
    },
  }),
  json: () => recordWriter('json'),
  ndjson: () => recordWriter('ndjson'),
  github: () => ({
    async write({ source }, findings) {
      for (const found of findings) await terminal.out(githubLine(source, found));
    },
    end: async () => {},
  }),
  sarif: () => {
    const all: { source: string; finding: Finding }[] = [];
    return {
      write: async ({ source }, findings) => void all.push(...findings.map(finding => ({ source, finding }))),
      end: () => terminal.out(`${JSON.stringify(sarifLog(all, version()), null, 2)}\n`),
    };
  },
};

function recordWriter(format: 'json' | 'ndjson'): FindingWriter {
  const list = listWriter(format);
  return {
    async write({ source }, findings) {
      for (const found of findings) await list.write(findingRecordOf(source, found));
    },
    end: () => list.end(),
  };
}

function countsOf(findings: readonly Finding[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { block: 0, warning: 0, note: 0 };
  for (const found of findings) counts[found.severity]++;
  return counts;
}

/** "1 blocking, 2 warnings, 1 note". */
function countWords({ block, warning, note }: Readonly<Record<Severity, number>>): string {
  if (block + warning + note === 0) return 'nothing found';
  const some = (count: number, word: string): string => `${grouped(count)} ${word}${count === 1 ? '' : 's'}`;
  return `${grouped(block)} blocking, ${some(warning, 'warning')}, ${some(note, 'note')}`;
}
