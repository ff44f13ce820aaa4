import type { Span } from '../../text/index.ts';
import { isKindOf, type TreatmentMention, treatment } from '../../treatment/index.ts';
import type { Check, Find } from '../check.ts';
import { type Said, sentenceAt, wordsAt } from '../said.ts';
import type { IssueSubject } from '../subject.ts';
import { drugTakenFor, takableDrug } from './drug-taken-for.ts';
import { inGuideline, type Off, type Reasoned, reasonedIn } from './reasoned.ts';
import { familyOf, isAlike, isOf, isWhole } from './rivals.ts';

export const issueTreatmentAgrees: Check = {
  id: 'issue-treatment-agrees',
  requires: 'The treatment judged is the one asked for: all of it, and not another of its kind.',
  severity: 'warning',
  authorities: ['lab-4610.6-h-5', 'lab-4610.6-c'],
  run: ({ issues }, find) => {
    for (const issue of issues) {
      const { rationale } = issue;
      const { treatments, drugs } = issue.issue.item.request;
      if (!rationale || (treatments.length === 0 && drugs.length === 0)) continue;
      const off = treatments.some(one => familyOf(one.treatment) !== null)
        ? treatmentOff(issue, rationale)
        : drugOff(issue, rationale);
      if (off) say(find, issue, rationale, off);
    }
  },
};

function treatmentOff(issue: IssueSubject, rationale: Said): Off | null {
  const reasoned = reasonedIn(rationale, issue);
  return takenFor(issue, rationale, reasoned) ?? halfJudged(issue, reasoned);
}

function drugOff(issue: IssueSubject, rationale: Said): Off | null {
  const asked = takableDrug(issue.issue.item.request);
  return asked && drugTakenFor(asked, rationale, reasonedIn(rationale, issue));
}

function say(find: Find, issue: IssueSubject, said: Said, { span, reason, expected }: Off): void {
  find({
    said,
    span,
    issue: issue.number,
    reason,
    expected,
    advice: 'Judge what the item asks for, or say why what is judged stands for it.',
    related: [{ said: issue.item, span: { start: 0, end: issue.item.text.length }, label: 'the item asks for' }],
  });
}

const name = (id: string): string => {
  const { label } = treatment(id);
  return /^[A-Z][A-Z-]/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
};

// A visit to one who gives the treatment, or the way there, is judged by rules of its own.
const AROUND = new Set(['visit', 'transport', 'surgical-service', 'program', 'facility']);

/** The guideline applied is about another treatment of the family, or about one kind of what is asked for in general. */
function takenFor(issue: IssueSubject, rationale: Said, reasoned: Reasoned): Off | null {
  const asked = issue.issue.item.request.treatments;
  if (asked.some(one => AROUND.has(treatment(one.treatment).kind))) return null;
  for (const { treatment: id } of asked) {
    const family = familyOf(id);
    if (!family || asked.some(one => !isAlike(one.treatment, id) && isOf(one.treatment, family))) continue;
    const named = reasoned.treatments.filter(one => isOf(one.treatment, family));
    const [rival] = inGuideline(named, reasoned);
    if (!rival || isStep(rationale, rival) || reasoned.treatments.some(one => isWhole(one.treatment))) continue;
    const cited = issue.reviewerGuideline?.treatments ?? [];
    if ([...named, ...cited].some(one => one.treatment === id || isKindOf(id, one.treatment))) continue;
    const narrower = named.every(one => isKindOf(one.treatment, id));
    if (!narrower && [...named, ...cited].some(one => isAlike(one.treatment, id))) continue;
    // Most kinds share the rule of the whole; those of electrical stimulation do not.
    if (narrower && id !== 'electrical-stimulation') continue;
    return {
      span: rival,
      reason: narrower
        ? `Unexpected ${name(rival.treatment)}, expected ${name(id)}: what is judged is one kind of what is asked for, and others are judged otherwise.`
        : `Unexpected ${name(rival.treatment)}, expected ${name(id)}: the guideline applied is about another treatment.`,
      expected: name(id),
    };
  }
  return null;
}

/** What a guideline wants done first, or done before, is not what it judges. */
function isStep(rationale: Said, { start }: Span): boolean {
  const sentence = sentenceAt(rationale, start);
  return /\b(?:first|before|prior to|initial\w*|after|following|failed|failure|normal|negative|plain)\b/i.test(
    wordsAt(rationale, sentence),
  );
}

const JOINED = /^\s*(?:\/|&|and|plus|\+)\s*$/i;

/** "Physical therapy/chiropractic": the reasons speak of one half only. */
function halfJudged({ issue, reviewerGuideline }: IssueSubject, { treatments }: Reasoned): Off | null {
  const { text, treatments: asked } = issue.item.request;
  for (const [at, second] of asked.entries()) {
    const first = asked[at - 1];
    if (!first || !JOINED.test(text.slice(first.end, second.start)) || !isTherapyPair(first, second)) continue;
    const named = [...treatments, ...(reviewerGuideline?.treatments ?? [])];
    const judged = [first, second].filter(half => named.some(one => isAlike(one.treatment, half.treatment)));
    const [only] = judged;
    if (judged.length !== 1 || !only) continue;
    const left = only === first ? second : first;
    const where = treatments.find(one => isAlike(one.treatment, only.treatment));
    if (!where) continue;
    return {
      span: where,
      reason: `Unexpected reasons about ${name(only.treatment)} alone, expected reasons about ${name(left.treatment)} too: the item asks for both.`,
      expected: name(left.treatment),
    };
  }
  return null;
}

function isTherapyPair(first: TreatmentMention, second: TreatmentMention): boolean {
  const family = familyOf('physical-therapy');
  return (
    family !== null &&
    isOf(first.treatment, family) &&
    isOf(second.treatment, family) &&
    !isAlike(first.treatment, second.treatment)
  );
}
