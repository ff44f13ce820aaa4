import type { Span } from '../../text/index.ts';
import { type AmountMention, type TreatmentRequest, visitsFromSchedule } from '../../treatment/index.ts';
import type { Said } from '../said.ts';
import type { IssueSubject, Subject } from '../subject.ts';
import { applyingLimits } from './applying-limits.ts';
import { visitsHad } from './visits-had.ts';
import { type Visits, visitCounts, visitsIn } from './visits-said.ts';

/** All that the claims of a rationale can be held against. The summary is searched only when its count is asked for. */
export interface Numbers {
  readonly rationale: Said;
  readonly sentences: readonly Span[];
  /** The treatments the item asks for, by their ids. */
  readonly treatments: readonly string[];
  /** Every number of visits of the rationale, and those whose words tell what they are. */
  readonly counts: readonly AmountMention[];
  readonly visits: readonly Visits[];
  /** What the item asks for: what remains first, then the whole. */
  readonly asked: readonly number[];
  readonly limits: readonly Visits[];
  /** Visits had already, by the rationale or else the summary; null where neither counts them. */
  readonly had: () => number | null;
}

export function numbersOf(subject: Subject, issue: IssueSubject, rationale: Said): Numbers {
  const sentences = issue.issue.rationale?.sentences ?? [];
  const counts = sentences.flatMap(sentence => visitCounts(rationale, sentence));
  const visits = visitsIn(rationale, issue, counts);
  const { summary } = subject;
  const done = visits.filter(one => one.role === 'done').map(one => one.to);
  let had: number | null | undefined = done.length > 0 ? Math.max(...done) : undefined;
  return {
    rationale,
    sentences,
    counts,
    treatments: issue.issue.item.request.treatments.map(one => one.treatment),
    visits,
    asked: askedIn(issue),
    limits: applyingLimits(visits, rationale, `${summary?.text ?? ''} ${issue.item.text}`),
    had: () => {
      if (had === undefined) had = summary ? visitsHad(summary, issue) : null;
      return had;
    },
  };
}

function askedIn({ issue }: IssueSubject): number[] {
  const { original, request } = issue.item;
  return [...new Set([request, original].flatMap(part => (part ? (visitsOf(part) ?? []) : [])))];
}

function visitsOf({ amount }: TreatmentRequest): number | null {
  if (amount.quantity !== null && amount.unit === 'visits') return amount.quantity;
  return visitsFromSchedule(amount)?.to ?? null;
}
