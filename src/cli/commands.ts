import type { Command } from './command.ts';

/** Every command in the order of the overview; a file is loaded only when its command is asked for. */
const COMMANDS: Readonly<Record<string, () => Promise<{ readonly command: Command }>>> = {
  read: () => import('./commands/read.ts'),
  check: () => import('./commands/check.ts'),
  serve: () => import('./commands/serve.ts'),
  doctor: () => import('./commands/doctor.ts'),
};

/** The names in the order of the overview. */
export const commandNames: readonly string[] = Object.keys(COMMANDS);

/** The command of a name, or null. */
export async function findCommand(name: string): Promise<Command | null> {
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  return load ? (await load()).command : null;
}
