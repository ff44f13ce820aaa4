import { commandGroups, findCommand } from './commands.ts';

/** The page that `openimr --help` prints. */
export async function overview(): Promise<string> {
  const width = Math.max(...commandGroups.flatMap(({ names }) => names).map(name => name.length));
  const lines: string[] = [];
  for (const { title, names } of commandGroups) {
    lines.push(title);
    for (const name of names) lines.push(`  ${name.padEnd(width)}  ${(await findCommand(name))?.summary ?? ''}`);
    lines.push('');
  }
  return `${[
    'openimr: reads, checks, searches and counts final determinations of independent medical review',
    '',
    'Usage: openimr <command> [options]',
    '',
    ...lines,
    'openimr <command> --help tells more and gives examples; openimr --version tells the version.',
    'Exit codes: 0 fine, 1 fault, 2 findings that would block, 64 usage, 78 configuration.',
  ].join('\n')}\n`;
}
