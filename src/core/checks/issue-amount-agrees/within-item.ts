import type { Span } from '../../text/index.ts';
import { type AmountMention, amountsIn, sameTreatment, type TreatmentRequest } from '../../treatment/index.ts';
import type { Said } from '../said.ts';
import type { IssueSubject } from '../subject.ts';
import { isSlip, numbersOf } from './strength-numbers.ts';

/** What does not add up inside an item: the words, and why. `weak` where a reading may explain it. */
export interface Disagreement {
  readonly span: Span;
  readonly reason: string;
  readonly expected: string;
  readonly weak?: boolean;
}

/** A request of an item, where it stands in the item, and its numbers. */
interface Part {
  readonly request: TreatmentRequest;
  readonly span: Span;
  readonly amounts: readonly AmountMention[];
}

interface Parts {
  readonly original: Part | null;
  readonly authorized: Part | null;
  readonly remaining: Part;
}

const NUMBER =
  '(?:\\d|\\b(?:once|twice|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|ninety)\\b)';
const TWO_NUMBERS = new RegExp(`${NUMBER}[^\\d].*?${NUMBER}`, 'is');

/** The disagreements inside an item: its counts, what is left of a modified request, its drug's strength, its doses. */
export function disagreementsWithin({ item, issue }: IssueSubject): Disagreement[] {
  if (!TWO_NUMBERS.test(item.text) || item.amounts.length < 2) return [];
  const parts = partsOf(item, issue.item);
  const found = [parts.original, parts.authorized, parts.remaining].flatMap(part =>
    part ? [scheduleOff(part), dosesOff(part)] : [],
  );
  const rest = /\bremaining\b/i.test(item.text) ? remainderOff(parts) : null;
  return [...found, rest, strengthOff(parts)].filter(one => one !== null);
}

function partsOf({ text, amounts }: Said, { original, authorized, request }: IssueSubject['issue']['item']): Parts {
  const whole: Part = { request, span: { start: 0, end: text.length }, amounts };
  if (!original) return { original: null, authorized: null, remaining: whole };
  let from = 0;
  const part = (request: TreatmentRequest | null): Part | null => {
    if (!request || request.text === '') return null;
    const start = Math.max(0, text.indexOf(request.text, from));
    from = start + request.text.length;
    return { request, span: { start, end: from }, amounts: amountsIn(request.text) };
  };
  return { original: part(original), authorized: part(authorized), remaining: part(request) ?? whole };
}

type Kind = AmountMention['kind'];

/** The one mention of a kind; none where there are several, since each may be of something else. */
function only(part: Part, ...kinds: Kind[]): AmountMention | null {
  const found = part.amounts.filter(one => kinds.includes(one.kind));
  return found.length === 1 ? (found[0] as AmountMention) : null;
}

const has = (part: Part, kind: Kind): boolean => part.amounts.some(one => one.kind === kind);

/** "2 times a week for 6 weeks (12)": the count is what the schedule makes, once or for each of several parts. */
function scheduleOff(part: Part): Disagreement | null {
  const count = only(part, 'visits', 'quantity');
  const rate = only(part, 'per-week');
  const weeks = only(part, 'weeks');
  if (!count || !rate || !weeks || has(part, 'hours-per-day') || has(part, 'months')) return null;
  const low = rate.from * weeks.from;
  const high = rate.to * weeks.to;
  const { request } = part;
  const times = Math.max(1, request.bodyParts.length, request.treatments.length);
  for (let each = 1; each <= times; each++) if (count.to >= low * each && count.from <= high * each) return null;
  if (/\beval/i.test(request.text) && count.to === high + 1) return null;
  const sum = low === high ? `${rate.to} × ${weeks.to} = ${high}` : `${low} to ${high}`;
  return {
    span: inItem(part, count),
    reason: `Unexpected ${written(part, count)}, expected ${sum}: the frequency and the length of time do not make the number asked for.`,
    expected: `${high}`,
  };
}

/** "one tablet twice daily 14 days #40": what is taken in the time said is what is dispensed. */
function dosesOff(part: Part): Disagreement | null {
  const quantity = only(part, 'quantity');
  const dose = only(part, 'dose');
  const daily = only(part, 'per-day');
  const days = only(part, 'days');
  if (!quantity || !dose || !daily || !days || part.request.drugs.length !== 1) return null;
  if ([dose, daily, days].some(one => one.from !== one.to) || has(part, 'refills')) return null;
  if (/\b(?:as needed|prn|p\.r\.n|up to|max)/i.test(part.request.text)) return null;
  const taken = dose.to * daily.to * days.to;
  if (taken === quantity.to) return null;
  return {
    span: inItem(part, quantity),
    reason: `Unexpected ${written(part, quantity)}, expected ${dose.to} × ${daily.to} × ${days.to} = ${taken}: dose, frequency and days do not make the quantity.`,
    expected: `${taken}`,
    weak: true,
  };
}

/** What is asked for, less what was authorized, is what remains: in visits, pieces, hours a day, or a length of time. */
function remainderOff({ original, authorized, remaining }: Parts): Disagreement | null {
  if (!original || !authorized || !isSame(original, authorized) || !isSame(original, remaining)) return null;
  if ([original, authorized, remaining].some(part => has(part, 'refills')))
    return refillsOff(original, authorized, remaining);
  let off: Disagreement | null = null;
  for (const measure of MEASURES) {
    const [asked, allowed, left] = [original, authorized, remaining].map(measure);
    if (!asked || !allowed || !left) continue;
    if (asked.some(a => allowed.some(b => left.some(c => nearly(a - b, c))))) return null;
    const [most, given, rest] = [asked, allowed, left].map(all => Math.max(...all)) as [number, number, number];
    // What is the same throughout was not divided: four hours a day, for fewer weeks.
    if (most === given && given === rest) continue;
    off ??= notRemaining(remaining, most, given, rest);
  }
  return off;
}

function notRemaining(remaining: Part, asked: number, given: number, left: number): Disagreement {
  const say = `${asked} − ${given} = ${Math.round((asked - given) * 100) / 100}`;
  return {
    span: remaining.span,
    reason: `Unexpected remainder of ${left}, expected ${say}: what was authorized and what remains do not make what was asked for.`,
    expected: say,
  };
}

type Measure = (part: Part) => readonly number[] | null;

const ends = (mention: AmountMention | null): readonly number[] | null =>
  mention && [...new Set([mention.from, mention.to])];

const MEASURES: readonly Measure[] = [
  part => ends(only(part, 'hours-per-day')),
  part => (has(part, 'hours-per-day') ? null : counted(part)),
  part => ends(only(part, 'months')),
  part => ends(only(part, 'weeks')),
  part => ends(only(part, 'days')),
  part => ends(only(part, 'grams')),
];

function counted(part: Part): readonly number[] | null {
  const count = ends(only(part, 'visits', 'quantity'));
  if (count) return count;
  const rate = only(part, 'per-week');
  const weeks = only(part, 'weeks');
  return rate && weeks && [...new Set([rate.from * weeks.from, rate.to * weeks.to])];
}

/** "#90 with 2 refills", #90 authorized, leaves two refills, or #180 in all. */
function refillsOff(original: Part, authorized: Part, remaining: Part): Disagreement | null {
  const refills = (part: Part): number => only(part, 'refills')?.to ?? 0;
  const pieces = (part: Part): number => only(part, 'quantity')?.to ?? 0;
  const all = (part: Part): number => pieces(part) * (1 + refills(part));
  if (refills(original) - refills(authorized) === refills(remaining)) return null;
  if (pieces(original) > 0 && all(original) - all(authorized) === all(remaining)) return null;
  return {
    span: remaining.span,
    reason: `Unexpected remainder of refills (${refills(remaining)}), expected ${refills(original)} − ${refills(authorized)} = ${refills(original) - refills(authorized)}: what was authorized and what remains do not make what was asked for.`,
    expected: `${refills(original) - refills(authorized)} refills`,
  };
}

/** Whether two parts ask for one and the same thing: another service authorized leaves nothing to subtract. */
function isSame(a: Part, b: Part): boolean {
  const [drug, other] = [a.request.drugs, b.request.drugs];
  if (drug.length > 1 || other.length > 1) return false;
  if (drug[0] || other[0]) return drug[0]?.drug === other[0]?.drug;
  const [asked, given] = [a.request.treatments, b.request.treatments];
  return asked.every(one => given.some(two => sameTreatment(one.treatment, two.treatment)));
}

/** One drug has one strength from the original request to what remains; a digit lost on the way is a slip anywhere. */
function strengthOff({ original, authorized, remaining }: Parts): Disagreement | null {
  const named = [original, authorized, remaining].flatMap(part => (part ? drugsOf(part) : []));
  for (const [at, one] of named.entries())
    for (const other of named.slice(0, at)) {
      if (one.drug !== other.drug) continue;
      const [now, before] = [numbersOf(one.strength), numbersOf(other.strength)];
      if (now.length !== before.length || now.every((number, i) => number === before[i])) continue;
      const endsDiffer = one.part === remaining && other.part === original;
      if (!isSlip(now, before) && !endsDiffer) continue;
      return {
        span: one.span,
        reason: `Unexpected ${one.strength}, expected ${other.strength} as before: one drug is given two strengths.`,
        expected: other.strength,
      };
    }
  return null;
}

function drugsOf(part: Part) {
  const { drugs } = part.request;
  return drugs.flatMap(({ drug, strength, start, end }) =>
    // Two strengths of one drug may both be asked for.
    strength === null || (drugs.filter(one => one.drug === drug).length > 1 && numbersOf(strength).length < 2)
      ? []
      : [{ drug, strength, part, span: inItem(part, { start, end }) }],
  );
}

const inItem = (part: Part, { start, end }: Span): Span => ({
  start: part.span.start + start,
  end: part.span.start + end,
});

const written = (part: Part, { start, end }: Span): string => `"${part.request.text.slice(start, end)}"`;
const nearly = (a: number, b: number): boolean => Math.abs(a - b) < 0.01;
