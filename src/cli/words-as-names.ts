import type { OptionKinds } from './options.ts';

/**
 * Lets the words of a query begin with a minus (`-contrast`): what begins with one minus is no option here, as all
 * options begin with two. A blank before it keeps the parser from taking it for one.
 */
export function wordsAsNames(argv: readonly string[], kinds: OptionKinds): string[] {
  return argv.map((word, at) => {
    const before = argv[at - 1] ?? '';
    const isValue = before.startsWith('--') && !before.includes('=') && takesValue(kinds[before.slice(2)]);
    return /^-[^-]/.test(word) && !isValue ? ` ${word}` : word;
  });
}

const takesValue = (kind: OptionKinds[string] | undefined): boolean => kind !== undefined && kind !== 'flag';
