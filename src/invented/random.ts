/** A stream of numbers that a seed decides: the same seed gives the same stream on every machine. */
export interface Random {
  /** From 0 up to but not including 1. */
  next(): number;
  /** A whole number from `from` to `to`, both included. */
  int(from: number, to: number): number;
  chance(probability: number): boolean;
  pick<T>(of: readonly T[]): T;
  /** One of the entries, each as likely as its weight. */
  weighted<T>(of: readonly (readonly [T, number])[]): T;
  /** Some of the entries, in the order given. */
  some<T>(of: readonly T[], count: number): T[];
  /** A number around `median`, its logarithm normal with `spread`. */
  around(median: number, spread: number): number;
}

/** sfc32 (public domain), its state stirred from the parts of the seed. */
export function makeRandom(...seed: readonly number[]): Random {
  let a = 0x9e3779b9;
  let b = 0x243f6a88;
  let c = 0xb7e15162;
  let d = 1;
  const next = (): number => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + t) | 0;
    return (t >>> 0) / 4294967296;
  };
  for (const part of seed) {
    a ^= part | 0;
    b ^= Math.floor(part / 4294967296) | 0;
    for (let i = 0; i < 12; i++) next();
  }
  return { next, ...choices(next) };
}

function choices(next: () => number): Omit<Random, 'next'> {
  const int = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return {
    int,
    chance: probability => next() < probability,
    pick: of => of[Math.floor(next() * of.length)] as (typeof of)[number],
    weighted(of) {
      let left = next() * of.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [value, weight] of of) {
        left -= weight;
        if (left < 0) return value;
      }
      return (of[of.length - 1] as (typeof of)[number])[0];
    },
    some(of, count) {
      let needed = Math.min(count, of.length);
      return of.filter((_, at) => {
        const taken = next() * (of.length - at) < needed;
        if (taken) needed--;
        return taken;
      });
    },
    around(median, spread) {
      const normal = Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
      return median * Math.exp(spread * normal);
    },
  };
}

/** The same entries in another order. */
export function shuffled<T>(items: readonly T[], random: Random): T[] {
  return items
    .map(item => [random.next(), item] as const)
    .sort((a, b) => a[0] - b[0])
    .map(([, item]) => item);
}
