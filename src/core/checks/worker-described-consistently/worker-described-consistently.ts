import type { Span } from '../../text/index.ts';
import type { Check, Find } from '../check.ts';
import { type Sex, type SexWord, wordsOfSex } from '../persons-said.ts';
import { type Said, sentenceAt } from '../said.ts';
import type { IssueSubject, Subject } from '../subject.ts';

export const workerDescribedConsistently: Check = {
  id: 'worker-described-consistently',
  requires: "The worker's age and sex do not change in the course of the letter.",
  severity: 'warning',
  authorities: ['lab-4610.6-h-5', 'lab-4610.6-e'],
  run: (subject, find) => {
    const told = passagesOf(subject);
    compareSex(subject, told, find);
    compareAges(subject, told, find);
  },
};

/** A passage that tells of the worker, and where it only tells what a guideline says. */
interface Told {
  readonly said: Said;
  readonly issue: number | null;
  readonly guideline: readonly Span[];
}

const passagesOf = ({ summary, issues }: Subject): Told[] => [
  ...(summary ? [{ said: summary, issue: null, guideline: [] }] : []),
  ...issues.flatMap(toldIn),
];

const toldIn = ({ rationale, number, issue }: IssueSubject): Told[] =>
  rationale
    ? [{ said: rationale, issue: number, guideline: issue.rationale?.sentences.filter(isOfGuideline) ?? [] }]
    : [];

const isOfGuideline = ({ role }: { readonly role: string }): boolean => role === 'guideline';
const isOutside = (spans: readonly Span[], { start }: Span): boolean =>
  !spans.some(span => start >= span.start && start < span.end);

const OPPOSITE: Readonly<Record<Sex, Sex>> = { female: 'male', male: 'female' };

function compareSex(subject: Subject, told: readonly Told[], find: Find): void {
  const stated = subject.tree.summary?.facts.sex ?? null;
  const sex = stated?.value ?? moreOften(told);
  if (!sex) return;
  for (const one of told) {
    const words = sexWordsIn(one, OPPOSITE[sex]);
    const [first] = words;
    if (!first) continue;
    const more = words.length > 1 ? ` (${words.length} times here)` : '';
    find({
      said: one.said,
      span: first,
      issue: one.issue,
      reason: `Unexpected "${first.word}"${more} of a ${sex} worker, expected one sex throughout. A reader may doubt whose records these are.`,
      expected: sex,
      advice: 'See whose sex the record gives. If another person is meant, name that person.',
      related:
        stated && subject.summary
          ? [{ said: subject.summary, span: { start: stated.start, end: stated.end }, label: 'the summary says' }]
          : [],
    });
  }
}

const sexWordsIn = ({ said, guideline }: Told, sex: Sex): SexWord[] =>
  wordsOfSex(said, sex).filter(word => isOutside(guideline, word));

/** Where no sex is stated: the one most words tell, if they tell both and one at least twice as often. */
function moreOften(told: readonly Told[]): Sex | null {
  const count = (sex: Sex): number => told.reduce((sum, one) => sum + sexWordsIn(one, sex).length, 0);
  const [female, male] = [count('female'), count('male')];
  if (female === male) return null;
  const [most, least] = female > male ? [female, male] : [male, female];
  return most >= 2 * least ? (female > male ? 'female' : 'male') : null;
}

const AGE = /\b(\d{2})(?:[\s-]{1,3}(?:years?|yrs?)[\s-]{1,3}old|\s?y\/?o)\b/gi;
const AGE_AFTER = /(?:^|\s)(?:is|was|involves|a|an|a\(n\)|this|now|the|currently)\s$/i;
const OF_SOMEONE =
  /^[\s,]{1,2}(?:[a-z-]{2,15}[\s,]{1,2}){0,3}?(?:male|female|man|woman|gentleman|lady|patient|injured worker|worker|claimant|applicant|employee|who)\b/i;
const OTHER_TIME = /\b(?:at (?:the|that) time|when|then|previously|years? ago|son|daughter|child|wife|husband)\b/i;

function compareAges(subject: Subject, told: readonly Told[], find: Find): void {
  const stated = subject.tree.summary?.facts.age ?? null;
  const from = stated && subject.summary;
  if (!from) return;
  for (const { said, issue, guideline } of told) {
    for (const match of said.text.matchAll(AGE)) {
      const span = { start: match.index, end: match.index + match[0].length };
      // A birthday may lie between two reports.
      if (Math.abs(Number(match[1]) - stated.value) <= 1 || !isOutside(guideline, span)) continue;
      if (!AGE_AFTER.test(said.text.slice(Math.max(0, span.start - 12), span.start))) continue;
      if (!OF_SOMEONE.test(said.text.slice(span.end, span.end + 70))) continue;
      const sentence = sentenceAt(said, span.start);
      if (OTHER_TIME.test(said.text.slice(sentence.start, sentence.end))) continue;
      find({
        said,
        span,
        issue,
        reason: `Unexpected age of ${match[1]}, expected ${stated.value} as first given. A reader may doubt whose records these are.`,
        expected: String(stated.value),
        advice: "See the worker's date of birth in the record.",
        related: [{ said: from, span: { start: stated.start, end: stated.end }, label: 'the summary says' }],
      });
      break;
    }
  }
}
