import type { Span } from '../text/index.ts';
import {
  type BodyPartMention,
  sameTreatment,
  type TreatmentMention,
  type TreatmentRequest,
  treatmentsIn,
} from '../treatment/index.ts';
import { bySentence } from './by-sentence.ts';
import { within } from './claims.ts';
import { type Said, wordsAt } from './said.ts';
import type { IssueSubject } from './subject.ts';

/** A sentence that says the request again: the parts of the body it says the treatment is for. */
export interface Restatement {
  readonly said: Said;
  readonly sentence: Span;
  readonly parts: readonly BodyPartMention[];
  /** It is a conclusion; other sentences may speak of another item in passing. */
  readonly concludes: boolean;
}

/** Words that may stand between a treatment and its part, and between two parts of one list. */
const BETWEEN = new Set(
  `scan scans study studies session sessions visit visits testing test tests imaging injection injections series image images views
  without with contrast dye gadolinium times x time per a an week weeks weekly month months day days twice once one two three four five
  six seven eight nine ten twelve additional further more repeat for of to on in at the this that his her their worker's patient's
  applicant's claimant's employee's injured worker patient region regions area areas joint joints side sided right left bilateral
  bilaterally bilat rt lt r l both and or plus including upper lower total partial unit purchase rental therapy evaluation treatment
  procedure steroid epidural extremity`.split(/\s+/),
);
const BEFORE = /^\s*(?:(?:spine|joint|area|region|steroid|epidural)\s*){0,2}$/;
const GAP_LIMIT = 90;
/** More parts or treatments than any real sentence names are not compared with each other. */
const MOST = 50;

/** Requests for something else than what is in dispute. */
const ANOTHER =
  /\b(?:previous(?:ly)?|prior|earlier|already|approved|authori[sz]ed|certified|completed|received|underwent|undergone|history|would|should|could|if|guidelines?)\b/i;
const ASKED = /\brequest(?:ed|s|ing)?\b(?! for authori)/i;
const BY_REVIEW = /\b(?:under review|utili[sz]ation review|UR|non-? ?certified|denied|noncertified)\b/i;

const restated = new WeakMap<IssueSubject, readonly Restatement[]>();

/** Where a rationale says the request again: in its conclusions, and where it speaks of what is requested. */
export function restatementsIn(issue: IssueSubject): readonly Restatement[] {
  let found = restated.get(issue);
  if (!found) {
    found = findRestatements(issue);
    restated.set(issue, found);
  }
  return found;
}

function findRestatements({ issue, rationale }: IssueSubject): Restatement[] {
  if (!issue.rationale || !rationale || rationale.bodyParts.length === 0) return [];
  const found: Restatement[] = [];
  for (const [sentence, named] of bySentence(issue.rationale.sentences, rationale.bodyParts)) {
    if (sentence.role !== 'conclusion' && sentence.role !== 'fact') continue;
    if (sentence.role === 'fact') {
      const words = wordsAt(rationale, sentence);
      if (!ASKED.test(words) || ANOTHER.test(words)) continue;
    }
    const parts = askedPartsAt(rationale, sentence, named, issue.item.request);
    if (parts.length > 0) found.push({ said: rationale, sentence, parts, concludes: sentence.role === 'conclusion' });
  }
  return found;
}

/** Where a summary says what utilization review was asked for and refused. */
export function reviewedIn(summary: Said, { issue }: IssueSubject): Restatement[] {
  if (!BY_REVIEW.test(summary.text)) return [];
  const found: Restatement[] = [];
  for (const [sentence, named] of bySentence(summary.sentences, summary.bodyParts)) {
    const words = wordsAt(summary, sentence);
    if (!BY_REVIEW.test(words)) continue;
    const parts = askedPartsAt(summary, sentence, named, issue.item.request);
    if (parts.length > 0) found.push({ said: summary, sentence, parts, concludes: true });
  }
  return found;
}

/** The parts a sentence joins to a treatment the request names: "MRI of the left knee", "lumbar spine MRI". */
function askedPartsAt(
  said: Said,
  sentence: Span,
  named: readonly BodyPartMention[],
  request: TreatmentRequest,
): BodyPartMention[] {
  const parts = named.slice(0, MOST);
  const treatments = treatmentsAt(said, sentence, request);
  if (treatments.length === 0) return [];
  const asked: BodyPartMention[] = [];
  for (const part of parts) {
    const last = asked.at(-1);
    const joined = last !== undefined && isJoined(said.text, last.end, part.start);
    if (joined || treatments.some(one => isOf(said.text, one, part))) asked.push(part);
  }
  return asked;
}

function treatmentsAt(said: Said, sentence: Span, request: TreatmentRequest): readonly Span[] {
  const named = within(said.treatments, sentence)
    .filter(one => isAskedFor(one, request))
    .slice(0, MOST);
  if (named.length > 0) return named;
  // Ordinary words ("injection", "surgery") are treatments only where a request is said again.
  const words = wordsAt(said, sentence);
  if (!ASKED.test(words)) return [];
  return treatmentsIn(words, undefined, 'request')
    .filter(one => isAskedFor(one, request))
    .map(({ start, end }) => ({ start: start + sentence.start, end: end + sentence.start }));
}

const isAskedFor = (mention: TreatmentMention, request: TreatmentRequest): boolean =>
  request.treatments.some(one => sameTreatment(one.treatment, mention.treatment));

function isOf(text: string, treatment: Span, part: Span): boolean {
  if (part.start >= treatment.start && part.end <= treatment.end) return true;
  if (part.end <= treatment.start) return BEFORE.test(text.slice(part.end, treatment.start));
  return isJoined(text, treatment.end, part.start);
}

/** Whether only the words of one phrase stand between two places. */
function isJoined(text: string, from: number, to: number): boolean {
  if (to < from) return true;
  if (to - from > GAP_LIMIT) return false;
  const gap = text.slice(from, to);
  if (/[.;:?!]/.test(gap)) return false;
  for (const word of gap.toLowerCase().match(/[a-z']+/g) ?? []) if (!BETWEEN.has(word)) return false;
  return true;
}
