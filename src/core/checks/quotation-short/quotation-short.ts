import type { Check } from '../check.ts';
import { quotationsIn } from '../quotation-marks.ts';

/** Words. A longer passage of a licensed guideline is better told in one's own. */
const LONG = 50;

export const quotationShort: Check = {
  id: 'quotation-short',
  requires: 'Quotations are short enough to be fair use of a licensed guideline.',
  severity: 'note',
  authorities: ['usc-17-107'],
  run: ({ issues }, find) => {
    for (const { number, rationale } of issues) {
      if (!rationale) continue;
      for (const quotation of quotationsIn(rationale.text)) {
        if (!quotation.closed) continue;
        const words = rationale.text.slice(quotation.start, quotation.end).split(/\s+/).length;
        if (words <= LONG) continue;
        find({
          said: rationale,
          span: quotation,
          issue: number,
          reason: `Unexpected quotation of ${words} words, expected at most ${LONG}.`,
          expected: `at most ${LONG} words`,
          advice: 'Say what the guideline says in your own words and cite it.',
        });
      }
    }
  },
};
