import { commandNames, findCommand } from './commands.ts';

/** The page that `openimr --help` prints. */
export async function overview(): Promise<string> {
  const width = Math.max(...commandNames.map(name => name.length));
  const lines: string[] = [];
  for (const name of commandNames) {
    const command = await findCommand(name);
    lines.push(`  ${name.padEnd(width)}  ${command?.summary ?? ''}`);
  }
  return `${[
    'openimr: reads, checks, searches and counts final determinations of independent medical review',
    '',
    'Usage: openimr <command> [options]',
    '',
    ...lines,
    '',
    'openimr <command> --help tells more and gives examples.',
    'Exit codes: 0 fine, 1 fault, 2 findings that would block, 64 usage, 78 configuration.',
  ].join('\n')}\n`;
}
