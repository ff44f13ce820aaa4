import { type BodyPartMention, bodyPart, type Side } from '../treatment/index.ts';
import type { IssueSubject } from './subject.ts';

/** The parts of the body an item asks treatment for, in what is left of the request and in what was asked at first. */
export function askedParts({ issue }: IssueSubject): readonly BodyPartMention[] {
  const { request, original } = issue.item;
  return original ? [...request.bodyParts, ...original.bodyParts] : request.bodyParts;
}

const SIDES: Readonly<Record<Side, string>> = { left: 'left ', right: 'right ', bilateral: 'bilateral ' };

/** Parts by name, each once, at most three: "right hip, lumbar spine (L4-5)". */
export function namesOf(parts: readonly BodyPartMention[], sided: boolean): string {
  const names = parts.map(({ part, side, levels }) => {
    const written = levels.length > 0 ? ` (${levels.join(', ')})` : '';
    return `${sided && side ? SIDES[side] : ''}${bodyPart(part).label}${written}`;
  });
  const once = [...new Set(names)];
  return once.length > 3 ? `${once.slice(0, 3).join(', ')} and others` : once.join(', ');
}
