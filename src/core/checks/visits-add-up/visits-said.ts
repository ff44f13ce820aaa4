import type { Span } from '../../text/index.ts';
import { type AmountMention, amountsIn } from '../../treatment/index.ts';
import { type Said, wordsAt } from '../said.ts';
import type { IssueSubject } from '../subject.ts';

/**
 * What a number of visits is said to be: already had, only approved, asked for, allowed by a guideline, a trial allowed
 * before more, or by how much the limit is passed.
 */
export type VisitRole = 'done' | 'approved' | 'asked' | 'limit' | 'trial' | 'by';

/** A number of visits in a rationale. */
export interface Visits extends Span {
  readonly role: VisitRole;
  readonly from: number;
  readonly to: number;
  readonly sentence: Span;
}

const KEYWORDS =
  /\b(?:(?<by>by (?:only )?(?:just )?$|by only|by (?=\d))|(?<done>completed|received|attended|had|undergone|underwent|provided|previous(?:ly)?|prior|participated in|already|finished|to date)|(?<approved>approved|authorized|certified)|(?<asked>request\w*|additional|current\w*|further|more|another|proposed|asks? for)|(?<limit>allow\w*|recommend\w*|up to|limit\w*|maximum|consists? of|support\w*|exceed\w*|surpass\w*|guidelines?|warrants?|MTUS|ODG|ACOEM)|(?<trial>trial))\b/gi;
const AFTER_ASKED = /^[^.,;]{0,12}\brequested\b/i;
const AFTER_DONE =
  /^[^.,;]{0,30}\b(?:(?:were|was|have been|had been) (?:completed|provided|attended|received)|to date|completed)\b/i;
const AFTER_LIMIT =
  /^\s?(?:over|in|per|during) (?:a |an )?(?:period of )?(?:\w+(?: to |-)?){1,3} ?-?(?:weeks?|months?)\b/i;
const TRIAL_AFTER = /^[\s"]*(?:clinical |initial )?trial\b/i;
const REST = /\badditional\b/i;

const COUNTED = /\b(?:visits?|sessions?|treatments?|appointments?|tx|sess)\b/i;

/** The numbers of visits in a sentence, where they stand in its passage. Only sentences that speak of visits are read. */
export function visitCounts(said: Said, sentence: Span): AmountMention[] {
  const text = wordsAt(said, sentence);
  if (!COUNTED.test(text)) return [];
  return amountsIn(text)
    .filter(one => one.kind === 'visits')
    .map(one => ({ ...one, start: sentence.start + one.start, end: sentence.start + one.end }));
}

/** Numbers of visits with what their words tell they are; the rest are left out. */
export function visitsIn(rationale: Said, { issue }: IssueSubject, counts: readonly AmountMention[]): Visits[] {
  const sentences = issue.rationale?.sentences ?? [];
  const found: Visits[] = [];
  for (const mention of counts) {
    const sentence = sentences.find(one => one.start <= mention.start && mention.end <= one.end);
    const role = sentence && roleOf(rationale, mention, sentence, sentence.role === 'guideline');
    if (sentence && role)
      found.push({ role, from: mention.from, to: mention.to, start: mention.start, end: mention.end, sentence });
  }
  return found;
}

function roleOf(rationale: Said, mention: AmountMention, sentence: Span, isGuideline: boolean): VisitRole | null {
  const own = wordsAt(rationale, mention);
  const before = rationale.text.slice(Math.max(sentence.start, mention.start - 70), mention.start);
  const after = rationale.text.slice(mention.end, Math.min(sentence.end, mention.end + 60));
  const last = lastKeyword(before);
  if (TRIAL_AFTER.test(after)) return last === 'asked' ? 'asked' : 'trial';
  if (/\b(?:previous|prior|completed)\b/i.test(own) || AFTER_DONE.test(after)) return 'done';
  if (AFTER_ASKED.test(after)) return 'asked';
  // "would allow up to an additional 3-4 sessions" is what is left, not the limit.
  const isRest = (REST.test(own) || /\badditional $/i.test(before)) && /\b(?:allow\w*|up to|only)\b/i.test(before);
  if (isRest) return null;
  if (AFTER_LIMIT.test(after) && last !== 'asked' && last !== 'done')
    return last === 'trial' || /\btrial of $/i.test(before) ? 'trial' : 'limit';
  if (REST.test(own)) return 'asked';
  if (last === 'trial') return trialOf(before);
  if (last) return last;
  return isGuideline ? 'limit' : null;
}

/** "a request of a trial of 8 sessions" asks; "allows an initial trial of 6" limits. */
const trialOf = (before: string): VisitRole =>
  lastKeyword(before.replace(/\btrial\b/gi, '')) === 'asked' ? 'asked' : 'trial';

function lastKeyword(before: string): VisitRole | null {
  let last: VisitRole | null = null;
  for (const { groups } of before.matchAll(KEYWORDS))
    for (const role of ['by', 'done', 'approved', 'asked', 'limit', 'trial'] as const) if (groups?.[role]) last = role;
  return last;
}
