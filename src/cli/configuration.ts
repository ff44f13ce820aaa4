import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What the environment says, checked. */
export interface Configuration {
  /** The data folder, absolute. */
  readonly folder: string;
  /** A PostgreSQL server that keeps the record instead of the folder. */
  readonly databaseUrl: string | undefined;
}

/** The environment says something that cannot be used; ends the process with 78. The message says what to do. */
export class ConfigurationError extends Error {}

/** `.openimr/` at the package root, or where OPENIMR_DATA says; the record on DATABASE_URL's server where it is set. */
export function getConfiguration(): Configuration {
  return { folder: dataFolder(process.env.OPENIMR_DATA), databaseUrl: databaseUrl(process.env.DATABASE_URL) };
}

function dataFolder(set: string | undefined): string {
  // The same two folders up from src and from dist.
  if (set === undefined || set === '') return fileURLToPath(new URL('../../.openimr', import.meta.url));
  if (set.includes('\0') || set.trim() === '')
    throw new ConfigurationError('OPENIMR_DATA is not a path. Set it to a folder, or unset it.');
  const folder = resolve(set);
  const there = statSync(folder, { throwIfNoEntry: false });
  if (there && !there.isDirectory())
    throw new ConfigurationError('OPENIMR_DATA names a file. Set it to a folder (it is made where there is none).');
  return folder;
}

function databaseUrl(set: string | undefined): string | undefined {
  if (set === undefined || set === '') return undefined;
  const protocol = URL.canParse(set) ? new URL(set).protocol : '';
  if (protocol === 'postgres:' || protocol === 'postgresql:') return set;
  throw new ConfigurationError(
    'DATABASE_URL is not the address of a PostgreSQL server. Write it like postgres://name@host:5432/database, or unset it to keep the data in the data folder.',
  );
}
