import { daysBetween, type IsoDate, type WrittenDate } from '../../calendar/index.ts';
import type { Header } from '../../determination/index.ts';
import type { Check, Find } from '../check.ts';
import { injuryDatesIn } from '../injury-dates.ts';
import { type Said, sentenceAt, wordsAt } from '../said.ts';
import type { Subject } from '../subject.ts';
import { reviewDatesIn } from '../utilization-review-said.ts';

export const datesInOrder: Check = {
  id: 'dates-in-order',
  requires:
    'Injury, request, utilization review, application, assignment and decision follow each other, and no date is impossible.',
  severity: 'warning',
  authorities: ['lab-4610.5-h-1', 'lab-4610.6-h-5'],
  run: (subject, find) => {
    findHeaderOutOfOrder(subject, find);
    const bounds = boundsOf(subject);
    // Each date is said once, where it first stands.
    const said = new Set<IsoDate>();
    if (subject.summary) findOutOfPlace(subject.summary, null, bounds, said, find);
    for (const { rationale, number } of subject.issues)
      if (rationale) findOutOfPlace(rationale, number, bounds, said, find);
  },
};

const STEPS: readonly (readonly [keyof Header, string])[] = [
  ['dateOfInjury', 'the injury'],
  ['urDenialDate', 'the utilization review decision'],
  ['applicationReceived', 'the application'],
  ['dateAssigned', 'the assignment'],
  ['decisionDate', 'the decision'],
];

function findHeaderOutOfOrder({ tree, letter }: Subject, find: Find): void {
  let before: { readonly date: IsoDate; readonly what: string } | null = null;
  for (const [field, what] of STEPS) {
    const date = tree.header[field]?.value;
    if (!date) continue;
    if (before && date < before.date)
      find({
        said: letter,
        issue: null,
        reason: `Unexpected order in the case header: ${what} of ${date} before ${before.what} of ${before.date}, expected it after.`,
        advice: 'See the papers for both dates.',
      });
    else before = { date, what };
  }
}

interface Bounds {
  readonly injury: IsoDate | null;
  readonly review: IsoDate | null;
  /** No date of the letter can be later: the decision, or a year after the review where it is not printed. */
  readonly last: IsoDate | null;
}

function boundsOf({ tree, summary }: Subject): Bounds {
  const { header } = tree;
  const injury = header.dateOfInjury?.value ?? (summary ? (injuryDatesIn(summary)[0]?.value ?? null) : null);
  const review = header.urDenialDate?.value ?? (summary ? (reviewDatesIn(summary)[0]?.value ?? null) : null);
  const last = header.decisionDate?.value ?? (review ? `${Number(review.slice(0, 4)) + 1}${review.slice(4)}` : null);
  return { injury, review, last };
}

// A visit, a report or a study of this injury; surgery and history go further back.
const EVENT =
  /\b(?:(?:progress|office|clinic(?:al)?|follow[- ]?up|medical|treating|evaluation|consultation|therapy|SOAP|chart) (?:notes?|reports?|visits?|records?|evaluations?|consultations?)|PR-?2|examination|evaluation|consultation|visit|MRI|x-?rays?|radiographs?|CT scan|EMG|NCV|NCS|electrodiagnostic|request for authorization|RFA|presented|complain(?:s|ed)|reported|seen|evaluated|examined|noted)\b/i;
const EARLIER =
  /\b(?:prior to|before|pre-?exist\w*|history|previous(?:ly)?|earlier|past|since|old|before the injury|non-?industrial|another|other (?:injury|claim)|guideline|updated|revised|accessed|published|edition|et al|MTUS|ODG|ACOEM|hire|employed|began working|started working|retired|birth|born|surgery|status post|s\/p|underwent|cumulative|through)\b/i;
const LATER =
  /\b(?:after|following|since|subsequent(?:ly)?|later|post-?dat\w*|appeal\w*|next|scheduled|follow-?up (?:on|appointment|visit (?:on|is))|upcoming|will|until|through|plan(?:ned)?)\b/i;

function findOutOfPlace(said: Said, issue: number | null, bounds: Bounds, known: Set<IsoDate>, find: Find): void {
  if (said.dates.length === 0) return;
  const review = new Set(reviewDatesIn(said).map(date => date.start));
  const injury = new Set(injuryDatesIn(said).map(date => date.start));
  let saidLater = false;
  const once: Find = found => {
    const date = said.dates.find(one => one.start === found.span?.start)?.value ?? '';
    if (!known.has(date)) find(found);
    known.add(date);
  };
  for (const date of said.dates) {
    if (bounds.last && date.value > bounds.last) findImpossible(said, issue, date, bounds.last, once);
    else if (review.has(date.start) || injury.has(date.start)) continue;
    else if (bounds.injury && date.value < bounds.injury) findBeforeInjury(said, issue, date, bounds.injury, once);
    else if (bounds.review && date.value > bounds.review && !saidLater)
      saidLater = findAfterReview(said, issue, date, bounds.review, once);
  }
}

function findImpossible(said: Said, issue: number | null, date: WrittenDate, last: IsoDate, find: Find): void {
  // What is planned may lie ahead; a year that is far off cannot.
  if (daysBetween(last, date.value) < 366 && LATER.test(wordsAt(said, sentenceAt(said, date.start)))) return;
  find({
    said,
    span: date,
    issue,
    reason: `Unexpected date ${date.value}, expected none after ${last}: a determination cannot tell of what is still to come.`,
    expected: `a date up to ${last}`,
    advice: 'See the paper it was taken from.',
  });
}

function findBeforeInjury(said: Said, issue: number | null, date: WrittenDate, injury: IsoDate, find: Find): void {
  const sentence = sentenceAt(said, date.start);
  const near = said.text.slice(Math.max(sentence.start, date.start - 110), Math.min(sentence.end, date.end + 70));
  // Further back it is history, or a guideline's date.
  if (daysBetween(date.value, injury) > 400 || !EVENT.test(near) || EARLIER.test(near)) return;
  find({
    said,
    span: date,
    issue,
    reason: `Unexpected visit or study of ${date.value}, expected none before the injury of ${injury}, or that it is said to be earlier.`,
    expected: `a date from ${injury}`,
    advice: 'See the report for its date; if it is of an earlier matter, say so.',
  });
}

/** A visit after the review may count, but then the letter says that utilization review could not have seen it. */
function findAfterReview(said: Said, issue: number | null, date: WrittenDate, review: IsoDate, find: Find): boolean {
  const sentence = sentenceAt(said, date.start);
  const text = wordsAt(said, sentence);
  if (
    !EVENT.test(text) ||
    LATER.test(text) ||
    /\b(?:application|IMR|independent medical review|guideline|accessed|updated|ODG|MTUS|ACOEM|denial|denied|determination)\b/i.test(
      text,
    )
  )
    return false;
  find({
    said,
    span: date,
    issue,
    severity: 'note',
    reason: `Unexpected visit or report of ${date.value} after the utilization review decision of ${review}, expected that it is said to be later. Utilization review could not have seen it.`,
    advice: 'Say that it came after the decision under review.',
  });
  return true;
}
