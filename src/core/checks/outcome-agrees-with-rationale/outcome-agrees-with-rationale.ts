import type { Check } from '../check.ts';

export const outcomeAgreesWithRationale: Check = {
  id: 'outcome-agrees-with-rationale',
  requires: 'The decision printed is the one the rationale reaches.',
  severity: 'block',
  authorities: ['lab-4610.6-e', 'lab-4610.6-h-5'],
  run: ({ issues }, find) => {
    for (const { issue, number, rationale } of issues) {
      if (!issue.decision || !issue.rationale || !rationale) continue;
      const necessary = issue.decision.value === 'overturned';
      const conclusions = issue.rationale.sentences.filter(sentence => sentence.concludes !== null);
      const last = conclusions.at(-1);
      // A rationale that also concludes the printed way speaks of two things; only one that never does contradicts it.
      if (!last || conclusions.some(sentence => sentence.concludes === necessary)) continue;
      find({
        said: rationale,
        span: last,
        issue: number,
        reason: necessary
          ? 'Unexpected conclusion that the request is not medically necessary, expected that it is: the decision printed is Overturned.'
          : 'Unexpected conclusion that the request is medically necessary, expected that it is not: the decision printed is Upheld.',
        expected: necessary ? 'medically necessary' : 'not medically necessary',
        advice: 'Decide which of the two is meant, and make the other agree.',
      });
    }
  },
};
