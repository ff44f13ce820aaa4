import type { Random } from './random.ts';

/** What the braces of a phrase stand for. */
export type Slots = Readonly<Record<string, string>>;

/**
 * Says a phrase: `[a|b|c]` is one of the three (they nest), `{part}` is the slot of that name. A slot nobody filled is a
 * mistake in the grammar and throws. Sentences begin
 * with a capital; a phrase without a full stop at its end is none.
 */
export function say(phrase: string, slots: Slots, random: Random): string {
  let at = 0;
  const until = (ends: string): string => {
    let out = '';
    while (at < phrase.length && !ends.includes(phrase[at] as string)) {
      const char = phrase[at++] as string;
      out += char === '[' ? choice() : char === '{' ? slot() : char;
    }
    return out;
  };
  const choice = (): string => {
    const options: string[] = [];
    do options.push(until('|]'));
    while (phrase[at++] === '|');
    return random.pick(options);
  };
  const slot = (): string => {
    const end = phrase.indexOf('}', at);
    const name = phrase.slice(at, end);
    at = end + 1;
    const value = slots[name];
    if (value === undefined) throw new Error(`no slot ${name} for: ${phrase}`);
    return value;
  };
  const said = until('')
    .replace(/ {2,}/g, ' ')
    .replace(/ ([.,;:])/g, '$1')
    .trim();
  return said.endsWith('.')
    ? capital(said).replace(/(\. )([a-z])/g, (_, end, first) => end + first.toUpperCase())
    : said;
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const NUMERALS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** "six" up to twelve, digits above. */
export const inWords = (count: number): string => NUMERALS[count] ?? String(count);

/** "a, b and c" */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`;
}

export const wordCount = (text: string): number => text.split(/\s+/).filter(Boolean).length;
