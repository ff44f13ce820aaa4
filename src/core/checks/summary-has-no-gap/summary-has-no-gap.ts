import type { Check } from '../check.ts';

// What a name cut out leaves behind: a word that needs a name after it, then a verb, a date's "on" or a stop.
const GAP =
  /\b(?:per|(?:seen|evaluated|examined|treated|performed|prescribed|requested|signed|authored|written|dictated|prepared|completed|followed|authorized|submitted|recommended) by|Dr\.|Mr\.|Mrs\.|Ms\.) (?:(?:are|is|was|were|has|had|who|dated|on|noted|states?|stated|reports?|reported)\b|[,;:.](?=\s|$))/g;

export const summaryHasNoGap: Check = {
  id: 'summary-has-no-gap',
  requires: 'The summary has no hole where a name was cut out.',
  severity: 'note',
  authorities: ['lab-4610.6-m', 'lab-4610.6-d-1'],
  run: ({ summary, issues }, find) => {
    const passages = [
      { said: summary, issue: null },
      ...issues.map(issue => ({ said: issue.rationale, issue: issue.number })),
    ];
    for (const { said, issue } of passages) {
      if (!said) continue;
      for (const match of said.text.matchAll(GAP))
        find({
          said,
          span: { start: match.index, end: match.index + match[0].length },
          issue,
          reason: `Unexpected "${match[0]}", expected to be told who. A name was cut out and left a hole.`,
          expected: 'a role in place of the name',
          advice: 'Put the role in the place of the name: "the treating physician".',
        });
    }
  },
};
