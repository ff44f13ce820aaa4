import type { Check } from '../check.ts';
import { wordsAt } from '../said.ts';
import { readingGrade } from './reading-grade.ts';

/** Words in one sentence beyond which few readers keep the thread. */
const LONG = 70;

export const plainLanguage: Check = {
  id: 'plain-language',
  requires:
    'The reasons are in words a layperson can follow as far as the matter allows; their reading grade is shown.',
  severity: 'note',
  authorities: ['lab-4610.6-d-1', 'ccr-9792.10.6-d'],
  run: ({ issues }, find, confirm) => {
    for (const { number, rationale } of issues) {
      if (!rationale || rationale.text === '') continue;
      const grade = Math.max(0, Math.round(readingGrade(rationale.words, rationale.sentences.length)));
      confirm({ said: rationale, issue: number, statement: `the rationale reads at grade ${grade} (Flesch-Kincaid)` });
      for (const sentence of rationale.sentences) {
        if (sentence.end - sentence.start < LONG * 5) continue;
        const text = wordsAt(rationale, sentence);
        const words = text.split(' ').length;
        // A list set in one sentence is read item by item.
        if (words <= LONG || (text.match(/[;:]|\(\d|\b\d[.)] /g)?.length ?? 0) > 2) continue;
        find({
          said: rationale,
          span: sentence,
          issue: number,
          reason: `Unexpected sentence of ${words} words, expected at most ${LONG}.`,
          expected: `at most ${LONG} words`,
          advice: 'Say it in two or three sentences.',
        });
      }
    }
  },
};
