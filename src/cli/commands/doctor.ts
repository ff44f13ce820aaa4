import { accessSync, constants, existsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { closeOffice, rebuildLibrary } from '../../casework/index.ts';
import { CorruptIndex } from '../../library/index.ts';
import { LockHeld, readLock, StoreFault } from '../../store/index.ts';
import type { Command } from '../command.ts';
import { type Configuration, getConfiguration } from '../configuration.ts';
import { toDoAbout } from '../fault-words.ts';
import { openHere } from '../office/opened.ts';
import { remoteOffice } from '../office/remote-office.ts';
import { parseOptions } from '../options.ts';
import { fold } from '../output/fold.ts';
import { listWriter } from '../output/list-writer.ts';
import { grouped, startProgress } from '../progress.ts';
import { styled, terminal } from '../terminal.ts';
import { version } from '../version.ts';

/** One thing looked at: how it is, and what to do where it is not well. */
interface Finding {
  readonly about: string;
  readonly fine: boolean;
  readonly says: string;
  readonly toDo: string | null;
}

export const command: Command = {
  name: 'doctor',
  summary: 'look whether this copy and its data are well',
  help: `Usage: openimr doctor [--mend] [--format table|json|ndjson]

Looks at the versions, the data folder, who holds it, whether what is kept would outlast a power cut, and the index, reading
every byte of it. Says what to do about what is not well, and ends with 1 then. Changes nothing but what a start changes.

Options:
  --mend            build a damaged or incomplete index anew from the store

Examples:
  openimr doctor
  openimr doctor --mend
  openimr doctor --format json`,
  run: async argv => {
    const options = parseOptions(argv, { mend: 'flag', format: ['table', 'json', 'ndjson'] });
    const format = options.find('format') ?? 'table';
    const list = format === 'table' ? null : listWriter(format as 'json' | 'ndjson');
    let unwell = 0;
    for await (const finding of findings(options.has('mend'))) {
      if (!finding.fine) unwell++;
      await (list ? list.write(finding) : terminal.out(line(finding)));
    }
    await list?.end();
    return unwell > 0 ? 1 : 0;
  },
};

const fine = (about: string, says: string): Finding => ({ about, fine: true, says, toDo: null });
const unwell = (about: string, says: string, toDo: string): Finding => ({ about, fine: false, says, toDo });

function line({ about, fine: well, says, toDo }: Finding): string {
  const mark = well ? styled('accent', '✓ fine  ') : styled('warning', '✗ unwell');
  const indent = ' '.repeat(24);
  const words = fold(says, terminal.width, indent).trimStart();
  return `${mark}  ${about.padEnd(14)}${words}\n${toDo ? `${fold(`To do: ${toDo}`, terminal.width, indent)}\n` : ''}`;
}

async function* findings(mend: boolean): AsyncGenerator<Finding> {
  yield fine('OpenIMR', version());
  yield nodeFinding();
  const configuration = getConfiguration();
  yield folderFinding(configuration.folder);
  yield await spaceFinding(configuration.folder);
  const holder = readLock(configuration.folder);
  if (holder?.service) {
    yield fine(
      'Lock',
      `held by a server at ${holder.service.address} (process ${holder.pid}); commands work through it`,
    );
    yield await serverFinding(holder.service);
    return;
  }
  yield* openedFindings(configuration, mend);
}

function nodeFinding(): Finding {
  const { node } = process.versions;
  const [major = 0, minor = 0] = node.split('.').map(Number);
  const says = `${node} on ${process.platform}-${process.arch}`;
  if (major > 20 || (major === 20 && minor >= 19)) return fine('Node.js', says);
  return unwell('Node.js', says, 'Install Node.js 20.19 or later.');
}

function folderFinding(folder: string): Finding {
  const from = process.env.OPENIMR_DATA ? 'OPENIMR_DATA' : 'the package';
  let place = folder;
  while (!existsSync(place) && place !== dirname(place)) place = dirname(place);
  try {
    accessSync(place, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch {
    return unwell(
      'Data folder',
      `${folder} (from ${from}) cannot be written to`,
      'Set OPENIMR_DATA to a folder of yours.',
    );
  }
  return fine(
    'Data folder',
    place === folder ? `${folder} (from ${from})` : `${folder} (from ${from}); made on first use`,
  );
}

const ENOUGH = 500_000_000;

async function spaceFinding(folder: string): Promise<Finding> {
  let place = folder;
  while (!existsSync(place) && place !== dirname(place)) place = dirname(place);
  const { bavail, bsize } = await statfs(place);
  const says = `${grouped(Math.round((bavail * bsize) / 1_000_000))} MB free`;
  if (bavail * bsize >= ENOUGH) return fine('Disk', says);
  return unwell('Disk', says, 'Make room before the next import.');
}

async function serverFinding(service: { address: string; token: string }): Promise<Finding> {
  try {
    const { total } = await remoteOffice(service).facets({});
    return fine('Server', `answers; ${grouped(total)} determinations`);
  } catch (fault) {
    return unwell(
      'Server',
      (fault as Error).message,
      'Stop it (Ctrl-C where it runs) and start it again: openimr serve',
    );
  }
}

async function* openedFindings(configuration: Configuration, mend: boolean): AsyncGenerator<Finding> {
  let open: Awaited<ReturnType<typeof openHere>>;
  try {
    open = await openHere(configuration);
  } catch (fault) {
    if (!(fault instanceof StoreFault)) throw fault;
    yield unwell(fault instanceof LockHeld ? 'Lock' : 'Store', fault.message, toDoAbout(fault));
    return;
  }
  try {
    yield fine('Lock', 'free');
    const { engine, lasting, fsync, synchronousCommit, fullPageWrites } = await open.store.durability();
    const settings = `fsync ${fsync ? 'on' : 'off'}, synchronous_commit ${synchronousCommit}, full_page_writes ${fullPageWrites ? 'on' : 'off'}`;
    yield lasting
      ? fine('Store', `${engine}; what is kept outlasts a power cut (${settings})`)
      : unwell(
          'Store',
          `${engine}; a power cut may lose what was kept (${settings})`,
          'Turn these settings on in the database server.',
        );
    const { determinations, invented, items } = await open.store.countDeterminations();
    yield fine(
      'Kept',
      `${grouped(determinations)} determinations (${grouped(invented)} invented) with ${grouped(items)} disputed items`,
    );
    const index = await indexFinding(open, determinations);
    yield index.fine || !mend ? index : await mendIndex(open, determinations);
  } finally {
    await closeOffice(open);
  }
}

async function indexFinding(open: Awaited<ReturnType<typeof openHere>>, kept: number): Promise<Finding> {
  try {
    await open.library.verify();
  } catch (fault) {
    if (!(fault instanceof CorruptIndex)) throw fault;
    return unwell('Index', 'damaged', 'Nothing is lost. Build it anew from the store: openimr doctor --mend');
  }
  const entered = open.library.count();
  if (entered === kept) return fine('Index', `complete: ${grouped(entered)} entered, every byte as written`);
  return unwell(
    'Index',
    `${grouped(entered)} of ${grouped(kept)} entered`,
    'Build it anew from the store: openimr doctor --mend',
  );
}

async function mendIndex(open: Awaited<ReturnType<typeof openHere>>, kept: number): Promise<Finding> {
  const progress = startProgress('determinations entered into the index');
  await rebuildLibrary(open, (done, total) => progress.at(done, total ?? undefined)).finally(() => progress.end());
  const mended = await indexFinding(open, kept);
  return mended.fine ? fine('Index', `built anew; ${mended.says}`) : mended;
}
