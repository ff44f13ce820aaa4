import type { Span } from '../../text/index.ts';
import { sameTreatment } from '../../treatment/index.ts';
import type { FoundAt } from '../check.ts';
import { wordsAt } from '../said.ts';
import type { Numbers } from './numbers.ts';
import { sumsIn } from './sums-said.ts';
import type { Visits } from './visits-said.ts';

/** Where a judgement is told: a finding, or what was seen to add up. */
export interface Telling {
  readonly find: (span: Span, found: Pick<FoundAt, 'reason' | 'expected' | 'advice' | 'related'>) => void;
  readonly confirm: (span: Span, statement: string) => void;
}

const OVER =
  /\b(?:exceed(?:s|ed|ing)?|surpass(?:es|ed)?|excessive|in excess of|over and above|beyond the (?:guideline|recommend))/i;
const NOT_OVER = /\b(?:not|n't) exceed/i;
const WITHIN =
  /\b(?:is|are|was|were) (?:consistent with|supported by|within|in line with|in accordance with)\b|\bnot exceed\b/i;
const SUPPOSED = /\b(?:when|if|unless|should be noted|factors|may exceed|whether)\b/i;
const COURSE =
  /\b(?:completed|had|received|undergone|finished|underwent)\b[^.;]{0,25}\b(?:full|complete|entire|whole) course\b/i;
const NOT = /\b(?:no|not|never|without|lack|unclear|whether|if|when|until|after)\b/i;
const COUNTS = /\b(?:visits?|sessions?|treatments?)\b/i;
// A claim about the visits asked for, and only them.
const ALONE = /\brequested (?:number|amount)\b|\b(?:number|amount) (?:of \w+ )?requested\b/i;
const WITH_EARLIER = /\b(?:additional|prior|previous|further|more|combined|total|already|in addition to)\b/i;
const OPENING = /^(?:in addition|additionally|furthermore|moreover),?/i;
const HAD_SOME =
  /\b(?:prior|previous|previously|completed|already|past|additional|further|more)\b[^.;]{0,40}\b(?:therapy|PT|OT|visits?|sessions?|treatments?|acupuncture|chiropractic|treated)\b/i;

/** Holds each claim of a rationale about numbers of visits against the numbers it states. */
export function judgeClaims(numbers: Numbers, telling: Telling): void {
  let judged = false;
  for (const sentence of numbers.sentences) {
    const text = wordsAt(numbers.rationale, sentence);
    const course = COURSE.exec(text);
    if (course && !NOT.test(text.slice(0, course.index)) && !NOT.test(course[0]))
      judgeCourse(numbers, sentence, telling);
    if (judgeSums(numbers, sentence, text, telling)) judged = true;
    if (SUPPOSED.test(text)) continue;
    if (OVER.test(text) && !NOT_OVER.test(text)) judged = judgeOver(numbers, sentence, text, telling) || judged;
    else if (WITHIN.test(text)) judged = judgeWithin(numbers, sentence, telling) || judged;
  }
  if (!judged) confirmUnclaimed(numbers, telling);
}

/** "with the 8 now requested the total would be 26": it would. True where a sum was said. */
function judgeSums({ asked }: Numbers, sentence: Span, text: string, telling: Telling): boolean {
  const sums = COUNTS.test(text) ? sumsIn(text, asked) : [];
  for (const { start, end, had, asked: more, sum } of sums) {
    const span = { start: sentence.start + start, end: sentence.start + end };
    const right = `${had} + ${more} = ${had + more}`;
    if (had + more === sum) telling.confirm(span, right);
    else
      telling.find(span, {
        reason: `Unexpected sum of ${sum}, expected ${right}: the visits had and asked for do not make it.`,
        expected: `${had + more}`,
        advice: 'Add up the visits had and the visits asked for.',
      });
  }
  return sums.length > 0;
}

/** "8 sessions exceed the 4 to 6 recommended": they do, alone or with what was had before. True where it was judged. */
function judgeOver(numbers: Numbers, sentence: Span, text: string, telling: Telling): boolean {
  const here = numbers.visits.filter(one => one.sentence.start === sentence.start);
  const limits = limitsFor(numbers, here, text);
  const named = askedHere(numbers, sentence, here);
  const asked = named.length > 0 ? named : numbers.asked;
  if (limits.length === 0 || asked.length === 0) return false;
  const most = Math.max(...limits.map(one => one.to));
  const by = here.find(one => one.role === 'by');
  const alone = asked.find(one => one > most);
  if (alone !== undefined && !by) {
    telling.confirm(sentence, `${alone}, more than the ${most === limits[0]?.to ? rangeOf(limits[0]) : most} allowed`);
    return true;
  }
  const had = numbers.had() ?? 0;
  const together = asked.find(one => one + had > most);
  if (together !== undefined) {
    if (by && !asked.some(one => one + had - most === by.to)) tellWrongBy(by, together + had - most, telling);
    else telling.confirm(sentence, `${had} + ${together} = ${had + together}, more than the ${most} allowed`);
    return true;
  }
  if (numbers.visits.some(one => one.role === 'approved' && asked.some(two => two + one.to > most))) return false;
  const alsoEarlier = WITH_EARLIER.test(text.replace(OPENING, '')) || (named.length === 0 && !ALONE.test(text));
  if (numbers.had() === null && alsoEarlier && HAD_SOME.test(numbers.rationale.text)) return false;
  tellNotOver(numbers, sentence, limits, had, Math.max(...asked), telling);
  return true;
}

function tellNotOver(
  { rationale }: Numbers,
  sentence: Span,
  limits: readonly Visits[],
  had: number,
  asked: number,
  telling: Telling,
): void {
  const sum = had === 0 ? `${asked}` : `${had} + ${asked} = ${had + asked}`;
  telling.find(sentence, {
    reason: `Unexpected words that the visits are too many, expected a limit below ${sum}: the reasons quote ${listed(limits)}. What is refused is within what is quoted.`,
    expected: `a limit below ${had + asked}`,
    advice: 'Say which limit applies, and add up the visits had and the visits asked for.',
    related: limits.map(span => ({ said: rationale, span, label: 'the limit' })),
  });
}

function tellWrongBy(by: Visits, right: number, telling: Telling): void {
  telling.find(by, {
    reason: `Unexpected "by ${by.to}", expected ${right}: by so much the visits had and asked for pass the limit.`,
    expected: `${right}`,
    advice: 'Add up the visits had and the visits asked for against the limit.',
  });
}

/** "consistent with the 6 visits recommended": they are. */
function judgeWithin(numbers: Numbers, sentence: Span, telling: Telling): boolean {
  const here = numbers.visits.filter(one => one.sentence.start === sentence.start);
  const within = limitsFor(numbers, here, 'trial');
  const limits = within.length > 0 ? within : numbers.limits;
  const asked = here.find(one => one.role === 'asked');
  if (!asked || limits.length === 0) return false;
  const most = Math.max(...limits.map(one => one.to));
  if (asked.to <= most) telling.confirm(sentence, `${asked.to}, within the ${listed(limits)} allowed`);
  else
    telling.find(sentence, {
      reason: `Unexpected words that ${asked.to} visits are within the limit, expected at most ${most}, as the reasons quote.`,
      expected: `at most ${most}`,
      advice: 'Say why more than the limit is allowed here.',
      related: limits.map(span => ({ said: numbers.rationale, span, label: 'the limit' })),
    });
  return true;
}

/** "has completed a full course": so many of so many. */
function judgeCourse(numbers: Numbers, sentence: Span, telling: Telling): void {
  const limits = numbers.limits.filter(one => one.role === 'limit');
  const least = limits.length > 0 ? Math.min(...limits.map(one => one.from)) : null;
  const had = numbers.had();
  if (isElsewhere(numbers, sentence)) return;
  if (had !== null && least !== null && had >= least) {
    telling.confirm(sentence, `${had} visits had, of ${listed(limits)} allowed: a full course`);
    return;
  }
  const expected =
    had !== null && least !== null
      ? `at least ${least} visits had, where ${had} are counted`
      : 'the number of visits had and the number allowed';
  telling.find(sentence, {
    reason: `Unexpected "full course", expected ${expected}. Without the sum nobody can tell what is left.`,
    expected,
    advice: 'Add up the visits had and the visits asked for against the limit.',
  });
}

/** A course of another treatment, or one that is counted where no limit is relied on. */
function isElsewhere({ rationale, treatments, counts, visits, limits }: Numbers, { start, end }: Span): boolean {
  const named = rationale.treatments.filter(one => one.start >= start && one.end <= end);
  if (named.length > 0 && !named.some(one => treatments.some(two => sameTreatment(one.treatment, two)))) return true;
  const isCounted = counts.some(one => one.start >= start && one.end <= end);
  return isCounted && limits.length === 0 && visits.every(one => one.role !== 'limit');
}

/** The limits a claim is held against: its own sentence's first; a trial only where the claim speaks of one. */
function limitsFor({ limits }: Numbers, here: readonly Visits[], text: string): readonly Visits[] {
  const own = here.filter(one => one.role === 'limit' || one.role === 'trial');
  if (own.length > 0) return own;
  const trials = limits.filter(one => one.role === 'trial');
  return /\b(?:trial|initial)\b/i.test(text) && trials.length > 0 ? trials : limits.filter(one => one.role === 'limit');
}

/** The numbers a claim names as asked for: said to be, or the item's own. */
function askedHere({ asked, counts }: Numbers, sentence: Span, here: readonly Visits[]): number[] {
  const own = counts.filter(one => one.start >= sentence.start && one.end <= sentence.end && asked.includes(one.to));
  const unnamed = own.filter(one => !here.some(two => two.start === one.start));
  return [...here.filter(one => one.role === 'asked'), ...unnamed].map(one => one.to);
}

/** All three numbers stand there, and the reasons leave the sum to the reader. */
function confirmUnclaimed({ rationale, asked, limits, had }: Numbers, telling: Telling): void {
  const [first] = asked;
  const said = limits.filter(one => one.role === 'limit');
  if (first === undefined || said.length === 0) return;
  const most = Math.max(...said.map(one => one.to));
  const before = had();
  if (before !== null && before + first > most)
    telling.confirm(
      { start: 0, end: rationale.text.length },
      `${before} + ${first} = ${before + first}, more than the ${most} allowed`,
    );
}

const rangeOf = ({ from, to }: Visits): string => (from === to ? `${to}` : `${from} to ${to}`);
const listed = (limits: readonly Visits[]): string => [...new Set(limits.map(rangeOf))].join(' and ');
