import type { Words } from '../text/index.ts';

const COMPACT = /^(?:\d+(?:\.\d+)?(?:x\w*|[a-z]+)|x\d+)$/;
const PIECE = /\d+(?:\.\d+)?|x(?=\d|$|wk|week|daily|day|per|a$|month)|[a-z]+/g;

/** The words of a text with run-together amounts taken apart: "2x6" is 2, x, 6; "6wks" is 6, wks; "240g" is 240, g. */
export function loosened(words: Words): Words {
  let first = 0;
  while (first < words.text.length && !isCompact(words.text[first] as string)) first++;
  if (first === words.text.length) return words;
  const text: string[] = [];
  const start: number[] = [];
  const end: number[] = [];
  for (let at = 0; at < words.text.length; at++) {
    const word = words.text[at] as string;
    const from = words.start[at] as number;
    for (const piece of isCompact(word) ? piecesOf(word) : [{ text: word, at: 0 }]) {
      text.push(piece.text);
      start.push(from + piece.at);
      end.push(from + piece.at + piece.text.length);
    }
  }
  return { text, start, end };
}

function isCompact(word: string): boolean {
  const code = word.charCodeAt(0);
  if ((code < 48 || code > 57) && code !== 120) return false;
  const last = word.charCodeAt(word.length - 1);
  return (last > 57 || code === 120 || word.includes('x')) && COMPACT.test(word);
}

const piecesOf = (word: string): { text: string; at: number }[] =>
  [...word.matchAll(PIECE)].map(match => ({ text: match[0], at: match.index }));
