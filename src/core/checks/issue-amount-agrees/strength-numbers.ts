/** The numbers of a strength in their order: "10-325mg" and "10/325" alike are 10 and 325. */
export const numbersOf = (strength: string): number[] =>
  (strength.replace(/(\d),(?=\d{3}\b)/g, '$1').match(/\d*\.?\d+/g) ?? []).map(Number);

/**
 * Whether two strengths of several numbers differ in one of them, and there only by a digit lost or put in:
 * "320.5/30/16" and "30.5/30/16". Strengths that are both made ("5/325", "10/325") are no slip.
 */
export function isSlip(one: readonly number[], other: readonly number[]): boolean {
  if (one.length < 2 || one.length !== other.length) return false;
  const differing = one.flatMap((number, i) => (number === other[i] ? [] : [i]));
  const [at] = differing;
  if (differing.length !== 1 || at === undefined) return false;
  const [short, long] = [`${one[at]}`, `${other[at]}`].sort((a, b) => a.length - b.length) as [string, string];
  if (long.length - short.length !== 1 || long.length < 3) return false;
  for (let i = 0; i < long.length; i++) if (long.slice(0, i) + long.slice(i + 1) === short) return true;
  return false;
}
