import type { Dirent } from 'node:fs';
import { type FileHandle, open, readdir, stat } from 'node:fs/promises';
import { isAbsolute, join, sep } from 'node:path';
import type { Readable } from 'node:stream';
import { glob } from 'tinyglobby';
import { type DocumentProblem, documentProblem } from './document-problem.ts';
import { LOOK_BYTES, looksLike } from './looks-like.ts';
import { SIZE_LIMITS, type SizeLimits, tooLargeFor } from './read-document.ts';

/** A file to read. `source` is its name as the person gave it, or found below a folder given; `-` is standard input. */
export interface FoundFile {
  readonly kind: 'file';
  readonly source: string;
}

/** An argument or a folder that led nowhere. The rest goes on. */
export interface NotFound {
  readonly kind: 'not-found';
  readonly source: string;
  readonly problem: DocumentProblem;
}

const DOCUMENTS = /\.(pdf|txt)$/i;
const PATTERN = /[*?{}[\]!()]/;

/**
 * The files that arguments name: a file is itself whatever its ending; a folder gives the PDFs and texts in and below it,
 * sorted; a pattern gives what it matches; `-` is standard input. Folders are walked as they are asked for, one listing in
 * memory at a time; hidden folders are left out and links to folders are not followed.
 */
export async function* findFiles(names: Iterable<string>, folder: string): AsyncGenerator<FoundFile | NotFound> {
  for (const name of names) {
    if (name === '-') yield { kind: 'file', source: '-' };
    else yield* findNamed(name, folder);
  }
}

async function* findNamed(name: string, folder: string): AsyncGenerator<FoundFile | NotFound> {
  const source = slashed(name);
  try {
    const found = await stat(pathOf(name, folder));
    if (found.isDirectory()) yield* walk(source.replace(/(?<=.)\/+$/, ''), folder);
    else yield { kind: 'file', source };
  } catch (error) {
    if (codeOf(error) === 'ENOENT' && PATTERN.test(name)) yield* matching(source, folder);
    else yield { kind: 'not-found', source, problem: problemOf(error) };
  }
}

async function* walk(source: string, folder: string): AsyncGenerator<FoundFile | NotFound> {
  let entries: Dirent[];
  try {
    entries = await readdir(pathOf(source, folder), { withFileTypes: true });
  } catch (error) {
    yield { kind: 'not-found', source, problem: problemOf(error) };
    return;
  }
  entries = entries.filter(entry => !entry.name.startsWith('.') && (entry.isDirectory() || DOCUMENTS.test(entry.name)));
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const below = source === '.' ? entry.name : source.endsWith('/') ? source + entry.name : `${source}/${entry.name}`;
    if (entry.isDirectory()) yield* walk(below, folder);
    else if (entry.isFile() || (entry.isSymbolicLink() && (await isFileOrGone(pathOf(below, folder))))) {
      yield { kind: 'file', source: below };
    }
  }
}

/** A link that leads nowhere is kept: reading it says what is wrong. Devices and pipes in a folder are no documents. */
async function isFileOrGone(path: string): Promise<boolean> {
  return stat(path).then(
    found => found.isFile(),
    () => true,
  );
}

async function* matching(pattern: string, folder: string): AsyncGenerator<FoundFile | NotFound> {
  const found = await glob(pattern, { cwd: folder, absolute: isAbsolute(pattern), expandDirectories: false });
  const files = found.map(slashed).sort();
  if (files.length === 0) yield { kind: 'not-found', source: pattern, problem: documentProblem('nothing-matches') };
  for (const source of files) yield { kind: 'file', source };
}

/** The bytes of a found file, or why there are none: too large ones are refused before they are read. Never rejects. */
export async function readFound(
  source: string,
  folder: string,
  standardInput: Readable,
  limits: SizeLimits = SIZE_LIMITS,
): Promise<Buffer | DocumentProblem> {
  try {
    return source === '-' ? await readStream(standardInput, limits) : await readPath(pathOf(source, folder), limits);
  } catch (error) {
    return problemOf(error);
  }
}

async function readPath(path: string, limits: SizeLimits): Promise<Buffer | DocumentProblem> {
  const file = await open(path, 'r');
  try {
    const found = await file.stat();
    if (found.isDirectory()) return documentProblem('not-a-file', 'This is a folder.');
    if (!found.isFile()) return await readStream(file.createReadStream({ autoClose: false }), limits);
    return await readSized(file, found.size, limits);
  } finally {
    await file.close();
  }
}

async function readSized(file: FileHandle, size: number, limits: SizeLimits): Promise<Buffer | DocumentProblem> {
  const head = Buffer.alloc(Math.min(size, LOOK_BYTES));
  await file.read(head, 0, head.byteLength, 0);
  const tooLarge = tooLargeFor(kindOf(head), size, limits);
  if (tooLarge !== undefined) return tooLarge;
  if (size === head.byteLength) return head;
  const bytes = Buffer.allocUnsafe(size);
  head.copy(bytes);
  let filled = head.byteLength;
  while (filled < size) {
    const { bytesRead } = await file.read(bytes, filled, size - filled, filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return bytes.subarray(0, filled);
}

/** What has no size beforehand (standard input, a pipe) is read until it ends or is too large. */
async function readStream(stream: Readable, limits: SizeLimits): Promise<Buffer | DocumentProblem> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk as string));
    size += chunks.at(-1)!.byteLength;
    if (size <= Math.min(limits.text, limits.pdf)) continue;
    const tooLarge = tooLargeFor(kindOf(chunks[0]!), size, limits);
    if (tooLarge !== undefined) return tooLarge;
  }
  return Buffer.concat(chunks);
}

function kindOf(head: Buffer): 'pdf' | 'text' {
  return looksLike(head).is === 'pdf' ? 'pdf' : 'text';
}

function pathOf(source: string, folder: string): string {
  return isAbsolute(source) ? source : join(folder, source);
}

function slashed(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function problemOf(error: unknown): DocumentProblem {
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENAMETOOLONG':
    case 'ELOOP':
      return documentProblem('not-found');
    case 'EACCES':
    case 'EPERM':
      return documentProblem('not-permitted');
    case 'EISDIR':
      return documentProblem('not-a-file', 'This is a folder.');
    default:
      return documentProblem('not-readable');
  }
}
