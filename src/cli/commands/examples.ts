import { exampleCount } from '../../casework/index.ts';
import type { Command } from '../command.ts';
import { withOffice } from '../office/open.ts';
import { parseOptions } from '../options.ts';
import { grouped, startProgress } from '../progress.ts';
import { terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

const MOST = 100_000;

export const command: Command = {
  name: 'examples',
  summary: 'load invented examples into the library, or remove them all',
  help: `Usage: openimr examples load [COUNT]
       openimr examples remove

Invented examples are determinations about nobody, marked as invented wherever they are shown. The first COUNT are always
the same (${exampleCount} where nothing is said). Removing leaves what was imported as it is.

Examples:
  openimr examples load 2000
  openimr examples remove`,
  run: async argv => {
    const [act, amount, ...more] = parseOptions(argv, {}).names;
    if (act === 'load' && more.length === 0) return load(countOf(amount));
    if (act === 'remove' && amount === undefined) return remove();
    throw new UsageError('say load, load COUNT or remove');
  },
};

function countOf(amount: string | undefined): number {
  if (amount === undefined) return exampleCount;
  const count = Number(amount);
  if (!Number.isInteger(count) || count < 1 || count > MOST)
    throw new UsageError(`COUNT is a whole number from 1 to ${MOST}, not "${amount}"`);
  return count;
}

const load = (count: number) =>
  withOffice(async office => {
    const progress = startProgress('examples');
    const added = await office
      .loadExamples(count, (done, total) => progress.at(done, total ?? undefined))
      .finally(() => progress.end());
    await terminal.out(`${grouped(added)} loaded, ${grouped(count - added)} already here.\n`);
    return 0 as const;
  });

const remove = () =>
  withOffice(async office => {
    const progress = startProgress('examples');
    const removed = await office
      .removeExamples((done, total) => progress.at(done, total ?? undefined))
      .finally(() => progress.end());
    await terminal.out(`${grouped(removed)} removed. They come back with: openimr examples load\n`);
    return 0 as const;
  });
