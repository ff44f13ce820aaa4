import type { AmountMention, Range } from '../../treatment/index.ts';
import { amountsIn } from '../../treatment/index.ts';
import type { Subject } from '../subject.ts';

/** Every number of the items of a letter, by what it counts, with the sums and differences that follow from them. */
export interface AskedFor {
  /** Visits, pieces, procedures: each number the items say or make. */
  readonly counts: readonly Range[];
  readonly rates: readonly Range[];
  readonly days: readonly Range[];
  readonly hours: readonly Range[];
  readonly refills: readonly Range[];
  readonly sizes: readonly Range[];
  /** Whether an item gives a length of time at all, be it in words that are not read as one ("one year"). */
  readonly timed: boolean;
}

const TIMED =
  /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve)[- ]?(?:days?|weeks?|wks?|months?|mos?|years?|yrs?)\b|\bannual/i;

const DAYS: Partial<Record<AmountMention['kind'], number>> = { days: 1, weeks: 7, months: 30.4 };

/** A length of time in days; null for what is none. */
export function inDays({ kind, from, to }: AmountMention): Range | null {
  const days = DAYS[kind];
  return days === undefined ? null : { from: from * days, to: to * days };
}

/**
 * What the items ask for. All items of the letter count: a rationale may sum them up or name another, and then nothing
 * disagrees.
 */
export function askedForIn({ issues }: Subject): AskedFor {
  const found = {
    counts: [] as Range[],
    rates: [] as Range[],
    days: [] as Range[],
    hours: [] as Range[],
    refills: [] as Range[],
    sizes: [] as Range[],
    timed: issues.some(({ item }) => TIMED.test(item.text)),
  };
  for (const { issue, item } of issues) {
    const mentions = item.amounts;
    for (const mention of mentions) {
      const { kind } = mention;
      const days = inDays(mention);
      if (days) found.days.push(days);
      else if (kind === 'visits' || kind === 'quantity') found.counts.push(mention);
      else if (kind === 'per-week') found.rates.push(mention);
      else if (kind === 'hours' || kind === 'hours-per-day') found.hours.push(mention);
      else if (kind === 'refills') found.refills.push(mention);
      else if (kind === 'grams' || kind === 'milliliters') found.sizes.push(mention);
    }
    const { original, authorized, request } = issue.item;
    const parts = original ? [original, authorized, request].map(part => amountsIn(part?.text ?? '')) : [mentions];
    for (const sum of parts.map(sumOf)) if (sum) found.counts.push(sum);
  }
  return withSums(found);
}

/** What a rate and a length of time make. */
export function sumOf(mentions: readonly AmountMention[]): Range | null {
  const rate = mentions.find(one => one.kind === 'per-week');
  const weeks = mentions.find(one => one.kind === 'weeks');
  const months = mentions.find(one => one.kind === 'months');
  if (rate && weeks) return { from: rate.from * weeks.from, to: rate.to * weeks.to };
  return rate && months ? { from: rate.from * months.from * 4, to: rate.to * months.to * 4.4 } : null;
}

function withSums<T extends { readonly counts: Range[] }>(found: T): T {
  const plain = found.counts.slice(0, 12);
  for (const [at, a] of plain.entries())
    for (const [i, b] of plain.entries()) {
      // A number counts once, and twice only where it is said twice.
      if (i > at) found.counts.push({ from: a.to + b.to, to: a.to + b.to });
      if (a.to > b.to) found.counts.push({ from: a.to - b.to, to: a.to - b.to });
    }
  return found;
}

/** Whether a number or range meets one of several, within a share of it. */
export const meets = (ranges: readonly Range[], { from, to }: Range, share = 0): boolean =>
  ranges.some(one => from <= one.to * (1 + share) && to >= one.from * (1 - share));
