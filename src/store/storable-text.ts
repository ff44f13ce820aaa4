/**
 * A text as PostgreSQL can hold it, of the same length, so that every offset stays: NUL becomes its visible sign
 * (U+2400) and half a surrogate pair the replacement character. What is read must be this text, not the one before.
 */
export function storableText(text: string): string {
  return unstorable.test(text)
    ? text.replace(unstorableAll, character => (character === '\0' ? '\u2400' : '\ufffd'))
    : text;
}

const unstorable = /[\0\p{Surrogate}]/u;
const unstorableAll = /[\0\p{Surrogate}]/gu;

/** JSON that PostgreSQL can hold: the same repair in every string of the value. */
export function storableJson(value: unknown): string {
  const json = JSON.stringify(value);
  if (!/\\u(?:0000|d[89a-f])/i.test(json)) return json;
  return JSON.stringify(value, (_, part) => (typeof part === 'string' ? storableText(part) : part));
}
