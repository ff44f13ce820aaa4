import type { Scanned } from './scan.ts';

/** One import as written, of a type or a value, static or dynamic, re-exported or not. */
export interface Import {
  /** What is named: a relative path, "node:fs", a package; null where it is computed and cannot be known. */
  readonly names: string | null;
  /** Offset in the source. */
  readonly at: number;
}

const FORMS = [
  // import x from '', import type { x } from '', export { x } from '', export * from ''
  /(?<![.\w$])(?:import|export)\b[\w\s{},*$]*?\bfrom\s*(?=['"])/g,
  // import ''
  /(?<![.\w$])import\s*(?=['"])/g,
  // import(''), import('').Type, require('')
  /(?<![.\w$])(?:import|require)\s*\(\s*(?=['"`])/g,
  // require.resolve(''), import.meta.resolve('')
  /\b(?:require|import\s*\.\s*meta)\s*\.\s*resolve\s*\(\s*(?=['"`])/g,
];
/** Only what is code counts as a file imported by address: new URL('./worker.ts', import.meta.url). */
const BY_ADDRESS = /\bnew\s+URL\s*\(\s*(?=['"`])/g;
const COMPUTED = /(?<![.\w$])(?:import|require)\s*\(\s*(?=[^\s'"`)])/g;

/** Every import of a scanned source, in no particular order. */
export function importsOf({ code, literals }: Scanned): Import[] {
  const valueAt = new Map(literals.map(literal => [literal.start, literal.value]));
  const found: Import[] = [];
  for (const form of FORMS) {
    for (const match of code.matchAll(form)) {
      const names = valueAt.get(match.index + match[0].length);
      if (names !== undefined) found.push({ names, at: match.index });
    }
  }
  for (const match of code.matchAll(BY_ADDRESS)) {
    const names = valueAt.get(match.index + match[0].length);
    if (names !== undefined && /^\.{1,2}\/.*\.(ts|tsx|js)$/.test(names)) found.push({ names, at: match.index });
  }
  for (const match of code.matchAll(COMPUTED)) found.push({ names: null, at: match.index });
  return found;
}
