import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer as createProbe } from 'node:net';
import { hostname, networkInterfaces } from 'node:os';
import { closeOffice, exampleCount, isFirstRun, loadExamples, type OpenOffice } from '../../casework/index.ts';
import { createServer, listen, officeOver, PortInUse } from '../../http/index.ts';
import { readLock } from '../../store/index.ts';
import type { Command } from '../command.ts';
import { getConfiguration } from '../configuration.ts';
import { openHere } from '../office/opened.ts';
import { numberOf, parseOptions } from '../options.ts';
import { grouped, startProgress } from '../progress.ts';
import { listenForStop, type StopSignal } from '../stop-signal.ts';
import { styled, terminal } from '../terminal.ts';
import { version } from '../version.ts';

export const command: Command = {
  name: 'serve',
  summary: 'serve the web page and the API over the library',
  help: `Usage: openimr serve [--port 4600] [--host 127.0.0.1] [--no-examples]

Opens the library and serves it to a browser until it is stopped (Ctrl-C). The first time, ${exampleCount} invented examples are
loaded so that there is something to see; they are marked as invented and go away with: openimr examples remove
Other commands may be used meanwhile: they work through this server.

Options:
  --port PORT      4600 where nothing is said; 0 takes any that is free
  --host HOST      127.0.0.1 (this machine only) where nothing is said; 0.0.0.0 answers the whole network
  --no-examples    begin with an empty library

Examples:
  openimr serve
  openimr serve --port 8080
  OPENIMR_DATA=~/determinations openimr serve`,
  run: async argv => {
    const options = parseOptions(argv, { port: 'value', host: 'value', 'no-examples': 'flag' });
    const port = numberOf(options, 'port', 4600, { min: 0, max: 65535 });
    const host = options.find('host') ?? '127.0.0.1';
    const configuration = getConfiguration();
    const service = readLock(configuration.folder)?.service;
    if (service) {
      terminal.err(`openimr: the library is already served at ${shown(service.address)}. Open that in a browser.\n`);
      return 1;
    }
    await refuseTakenPort(host, port);
    const stop = listenForStop(() => terminal.err('\nopenimr: stopping ...\n'));
    const open = await openHere(configuration, { inBackground: true });
    open.caughtUp.catch(fault => terminal.err(`openimr: the index is not complete: ${(fault as Error).message}\n`));
    try {
      if (!options.has('no-examples') && (await isFirstRun(open))) await loadFirstExamples(open, stop);
      if (!stop.signal.aborted) await serve(open, host, port, stop);
    } finally {
      await closeOffice(open);
      stop.release();
    }
    return 0;
  },
};

async function serve(open: OpenOffice, host: string, port: number, stop: StopSignal): Promise<void> {
  const token = randomBytes(32).toString('hex');
  const server = await createServer(officeOver(open), {
    version: version(),
    token,
    hosts: namesOf(host),
    onFault: words => terminal.err(`openimr: a fault while answering ${words}\n`),
  });
  try {
    const address = withLoopback(await listen(server, { host, port }));
    open.lock.announce({ address, token });
    await greet(open, shown(address));
    await stop.asked;
  } finally {
    open.lock.announce(null);
    await server.close();
  }
}

/** Asked before the library is opened, so that nobody waits for the examples to hear of it. */
async function refuseTakenPort(host: string, port: number): Promise<void> {
  if (port === 0) return;
  const probe = createProbe();
  probe.listen({ host, port, exclusive: true });
  try {
    await once(probe, 'listening');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') throw new PortInUse(port);
    if (code === 'EACCES') throw new Error(`Port ${port} may not be used by you. Choose one from 1024 upwards.`);
    throw new Error(
      `${host} is not an address of this machine (${code}). Leave --host out to serve this machine only.`,
    );
  }
  probe.close();
  await once(probe, 'close');
}

class Stopped extends Error {}

async function loadFirstExamples(open: OpenOffice, { signal }: StopSignal): Promise<void> {
  terminal.err(`openimr: first run: loading ${exampleCount} invented examples ...\n`);
  await open.caughtUp;
  const progress = startProgress('examples loaded');
  try {
    await loadExamples(open, exampleCount, (done, total) => {
      progress.at(done, total ?? undefined);
      if (signal.aborted) throw new Stopped();
    });
  } catch (error) {
    // The next start goes on where this one was stopped.
    if (!(error instanceof Stopped)) throw error;
  } finally {
    progress.end();
  }
}

async function greet({ store }: OpenOffice, address: string): Promise<void> {
  const { determinations, invented } = await store.countDeterminations();
  const own = determinations - invented;
  const holds = [`${grouped(own)} ${own === 1 ? 'determination' : 'determinations'} of your own`];
  if (invented > 0) holds.push(`${grouped(invented)} invented examples`);
  const lines = [
    `OpenIMR ${version()} at ${styled('bold', address)}`,
    '',
    `  In the library       ${holds.join(', ')}`,
    '  Add your own files   npx openimr import FOLDER   (in another terminal)',
    ...(invented > 0 ? ['  Remove the examples  npx openimr examples remove'] : []),
    '  Stop                 Ctrl-C',
  ];
  await terminal.out(`${lines.join('\n')}\n`);
}

const ANY = new Set(['0.0.0.0', '::']);

/** The names and numbers by which others reach this machine, where it was told to answer them. */
function namesOf(host: string): string[] {
  if (!ANY.has(host)) return [host.includes(':') ? `[${host}]` : host];
  const numbers = Object.values(networkInterfaces()).flatMap(all => all ?? []);
  return [
    hostname().toLowerCase(),
    ...numbers.map(({ family, address }) => (family === 'IPv6' ? `[${address}]` : address)),
  ];
}

/** The address this machine itself uses: nobody can connect to "any". */
const withLoopback = (address: string): string => address.replace(/\/\/(?:0\.0\.0\.0|\[::\])/, '//127.0.0.1');

const shown = (address: string): string => address.replace('//127.0.0.1:', '//localhost:');
