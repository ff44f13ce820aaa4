import type { Span } from '../../text/index.ts';
import type { DrugMention, TreatmentMention } from '../../treatment/index.ts';
import { type Said, wordsAt } from '../said.ts';
import type { IssueSubject } from '../subject.ts';

/** What is judged in place of what is asked for, and where. */
export interface Off {
  readonly span: Span;
  readonly reason: string;
  readonly expected: string;
}

/** What a rationale reasons about: what it names outside the sentences that only say again what is asked for. */
export interface Reasoned {
  readonly treatments: readonly TreatmentMention[];
  readonly drugs: readonly DrugMention[];
  /** Sentences that say what a guideline says. */
  readonly guideline: readonly Span[];
}

const RESTATES = /\b(?:request(?:ed|ing|s)?|asks? for|asking for)\b/i;

export function reasonedIn(rationale: Said, { issue }: IssueSubject): Reasoned {
  const { request } = issue.item;
  const sentences = (issue.rationale?.sentences ?? []).filter(
    one => one.role !== 'conclusion' && !(one.role === 'fact' && isRestatement(rationale, one, request)),
  );
  const inside = (one: Span): boolean => sentences.some(two => two.start <= one.start && one.end <= two.end);
  return {
    treatments: rationale.treatments.filter(inside),
    drugs: rationale.drugs.filter(inside),
    guideline: sentences.filter(one => one.role === 'guideline'),
  };
}

/** "The treater is requesting electrical stimulation": it names what the item names and reasons nothing. */
function isRestatement(rationale: Said, sentence: Span, request: IssueSubject['issue']['item']['request']): boolean {
  if (!RESTATES.test(wordsAt(rationale, sentence))) return false;
  const named = rationale.treatments.filter(one => one.start >= sentence.start && one.end <= sentence.end);
  return named.every(one => request.treatments.some(two => one.treatment === two.treatment));
}

/** The mentions that lie in guideline sentences. */
export const inGuideline = <T extends Span>(mentions: readonly T[], { guideline }: Reasoned): T[] =>
  mentions.filter(one => guideline.some(two => two.start <= one.start && one.end <= two.end));
