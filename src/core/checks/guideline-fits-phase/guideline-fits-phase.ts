import { daysBetween, type IsoDate } from '../../calendar/index.ts';
import { type Citation, editionOf } from '../../guidelines/index.ts';
import type { Check } from '../check.ts';
import { guidelinesNamed } from '../guidelines-named.ts';
import { wordsAt } from '../said.ts';
import type { IssueSubject, Subject } from '../subject.ts';

/** Pain is chronic from three months after its onset; a quarter of the year has at least ninety days. */
const CHRONIC_AFTER_DAYS = 90;

export const guidelineFitsPhase: Check = {
  id: 'guideline-fits-phase',
  requires: 'Guidelines for chronic pain, applied to a fresh injury, are explained.',
  severity: 'note',
  authorities: ['ccr-9792.20', 'ccr-9792.24.2', 'ccr-9792.23.5'],
  run: (subject, find) => {
    const age = ageOfInjury(subject);
    if (age === null || age.days < 0 || age.days >= CHRONIC_AFTER_DAYS) return;
    const found = subject.issues.flatMap(issue => {
      const citation = chronicCitation(issue);
      return citation && !isExplained(issue) ? [{ issue, citation }] : [];
    });
    const [first] = found;
    if (!first?.issue.reviewerGuideline || isChronicElsewhere(subject)) return;
    const items = listOf(found.map(({ issue }) => issue.number));
    find({
      said: first.issue.reviewerGuideline,
      span: { start: first.citation.start, end: first.citation.end },
      issue: null,
      reason: `Unexpected guidelines for chronic pain in ${items}, expected those for acute care or a word why: the injury of ${age.injury} was ${age.days} days old at utilization review. Pain is chronic from three months on.`,
      advice: 'Say why guidelines for chronic pain bear on this injury, or decide by the chapter for acute care.',
    });
  },
};

function ageOfInjury({ tree }: Subject): { readonly injury: IsoDate; readonly days: number } | null {
  const injury = tree.header.dateOfInjury?.value ?? tree.summary?.facts.dateOfInjury?.value;
  const reviewed =
    tree.header.urDenialDate?.value ?? tree.summary?.facts.utilizationReview.find(each => each.date)?.date;
  return injury && reviewed ? { injury, days: daysBetween(injury, reviewed) } : null;
}

/** The citation of guidelines for chronic pain, where no chapter for acute care is cited beside it. */
function chronicCitation({ issue }: IssueSubject): Citation | null {
  const citations = (issue.reviewerGuideline?.citations ?? []).filter(({ source }) => source === 'MTUS');
  const inPhase = (phase: 'acute' | 'chronic'): Citation | null =>
    citations.find(citation => editionOf(citation)?.phase === phase) ?? null;
  return inPhase('acute') ? null : inPhase('chronic');
}

const PHASE =
  /\b(?:sub-?)?acute(?:ly)?\b|\b(?:less|fewer|under|within|earlier) than (?:three|3|90|12)\b|\bnot (?:yet )?chronic\b/i;

const JUDGES =
  /\b(?:is|are|was|were)\s+(?:not\s+)?(?:indicated|recommended|warranted|supported|appropriate|applicable)\b/i;

/** Explained: a sentence weighs the guidelines, or the treatment, against the phase of the injury. */
function isExplained(subject: IssueSubject): boolean {
  const { rationale } = subject;
  if (!rationale || !PHASE.test(rationale.text)) return false;
  const ofSchedule = guidelinesNamed(subject).filter(({ source }) => source === 'chronic-pain' || source === 'mtus');
  return (
    ofSchedule.some(({ sentence }) => PHASE.test(wordsAt(rationale, sentence))) ||
    rationale.sentences.some(span => isJudgement(wordsAt(rationale, span)))
  );
}

const isJudgement = (sentence: string): boolean => PHASE.test(sentence) && JUDGES.test(sentence);

const OLDER =
  /\bchronic (?:\w+ ){0,3}?(?:pain|strain|sprain|complaints|symptoms|condition)\b(?! (?:medical|treatment|guid|program|management))|\bcumulative trauma\b|\bpre-?existing\b/i;

/** A worker whose pain the summary calls chronic, or older than this injury, may have chronic pain on its first day. */
const isChronicElsewhere = ({ summary }: Subject): boolean => summary !== null && OLDER.test(summary.text);

const listOf = (items: readonly number[]): string =>
  items.length === 1 ? `item ${items[0]}` : `items ${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
