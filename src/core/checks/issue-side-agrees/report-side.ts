import type { Severity } from '../../message/index.ts';
import type { Span } from '../../text/index.ts';
import { type BodyPartMention, sameRegion } from '../../treatment/index.ts';
import { askedParts, namesOf } from '../asked-parts.ts';
import type { Find } from '../check.ts';
import type { Said } from '../said.ts';
import type { IssueSubject } from '../subject.ts';

/** A part of another side than the item's, and where it is said. Spans are in `said`; without one the whole is meant. */
export interface SaidOfSide {
  readonly said: Said;
  readonly other: BodyPartMention;
  readonly span?: Span;
  /** "the request as the rationale gives it". */
  readonly where: string;
  readonly severity?: Severity;
  readonly related?: { readonly said: Said; readonly span: Span; readonly label: string };
}

/** Says that a side differs from the item's. */
export function reportSide(find: Find, issue: IssueSubject, one: SaidOfSide): void {
  const { item, original } = { item: issue.item, original: issue.issue.item.original };
  const asked = one.span || !original ? askedParts(issue) : original.bodyParts;
  const near = asked.filter(part => part.side !== null && sameRegion(part.part, one.other.part));
  const expected = namesOf(near, true);
  find({
    said: one.said,
    ...(one.span ? { span: one.span } : {}),
    ...(one.severity ? { severity: one.severity } : {}),
    issue: issue.number,
    reason: `Unexpected ${namesOf([one.other], true)} in ${one.where}, expected ${expected} as in ${one.span ? 'the item' : 'the original request'}. The side that is judged must be the side asked for.`,
    expected,
    advice: 'See the request for authorization, and judge the side it asks for.',
    related: [
      { said: item, span: { start: 0, end: item.text.length }, label: 'the item says' },
      ...(one.related ? [one.related] : []),
    ],
  });
}
