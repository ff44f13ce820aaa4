import type { Command } from './command.ts';

/** Every command; a file is loaded only when its command is asked for. */
const COMMANDS: Readonly<Record<string, () => Promise<{ readonly command: Command }>>> = {
  read: () => import('./commands/read.ts'),
  check: () => import('./commands/check.ts'),
  import: () => import('./commands/import.ts'),
  search: () => import('./commands/search.ts'),
  show: () => import('./commands/show.ts'),
  stats: () => import('./commands/stats.ts'),
  export: () => import('./commands/export.ts'),
  guideline: () => import('./commands/guideline.ts'),
  examples: () => import('./commands/examples.ts'),
  serve: () => import('./commands/serve.ts'),
  doctor: () => import('./commands/doctor.ts'),
};

/** The names in the order of the overview, by what one wants. */
export const commandGroups: readonly { readonly title: string; readonly names: readonly string[] }[] = [
  { title: 'Files, without keeping them', names: ['read', 'check'] },
  { title: 'The library', names: ['import', 'search', 'show', 'stats', 'export', 'examples', 'serve'] },
  { title: 'Besides', names: ['guideline', 'doctor'] },
];

/** The command of a name, or null. */
export async function findCommand(name: string): Promise<Command | null> {
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  return load ? (await load()).command : null;
}
