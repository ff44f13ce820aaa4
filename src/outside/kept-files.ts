import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A SHA-256 in lower-case hexadecimal, the only thing that may name a kept file. */
const SHA_256 = /^[0-9a-f]{64}$/;

/** Where the file with this content is kept: in one of 256 folders, so that none grows past what file systems like. */
function keptPath(folder: string, sha256: string): string {
  if (!SHA_256.test(sha256)) throw new RangeError('A kept file is named by a SHA-256 in hexadecimal.');
  return join(folder, sha256.slice(0, 2), sha256);
}

/**
 * Keeps a file under the hash of its content, whole or not at all: written beside its place, flushed to the disk, then
 * renamed into it. Keeping the same content again changes nothing. Throws when the disk is full or may not be written to.
 */
export async function keepFile(folder: string, sha256: string, bytes: Uint8Array): Promise<void> {
  const path = keptPath(folder, sha256);
  const there = await stat(path).catch(() => undefined);
  if (there?.size === bytes.byteLength) return;
  const place = dirname(path);
  await mkdir(place, { recursive: true, mode: 0o700 });
  const draft = `${path}.${randomBytes(6).toString('hex')}.part`;
  try {
    const file = await open(draft, 'wx', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
  await flushFolder(place);
}

/** A rename lasts only once its folder is flushed too. Some systems cannot flush a folder; there the rename must do. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => {});
  await handle?.close();
}

/** The kept bytes, or nothing if none are kept under this hash. Throws when the disk fails. */
export async function readKept(folder: string, sha256: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(keptPath(folder, sha256));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
