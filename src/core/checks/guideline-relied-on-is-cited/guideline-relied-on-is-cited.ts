import type { Check } from '../check.ts';
import { guidelineLabel, guidelinesNamed, mayCite, type NamedGuideline } from '../guidelines-named.ts';
import type { IssueSubject } from '../subject.ts';

export const guidelineReliedOnIsCited: Check = {
  id: 'guideline-relied-on-is-cited',
  requires: 'A guideline the rationale relies on stands in the guideline line.',
  severity: 'warning',
  authorities: ['ccr-9792.21.1-b', 'lab-4610.6-e'],
  run: ({ issues }, find) => {
    for (const subject of issues) {
      const { rationale, number, reviewerGuideline } = subject;
      if (!rationale || !reviewerGuideline || subject.issue.reviewerGuideline?.basis === 'unread') continue;
      const told = new Set<string>();
      for (const named of guidelinesNamed(subject)) {
        if (!named.relied || told.has(named.source) || isCited(named, subject)) continue;
        if (named.source !== 'odg' && leavesSchedule(subject)) continue;
        told.add(named.source);
        find({
          said: rationale,
          span: named,
          issue: number,
          reason: `Unexpected reliance on ${guidelineLabel(named)}, expected only guidelines the guideline line cites. Its reader cannot look up what the decision rests on.`,
          expected: `a citation of ${guidelineLabel(named)}`,
          advice: 'Cite it in the guideline line with year and section, or leave it out of the reasons.',
          related: [
            {
              said: reviewerGuideline,
              span: { start: 0, end: reviewerGuideline.text.length },
              label: 'the guideline line says',
            },
          ],
        });
      }
    }
  },
};

/** How each is printed where it was not read as a citation of its own; then it counts as cited. */
const PRINTED: Readonly<Record<Exclude<NamedGuideline['source'], 'mtus'>, RegExp>> = {
  acoem: /ACOEM|College of Occupational|Occupational Medicine/i,
  'mtus-or-acoem': /ACOEM|College of Occupational|Occupational Medicine/i,
  'acoem-third-edition': /ACOEM|College of Occupational|Occupational Medicine/i,
  'acoem-chapter': /\b(?:Chapter|Ch\.)\s/i,
  odg: /\bODG\b|Disability Guideline/i,
  'chronic-pain': /MTUS[^.]*chronic pain/i,
  opioids: /opioids? /i,
  acupuncture: /acc?upuncture/i,
  postsurgical: /post-?\s?surgical/i,
};

function isCited(named: NamedGuideline, { issue, reviewerGuideline }: IssueSubject): boolean {
  const line = issue.reviewerGuideline;
  if (line?.citations.some(citation => mayCite(named, citation))) return true;
  if (named.source === 'mtus') return line?.basis === 'mtus' || line?.basis === 'mtus-and-other';
  return PRINTED[named.source].test(reviewerGuideline?.text ?? '');
}

/** Said not to speak of the request, and not cited: then what else is said of the schedule tells why it was left. */
const leavesSchedule = (subject: IssueSubject): boolean =>
  subject.issue.reviewerGuideline?.basis === 'outside-mtus' &&
  guidelinesNamed(subject).some(({ source, dismissed }) => dismissed && source !== 'odg');
