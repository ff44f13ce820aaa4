import { mend } from '../../text/index.ts';
import { FIELD_LABELS, type FieldOfCare, fieldOf, findSpecialty, type Specialty } from '../../treatment/index.ts';
import type { Check, Confirm, Find } from '../check.ts';
import { type Said, say } from '../said.ts';
import type { IssueSubject, Subject } from '../subject.ts';

export const reviewerFits: Check = {
  id: 'reviewer-fits',
  requires: "The reviewer's specialty fits the worker's condition or the disputed treatment.",
  severity: 'warning',
  authorities: ['lab-139.5-d-4-A', 'lab-139.5-d-4-B', 'mackie'],
  run: (subject, find, confirm) => {
    const printed = subject.tree.reviewer.specialties.map(one => one.value);
    const known = printed.map(findSpecialty).filter(one => one !== null);
    if (known.length === 0) return;
    for (const [field, issues] of byField(subject.issues)) {
      const fitting = known.find(one => one.fits.includes(field));
      // That a physician may judge a prescription needs no saying.
      if (fitting && field === 'prescription') continue;
      if (fitting) confirmFit(fitting, field, issues, confirm);
      // A specialty that is not known may be the one that fits.
      else if (known.length === printed.length) findUnfit(subject, known, field, issues, find);
    }
  },
};

/** The disputed items that need a field of care, by that field. */
function byField(issues: readonly IssueSubject[]): Map<FieldOfCare, IssueSubject[]> {
  const fields = new Map<FieldOfCare, IssueSubject[]>();
  for (const issue of issues) {
    const field = fieldOf(issue.issue.item.request);
    if (!field) continue;
    const same = fields.get(field);
    if (same) same.push(issue);
    else fields.set(field, [issue]);
  }
  return fields;
}

function confirmFit(one: Specialty, field: FieldOfCare, issues: readonly IssueSubject[], confirm: Confirm): void {
  for (const { item, number } of issues)
    confirm({ said: item, issue: number, statement: `${one.name} fits: ${FIELD_LABELS[field]}.` });
}

function findUnfit(
  subject: Subject,
  known: readonly Specialty[],
  field: FieldOfCare,
  issues: readonly IssueSubject[],
  find: Find,
): void {
  const names = known.map(one => one.name).join(', ');
  const care = FIELD_LABELS[field];
  for (const { item, number } of issues)
    find({
      said: item,
      issue: number,
      // A physician of another field may know ordinary therapy well: it is asked, not charged.
      ...(field === 'rehabilitation' ? { severity: 'note' as const } : {}),
      reason: `Unexpected specialty of the reviewer (${names}), expected one that takes in ${care}. The reviewer must know the condition and the treatment in dispute.`,
      expected: care,
      advice:
        'Say which training or practice of the reviewer fits, or have the item reviewed by one whose specialty does.',
      related: specialtiesOf(subject).map(said => ({
        said,
        span: { start: 0, end: said.text.length },
        label: "the reviewer's specialty",
      })),
    });
}

const specialtiesOf = ({ tree }: Subject): Said[] =>
  tree.reviewer.specialties.map(({ start, end }) => say(mend(tree.source.text, start, end)));
