import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { CorruptIndex } from './corrupt-index.ts';

/** Written into every index; one of another version is built again. */
export const INDEX_VERSION = 1;
const FILE = 'library.json';

/** Which files make up the library. Replacing it is what makes a change happen, whole or not at all. */
export interface Manifest {
  readonly version: number;
  /** New with every rebuild: cursors of an earlier life do not fit. */
  readonly epoch: string;
  readonly nextRow: number;
  readonly nextFile: number;
  readonly segments: readonly { readonly name: string; readonly removed: readonly number[] }[];
}

/** The manifest of a folder; null where there is none yet. Throws CorruptIndex. */
export function readManifest(folder: string): Manifest | null {
  let text: string;
  try {
    text = readFileSync(join(folder, FILE), 'utf8');
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw fault;
  }
  const [sum, body] = [text.slice(0, text.indexOf('\n')), text.slice(text.indexOf('\n') + 1)];
  if (sum !== String(crc32(body))) throw new CorruptIndex('its list of files is damaged');
  const manifest = JSON.parse(body) as Manifest;
  if (manifest.version !== INDEX_VERSION) throw new CorruptIndex('it is of another version');
  return manifest;
}

export function writeManifest(folder: string, manifest: Manifest): void {
  const body = JSON.stringify(manifest);
  const path = join(folder, FILE);
  const fd = openSync(`${path}.new`, 'w', 0o600);
  try {
    writeSync(fd, `${crc32(body)}\n${body}`);
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
  renameSync(`${path}.new`, path);
}
