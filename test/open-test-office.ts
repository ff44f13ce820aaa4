import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type IncomingFile, type OpenOffice, openOffice } from '../src/casework/index.ts';
import { inventedDeterminations } from '../src/invented/index.ts';
import { elapsed, now } from '../src/outside/index.ts';
import type { TestDatabase } from './databases.ts';

/** Invented letters to take in. */
export const letters = [...inventedDeterminations(30, 7)];

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The letter of that number as a file. */
export const fileOf = (i: number): IncomingFile & { readonly bytes: Uint8Array } => ({
  name: `folder/${letters[i]!.name}`,
  bytes: bytesOf(letters[i]!.text),
});

export async function* asFiles(files: Iterable<IncomingFile>): AsyncGenerator<IncomingFile> {
  yield* files;
}

/** The data folder of a test's office on that database; with a server it holds the library alone. */
export function officeFolder({ place }: TestDatabase): string {
  return 'folder' in place ? place.folder : mkdtempSync(join(tmpdir(), 'openimr-test-'));
}

/** Opens an office on that database and folder. */
export function openTestOffice({ place }: TestDatabase, folder: string, version = '1.0.0'): Promise<OpenOffice> {
  const databaseUrl = 'databaseUrl' in place ? place.databaseUrl : undefined;
  return openOffice({ folder, databaseUrl, version, clock: { now, elapsed } });
}
