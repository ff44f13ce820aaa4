import type { Check } from '../check.ts';

export const rationaleConcludes: Check = {
  id: 'rationale-concludes',
  requires: 'Each rationale states whether the request is medically necessary.',
  severity: 'block',
  authorities: ['lab-4610.6-e', 'ccr-9792.10.6-d'],
  run: ({ issues }, find) => {
    for (const { issue, number, rationale } of issues) {
      if (!issue.rationale || !rationale || rationale.text === '') continue;
      if (issue.rationale.sentences.some(sentence => sentence.concludes !== null)) continue;
      const last = issue.rationale.sentences.findLast(sentence => sentence.role !== 'opioid-notice');
      find({
        said: rationale,
        ...(last ? { span: last } : {}),
        issue: number,
        reason:
          'Unexpected end of the rationale, expected a sentence that states whether the request is medically necessary. The law asks each analysis to say so.',
        expected: 'whether the request is medically necessary',
        advice: 'End the reasons with the conclusion they reach.',
      });
    }
  },
};
