import { LockHeld, readLock } from '../../store/index.ts';
import { type Configuration, getConfiguration } from '../configuration.ts';
import { startProgress } from '../progress.ts';
import type { DataOffice } from './data-office.ts';
import { localOffice } from './local-office.ts';
import { openHere } from './opened.ts';
import { remoteOffice } from './remote-office.ts';

/** A command of a person's may meet another that is just ending. */
const PATIENCE_MS = 5000;
const PAUSE_MS = 100;

/** Runs work on the library: through the server that holds the data folder, or in this process where none does. */
export async function withOffice<T>(work: (office: DataOffice) => Promise<T>): Promise<T> {
  const office = await openOffice(getConfiguration());
  try {
    return await work(office);
  } finally {
    await office.close();
  }
}

async function openOffice(configuration: Configuration): Promise<DataOffice> {
  for (let waited = 0; ; waited += PAUSE_MS) {
    const service = readLock(configuration.folder)?.service;
    if (service) return remoteOffice(service);
    try {
      return await openLocally(configuration);
    } catch (fault) {
      if (!(fault instanceof LockHeld)) throw fault;
      if (waited >= PATIENCE_MS) throw fault;
    }
    await new Promise(resolve => setTimeout(resolve, PAUSE_MS));
  }
}

async function openLocally(configuration: Configuration): Promise<DataOffice> {
  const progress = startProgress('determinations entered into the index');
  try {
    return localOffice(
      await openHere(configuration, { progress: (done, total) => progress.at(done, total ?? undefined) }),
    );
  } finally {
    progress.end();
  }
}
