import type { Span } from '../../text/index.ts';
import { type BodyPartMention, levelsOf, sameRegion } from '../../treatment/index.ts';
import { askedParts, namesOf } from '../asked-parts.ts';
import type { Check, Find } from '../check.ts';
import { within } from '../claims.ts';
import { mayBearOn, mayMean } from '../parts-compared.ts';
import { type Restatement, restatementsIn, reviewedIn } from '../restated-request.ts';
import type { Said } from '../said.ts';
import type { IssueSubject, Subject } from '../subject.ts';
import { findImpossible } from './impossible-findings.ts';
import { findOtherSubject } from './other-subject.ts';

export const issueBodyPartAgrees: Check = {
  id: 'issue-body-part-agrees',
  requires: "The rationale is about the item's part of the body and level of the spine.",
  severity: 'block',
  authorities: ['lab-4610.6-h-5', 'lab-4610.6-e', 'heath'],
  run: (subject, find) => {
    for (const issue of subject.issues) {
      const asked = askedParts(issue);
      if (asked.length === 0) continue;
      if (issue.rationale && issue.rationale.bodyParts.length > 0) {
        const restated = findRestated(subject, issue, asked, find);
        findImpossible(issue, issue.rationale, asked, find);
        if (!restated) findOtherSubject(issue, issue.rationale, asked, find);
      }
      if (subject.issues.length === 1) findReviewed(subject, issue, asked, find);
    }
  },
};

/** The request said again with another part or another level. */
function findRestated(subject: Subject, issue: IssueSubject, asked: readonly BodyPartMention[], find: Find): boolean {
  for (const one of restatementsIn(issue)) {
    if (!one.concludes && isOfAnother(one, subject, issue)) continue;
    const other = otherPart(one, asked, issue) ?? otherLevel(one, asked, issue);
    const added = other ? null : addedPart(one, subject);
    if (other) report(find, issue, { said: one.said, other, where: 'the rationale' }, asked);
    else if (added)
      report(find, issue, { said: one.said, other: added, where: 'the rationale', severity: 'warning' }, asked);
    if (other || added) return true;
  }
  return false;
}

/** Whether a sentence in passing is about what another item asks. */
const isOfAnother = (one: Restatement, { issues }: Subject, issue: IssueSubject): boolean =>
  issues.some(
    other => other !== issue && askedParts(other).some(part => one.parts.some(said => mayMean(said.part, part.part))),
  );

/** What the summary says was refused, where one item is in dispute. */
function findReviewed(subject: Subject, issue: IssueSubject, asked: readonly BodyPartMention[], find: Find): void {
  if (!subject.summary) return;
  const told = reviewedIn(subject.summary, issue);
  const others = told.map(one => otherPart(one, asked, issue) ?? otherLevel(one, asked, issue));
  const [first] = others;
  if (first && others.every(one => one !== null))
    report(find, issue, { said: subject.summary, other: first, where: 'the summary' }, asked);
}

/** The first part of a restatement, if none of the sentence's parts may be an asked one. */
function otherPart(one: Restatement, asked: readonly BodyPartMention[], issue: IssueSubject): BodyPartMention | null {
  const agrees = agreementOf(issue);
  const all = within(one.said.bodyParts, one.sentence);
  if (all.some(part => asked.some(other => agrees(part.part, other.part)))) return null;
  return one.parts[0] ?? null;
}

/** A restated part that no item of the letter asks for, beside parts that agree. */
function addedPart(one: Restatement, { issues }: Subject): BodyPartMention | null {
  const everywhere = issues.flatMap(askedParts);
  return one.parts.find(part => !everywhere.some(other => mayBearOn(part.part, other.part))) ?? null;
}

/** Electrical tests of a limb are read for the spine its nerves come from. */
const agreementOf = ({ issue }: IssueSubject): typeof mayMean =>
  issue.item.request.subcategory === 'emg-ncv' ? mayBearOn : mayMean;

/** A restated part of the spine at levels that neither hold the asked ones nor lie in them. */
function otherLevel(
  one: Restatement,
  asked: readonly BodyPartMention[],
  { issue }: IssueSubject,
): BodyPartMention | null {
  const wanted = levelsAt(asked);
  if (wanted.size === 0) return null;
  const levels = levelsAt(one.parts);
  if (levels.size === 0) return null;
  const shared = [...levels].filter(level => wanted.has(level)).length;
  if (shared === levels.size || shared === wanted.size) return null;
  // A facet joint is named by its vertebrae or by the nerves above it: L4-5 is also L3, L4.
  if (shared > 0 && issue.item.request.subcategory === 'facet-injection') return null;
  return one.parts.find(part => part.levels.length > 0) ?? null;
}

const levelsAt = (parts: readonly BodyPartMention[]): Set<string> =>
  new Set(parts.flatMap(part => part.levels.flatMap(levelsOf)));

interface SaidOfPart {
  readonly said: Said;
  readonly other: BodyPartMention;
  /** Who says it: "the rationale". */
  readonly where: string;
  readonly severity?: 'warning';
}

function report(
  find: Find,
  issue: IssueSubject,
  { said, other, where, severity }: SaidOfPart,
  asked: readonly BodyPartMention[],
): void {
  const same = asked.filter(part => other.levels.length > 0 && sameRegion(part.part, other.part));
  const expected = namesOf(same.length > 0 ? same : asked, false);
  find({
    said,
    span: other,
    issue: issue.number,
    ...(severity ? { severity } : {}),
    reason: `Unexpected ${namesOf([other], false)} in the request as ${where} gives it, expected ${expected} as in the item. What is judged must be what was asked for.`,
    expected,
    advice: 'See the request for authorization; name the part it asks for, and judge that.',
    related: [{ said: issue.item, span: wholeOf(issue.item), label: 'the item says' }],
  });
}

const wholeOf = ({ text }: Said): Span => ({ start: 0, end: text.length });
