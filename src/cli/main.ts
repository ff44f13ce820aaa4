import type { ExitCode } from './command.ts';
import { findCommand } from './commands.ts';
import { ConfigurationError } from './configuration.ts';
import { faultWords } from './fault-words.ts';
import { overview } from './overview.ts';
import { OutputClosed } from './terminal.ts';
import { UsageError } from './usage-error.ts';
import { version } from './version.ts';

/**
 * Runs one command line, without the program's name, and gives the exit code. Never throws: a fault is told in one
 * sentence on standard error.
 */
export async function main(argv: readonly string[]): Promise<ExitCode> {
  const [name, ...rest] = argv;
  try {
    if (name === undefined || name === '--help' || name === '-h') {
      process.stdout.write(await overview());
      return name === undefined ? 64 : 0;
    }
    if (name === '--version' || name === '-v') {
      process.stdout.write(`${version()}\n`);
      return 0;
    }
    if (name === 'help') return await main(rest[0] === undefined ? ['--help'] : [rest[0], '--help']);
    const command = await findCommand(name);
    if (!command) {
      process.stderr.write(`openimr: there is no command "${name}". See: openimr --help\n`);
      return 64;
    }
    if (rest.includes('--help') || rest.includes('-h')) {
      process.stdout.write(`${command.help}\n`);
      return 0;
    }
    return await command.run(rest);
  } catch (fault) {
    if (fault instanceof UsageError) {
      process.stderr.write(`openimr ${name}: ${fault.message}. See: openimr ${name} --help\n`);
      return 64;
    }
    if (fault instanceof ConfigurationError) {
      process.stderr.write(`openimr: ${fault.message}\n`);
      return 78;
    }
    if (fault instanceof OutputClosed) return 0;
    process.stderr.write(`openimr: ${faultWords(fault)}\n`);
    return 1;
  }
}
