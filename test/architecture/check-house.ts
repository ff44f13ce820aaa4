import { checkCircles } from './circles.ts';
import { checkCrossings } from './crossings.ts';
import { type Breach, readHouse } from './house.ts';
import { checkPlacement } from './placement.ts';
import { checkWords } from './words.ts';

/** Everything in the tree at `root` that breaks a rule of the house. */
export function checkHouse(root: string): Breach[] {
  const house = readHouse(root);
  return [...checkPlacement(house), ...checkCrossings(house), ...checkCircles(house), ...checkWords(house)];
}

/** A breach as one line: where, what, and what to do. */
export function told({ path, line, reason }: Breach): string {
  return `${path}:${line}: ${reason}.`;
}
