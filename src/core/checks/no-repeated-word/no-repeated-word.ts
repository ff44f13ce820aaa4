import type { Check, Find } from '../check.ts';
import type { Said } from '../said.ts';

// English doubles these: "had had", "the fact that that visit", place and product names.
const DOUBLED = new Set(['had', 'that', 'walla', 'bora', 'very', 'there']);

export const noRepeatedWord: Check = {
  id: 'no-repeated-word',
  requires: 'No word stands twice in a row.',
  severity: 'note',
  authorities: ['lab-4610.6-d-1'],
  run: ({ summary, issues }, find) => {
    if (summary) findRepeated(summary, null, find);
    for (const { number, item, rationale } of issues) {
      findRepeated(item, number, find);
      if (rationale) findRepeated(rationale, number, find);
    }
  },
};

function findRepeated(said: Said, issue: number | null, find: Find): void {
  const { text, start, end } = said.words;
  for (let i = 1; i < text.length; i++) {
    const word = text[i] as string;
    if (word !== text[i - 1] || word.length < 2 || /\d/.test(word) || DOUBLED.has(word)) continue;
    const from = start[i - 1] as number;
    const to = end[i] as number;
    // Only a blank may stand between: "pain. Pain" and "hand, hand" are no slips.
    if (said.text.slice(end[i - 1], start[i]) !== ' ' || isName(said.text, from, start[i] as number)) continue;
    find({
      said,
      span: { start: from, end: to },
      issue,
      reason: `Unexpected "${said.text.slice(from, to)}", expected the word once.`,
      expected: word,
      advice: 'Strike one of the two.',
    });
  }
}

/** Both in capitals, as in a name or a heading run into the text. */
const isName = (text: string, first: number, second: number): boolean =>
  /[A-Z]/.test(text[first] as string) && /[A-Z]/.test(text[second] as string);
