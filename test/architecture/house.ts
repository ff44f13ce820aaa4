import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { type Import, importsOf } from './imports.ts';
import { ROOMS } from './rooms.ts';
import { type Scanned, scan } from './scan.ts';

/** A file of the tree, read and scanned. Paths are from the root, with forward slashes: "src/core/text/words.ts". */
export interface HouseFile {
  readonly path: string;
  readonly source: string;
  /** The room it stands in, "core/text"; null for a file that has none, and outside src. */
  readonly room: string | null;
  readonly isTest: boolean;
  readonly isCode: boolean;
  readonly scanned: Scanned;
  readonly imports: readonly HouseImport[];
}

export interface HouseImport extends Import {
  /** The file meant by a relative import; null for packages and computed imports. */
  readonly path: string | null;
}

export interface House {
  readonly files: readonly HouseFile[];
  /** The packages that stand under "dependencies" in package.json. */
  readonly dependencies: ReadonlySet<string>;
}

/** What breaks a rule of the house, in a sentence that helps. */
export interface Breach {
  readonly rule: string;
  readonly path: string;
  readonly line: number;
  readonly reason: string;
}

const LOOKED_AT = ['src', 'test', 'bench', 'bin'];
const READ = /\.(ts|tsx|js|mjs|cjs|css|sql)$/;

/** Reads a source tree. */
export function readHouse(root: string): House {
  const paths = LOOKED_AT.flatMap(folder => pathsUnder(root, folder));
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    dependencies?: Record<string, string>;
  };
  const there = new Set(paths);
  const files = paths.map(path => readHouseFile(root, path)).map(file => ({ ...file, imports: meant(file, there) }));
  return {
    files,
    dependencies: new Set(Object.keys(manifest.dependencies ?? {})),
  };
}

/** By address a built file is named as it will be called: "./worker.js" is worker.ts here. */
function meant(file: HouseFile, there: ReadonlySet<string>): HouseImport[] {
  return file.imports.map(one => {
    if (one.path === null || there.has(one.path)) return one;
    const source = ['.ts', '.tsx'].map(end => one.path?.replace(/\.js$/, end) as string).find(path => there.has(path));
    return source ? { ...one, path: source } : one;
  });
}

/** Files scanned before, by path: the mutations look at nearly the same tree again and again. */
const scannedBefore = new Map<string, HouseFile>();

function readHouseFile(root: string, path: string): HouseFile {
  const source = READ.test(path) ? readFileSync(join(root, path), 'utf8') : '';
  const before = scannedBefore.get(path);
  if (before?.source === source) return before;
  const isCode = /\.(ts|tsx|js|mjs|cjs)$/.test(path);
  const scanned = isCode ? scan(source, /\.(tsx|js)$/.test(path)) : { code: '', literals: [] };
  const imports = importsOf(scanned).map(found => ({ ...found, path: resolve(path, found.names) }));
  const file = { path, source, room: roomOf(path), isTest: /\.test\.tsx?$/.test(path), isCode, scanned, imports };
  scannedBefore.set(path, file);
  return file;
}

function resolve(from: string, names: string | null): string | null {
  return names?.startsWith('.') ? posix.join(posix.dirname(from), names) : null;
}

/** The room of a path: the longest name in the table that leads to it. */
export function roomOf(path: string): string | null {
  const names = Object.keys(ROOMS).filter(name => path.startsWith(`src/${name}/`));
  return names.sort((a, b) => b.length - a.length)[0] ?? null;
}

export function lineAt(source: string, offset: number): number {
  return source.slice(0, offset).split('\n').length;
}

function pathsUnder(root: string, folder: string): string[] {
  let entries: import('node:fs').Dirent[];
  try {
    entries = readdirSync(join(root, folder), { withFileTypes: true });
  } catch {
    return [];
  }
  return entries
    .filter(entry => !entry.name.startsWith('.') && entry.name !== 'node_modules')
    .flatMap(entry => (entry.isDirectory() ? pathsUnder(root, `${folder}/${entry.name}`) : [`${folder}/${entry.name}`]))
    .sort();
}
