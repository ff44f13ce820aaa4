import type { Span } from '../../text/index.ts';
import { sameTreatment } from '../../treatment/index.ts';
import type { Check } from '../check.ts';
import { within } from '../claims.ts';
import { type Said, sentenceAt } from '../said.ts';
import type { IssueSubject } from '../subject.ts';

const PRIOR =
  /\b(?:(?:prior|previous|earlier|past|another) (?:IMR|independent medical review)\b|(?:(?:IMR|independent medical review) (?:determination|decision|report)\s+(?:of|dated|from|on)|IMR dated)\s+(?:\d|[A-Z][a-z]+ \d))/i;
const MENTIONS = /\b(?:IMR|independent medical review)\b/i;

export const priorDeterminationAcknowledged: Check = {
  id: 'prior-determination-acknowledged',
  requires: 'An earlier determination for the same worker and treatment is acknowledged in the reasons.',
  severity: 'block',
  authorities: ['bowen', 'lab-4610.6-g'],
  run: ({ summary, issues }, find) => {
    if (!summary || !MENTIONS.test(summary.text)) return;
    const prior = PRIOR.exec(summary.text);
    if (!prior || issues.length === 0 || issues.some(({ rationale }) => rationale && MENTIONS.test(rationale.text)))
      return;
    if (isOfOther(summary, sentenceAt(summary, prior.index), issues)) return;
    find({
      said: summary,
      span: { start: prior.index, end: prior.index + prior[0].length },
      issue: null,
      reason:
        'Unexpected silence about the earlier determination the summary names, expected the reasons to say how it bears on this one.',
      expected: 'a sentence on the earlier determination',
      advice: 'Say what the earlier determination decided and why this one follows or departs from it.',
    });
  },
};

/** Whether the sentence names treatments, and none of them is in dispute here. */
function isOfOther(summary: Said, sentence: Span, issues: readonly IssueSubject[]): boolean {
  const treatments = within(summary.treatments, sentence);
  const drugs = within(summary.drugs, sentence);
  if (treatments.length + drugs.length === 0) return false;
  return !issues.some(
    ({ issue: { item } }) =>
      treatments.some(one => item.request.treatments.some(two => sameTreatment(one.treatment, two.treatment))) ||
      drugs.some(one => item.request.drugs.some(two => one.drug === two.drug)),
  );
}
