// What both benches read, and how they say it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** The files with an ending in a folder beside the repository; none when the folder is not there. */
export function files(folder, ending) {
  const path = join(root, '../shared', folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter(name => name.endsWith(ending))
    .map(name => ({ path: join(path, name), bytes: readFileSync(join(path, name)) }));
}

/** A built module of the product, or nothing with a sentence on why. */
export async function built(path) {
  try {
    return await import(new URL(`../../dist/${path}`, import.meta.url).href);
  } catch (error) {
    console.log(`skipped: dist/${path} cannot be loaded (${error.code ?? error.name}); build with "npm run build"`);
    return undefined;
  }
}

export const median = numbers => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];

export function machine() {
  const [cpu] = cpus();
  return `Node ${process.version}, ${cpus().length} x ${cpu?.model.trim()}`;
}

export function row(what, figure, rest = '') {
  console.log(`${what.padEnd(58)} ${figure.padStart(12)}  ${rest}`);
}
