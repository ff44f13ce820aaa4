import type { Check, Find } from '../check.ts';
import { marksIn, quotationsIn } from '../quotation-marks.ts';
import { type Said, sentenceAt } from '../said.ts';

export const quotationClosed: Check = {
  id: 'quotation-closed',
  requires: 'A quotation that is opened is closed.',
  severity: 'warning',
  authorities: ['lab-4610.6-d-1'],
  run: ({ summary, issues }, find) => {
    if (summary) findOpen(summary, null, find);
    for (const { number, rationale } of issues) if (rationale) findOpen(rationale, number, find);
  },
};

function findOpen(said: Said, issue: number | null, find: Find): void {
  const quotations = quotationsIn(said.text);
  // A quotation inside a quotation has the same marks; then each has its partner.
  if (!quotations.some(quotation => !quotation.closed) || marksIn(said.text) % 2 === 0) return;
  for (const quotation of quotations) {
    if (quotation.closed) continue;
    const sentence = sentenceAt(said, quotation.start);
    find({
      said,
      span: { start: quotation.start, end: Math.min(sentence.end, quotation.start + 80) },
      issue,
      reason: 'Unexpected quotation without an end, expected a closing mark. It cannot be told whose words these are.',
      expected: 'a closing quotation mark',
      advice: 'Close the quotation where the words of others end.',
    });
  }
}
