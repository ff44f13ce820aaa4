import { parseArgs } from 'node:util';
import { UsageError } from './usage-error.ts';

/** The options of one command: `flag` takes no value, `value` takes one, a list of words takes one of them. */
export type OptionKinds = Readonly<Record<string, 'flag' | 'value' | readonly string[]>>;

export interface Options {
  readonly names: readonly string[];
  has(flag: string): boolean;
  /** The value given, or undefined. */
  find(option: string): string | undefined;
}

/** Parses a command's arguments. Throws UsageError that names the option and what it takes. */
export function parseOptions(argv: readonly string[], kinds: OptionKinds): Options {
  const options = Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => [
      name,
      { type: kind === 'flag' ? ('boolean' as const) : ('string' as const) },
    ]),
  );
  const { values, positionals } = parse(argv, options);
  for (const [name, value] of Object.entries(values)) {
    const kind = kinds[name];
    if (Array.isArray(kind) && !kind.includes(value as string))
      throw new UsageError(`--${name} takes ${kind.slice(0, -1).join(', ')} or ${kind.at(-1)}, not "${value}"`);
  }
  return {
    names: positionals,
    has: flag => values[flag] === true,
    find: option => values[option] as string | undefined,
  };
}

function parse(argv: readonly string[], options: Record<string, { type: 'boolean' | 'string' }>) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
  } catch (error) {
    const words = error instanceof Error ? error.message : '';
    const option = /'(-[^' ]*)/.exec(words)?.[1];
    if (words.includes('ambiguous'))
      throw new UsageError(`${option} needs a value; one that begins with a dash is written ${option}=-…`);
    if (words.includes('argument missing') || words.includes('requires argument'))
      throw new UsageError(`${option} needs a value`);
    if (option)
      throw new UsageError(
        `there is no option ${option}; known are ${Object.keys(options)
          .map(name => `--${name}`)
          .join(', ')}`,
      );
    throw new UsageError(words);
  }
}

/** A whole number within bounds, or the default where none is given. */
export function numberOf(
  options: Options,
  name: string,
  standard: number,
  bounds: { min: number; max: number },
): number {
  const given = options.find(name);
  if (given === undefined) return standard;
  const value = Number(given);
  if (!Number.isInteger(value) || value < bounds.min || value > bounds.max)
    throw new UsageError(`--${name} takes a whole number from ${bounds.min} to ${bounds.max}, not "${given}"`);
  return value;
}
