import type { Check } from '../check.ts';
import { guidelinesNamed, type NamedGuideline } from '../guidelines-named.ts';

export const guidelineOrderExplained: Check = {
  id: 'guideline-order-explained',
  requires:
    'A decision outside the MTUS says why: the MTUS does not speak of the request, or better evidence rebuts it.',
  severity: 'warning',
  authorities: ['ccr-9792.21.1-a', 'lab-4604.5-a', 'lab-4604.5-d', 'lab-4610.5-c-2-ranked'],
  run: ({ issues }, find) => {
    for (const subject of issues) {
      const { rationale, reviewerGuideline, number, issue } = subject;
      if (!rationale || !reviewerGuideline || issue.reviewerGuideline?.basis !== 'outside-mtus') continue;
      const [first] = issue.reviewerGuideline.citations;
      if (!first || EXPLAINS.test(rationale.text) || guidelinesNamed(subject).some(speaksOfSchedule)) continue;
      find({
        said: reviewerGuideline,
        span: { start: first.start, end: first.end },
        issue: number,
        reason:
          'Unexpected decision outside the MTUS without a word on the MTUS, expected why it was left: it does not speak of the request, or better evidence rebuts it.',
        expected: 'a sentence on the MTUS',
        advice:
          'Say that the MTUS was searched and is silent on this request, or what evidence rebuts its presumption.',
      });
    }
  },
};

/** A rationale that names the schedule has its own account of it; what it relies on and does not cite is another check's. */
const speaksOfSchedule = ({ source, dismissed }: NamedGuideline): boolean =>
  dismissed || !['odg', 'acoem', 'acoem-third-edition'].includes(source);

const EXPLAINS =
  /MTUS|\b(?:Medical Treatment Utilization Schedule|schedule is|alternative (?:evidence|guidelines?|sources?)|other guidelines? (?:were|was|is|are)|presum(?:ed|ption)|rebut\w*|(?:guidelines?|ACOEM) (?:do|does|did|is|are) (?:not\b|silent))/i;
