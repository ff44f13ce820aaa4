import { type BodyPartMention, type Side, sameRegion } from '../treatment/index.ts';

/**
 * How the side said of a part stands to the sides asked for: the other one; both where one was asked ("wider"); one where
 * both were asked ("narrower"); or unknown, where either has no side or they are not of one region.
 */
export type SideFit = 'agrees' | 'other' | 'wider' | 'narrower' | 'unknown';

/** Compares a mention with the parts an item asks for. */
export function compareSide(said: BodyPartMention, asked: readonly BodyPartMention[]): SideFit {
  const side = sideAskedAt(said, asked);
  if (said.side === null || side === null) return 'unknown';
  if (said.side === side) return 'agrees';
  if (said.side === 'bilateral') return 'wider';
  return side === 'bilateral' ? 'narrower' : 'other';
}

/** The side asked for in a part's region; null where none is said, or where its parts have sides of their own. */
export function sideAskedAt({ part }: BodyPartMention, asked: readonly BodyPartMention[]): Side | null {
  const same = asked.filter(one => one.part === part);
  const near = same.length > 0 ? same : asked.filter(one => sameRegion(one.part, part));
  const [first] = near;
  if (!first || near.some(one => one.side === null)) return null;
  if (near.every(one => one.side === first.side)) return first.side;
  return near.every(one => one.part === first.part) ? 'bilateral' : null;
}
