import { type Words, wordsOf } from '../text/index.ts';
import type { AmountKind, AmountMention } from './amount-scan.ts';
import { amountsIn } from './amounts.ts';
import type { Amount, Range, TreatmentMention } from './treatment-request.ts';
import { treatment, treatmentsIn } from './treatments.ts';

const VISIT_KINDS = new Set([
  'active-therapy',
  'passive-modality',
  'manual-therapy',
  'acupuncture',
  'visit',
  'psychology',
  'home-care',
  'program',
]);
const PIECE_KINDS = new Set(['equipment', 'orthosis', 'supply', 'dental']);

/** How much a request asks for, from its numbers. */
export function amountOf(text: string, words: Words = wordsOf(text)): Amount {
  return amountFrom(amountsIn(text, words), treatmentsIn(text, words, 'request'));
}

/** The same from mentions already found; the first treatment tells what an unnamed count is of ("x 12"). */
export function amountFrom(mentions: readonly AmountMention[], treatments: readonly TreatmentMention[]): Amount {
  const perWeek = rangeOf(mentions, 'per-week');
  const weeks = rangeOf(mentions, 'weeks');
  const days = rangeOf(mentions, 'days');
  const months = rangeOf(mentions, 'months');
  const hoursPerDay = rangeOf(mentions, 'hours-per-day');
  const hours = rangeOf(mentions, 'hours');
  const counted =
    countOf(mentions, treatments) ?? lengthOf({ perWeek, weeks, days, months, hours: hoursPerDay ?? hours });
  return {
    quantity: counted?.quantity ?? null,
    unit: counted?.unit ?? null,
    perWeek,
    weeks,
    days,
    months,
    hoursPerDay,
    refills: first(mentions, 'refills')?.to ?? null,
  };
}

/** The sum a frequency and a length make, lowest and highest: 2 a week for 6 weeks is 12. Null where one is not said. */
export function visitsFromSchedule(amount: Amount): Range | null {
  if (!amount.perWeek || !amount.weeks) return null;
  return { from: amount.perWeek.from * amount.weeks.from, to: amount.perWeek.to * amount.weeks.to };
}

const first = (mentions: readonly AmountMention[], kind: AmountKind): AmountMention | undefined =>
  mentions.find(one => one.kind === kind);

function rangeOf(mentions: readonly AmountMention[], kind: AmountKind): Range | null {
  const mention = first(mentions, kind);
  return mention ? { from: mention.from, to: mention.to } : null;
}

type Counted = Pick<Amount, 'quantity' | 'unit'>;

function countOf(mentions: readonly AmountMention[], treatments: readonly TreatmentMention[]): Counted | null {
  const visits = first(mentions, 'visits');
  if (visits) return { quantity: visits.to, unit: 'visits' };
  const quantity = first(mentions, 'quantity');
  if (quantity) return { quantity: quantity.to, unit: unitOf(treatments) };
  // The volume of an injection is of what is injected.
  if (treatments[0] && treatment(treatments[0].treatment).kind === 'injection') return null;
  const grams = first(mentions, 'grams');
  if (grams) return { quantity: grams.to, unit: 'grams' };
  const milliliters = first(mentions, 'milliliters');
  return milliliters ? { quantity: milliliters.to, unit: 'milliliters' } : null;
}

function unitOf(treatments: readonly TreatmentMention[]): 'visits' | 'units' | 'procedures' {
  const asked = treatments[0];
  if (!asked) return 'units';
  const { kind } = treatment(asked.treatment);
  if (VISIT_KINDS.has(kind)) return 'visits';
  return PIECE_KINDS.has(kind) ? 'units' : 'procedures';
}

/** Where nothing is counted, the length of time is what is asked for; a schedule counts visits and is no length. */
function lengthOf(
  lengths: Readonly<Record<'perWeek' | 'hours' | 'days' | 'weeks' | 'months', Range | null>>,
): Counted | null {
  if (lengths.hours) return { quantity: lengths.hours.to, unit: 'hours' };
  if (lengths.perWeek) return null;
  for (const unit of ['weeks', 'months', 'days'] as const) {
    const length = lengths[unit];
    if (length) return { quantity: length.to, unit };
  }
  return null;
}
