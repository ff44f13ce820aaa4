import type { IsoDate } from '../calendar/index.ts';
import type { Confidence } from '../law/index.ts';
import type { Citation } from './citation.ts';
import type { Edition } from './edition.ts';
import { editionOf } from './edition-of.ts';
import { editions, latestOrderKnown } from './editions.ts';
import { fitsBodyPart } from './fits-body-part.ts';

/** Whether a cited edition was part of the MTUS on a date, why, and how surely that is known. */
export interface InForce {
  readonly inForce: boolean;
  readonly edition: Edition;
  /** One sentence, in our words, for the reader of a finding. */
  readonly why: string;
  readonly confidence: Confidence;
}

/**
 * The editions of the MTUS in force on a date, oldest first; with `bodyPart` (an id of core/treatment) only those that
 * cover it, guidelines for every part included. `basis` says what kind of date it is, which matters on the days around
 * an order that goes by requests.
 */
export function editionsInForce(
  date: IsoDate,
  { bodyPart, basis }: { bodyPart?: string; basis?: Edition['basis'] } = {},
): Edition[] {
  return editions.filter(
    edition =>
      edition.mtus && isInForce(edition, date, basis) && (bodyPart === undefined || fitsBodyPart(edition, bodyPart)),
  );
}

/** Whether an edition was in force on a date; one without dates always is. */
export function isInForce(edition: Edition, date: IsoDate, basis?: Edition['basis']): boolean {
  const governs = basis === 'request' ? edition.governs : undefined;
  const from = governs?.from ?? edition.from;
  const to = governs?.to ?? edition.to;
  return (from === null || from <= date) && (to === null || date <= to);
}

/** Whether what a citation names was part of the MTUS on a date; null where it names nothing with known days in force. */
export function wasInForce(
  citation: Pick<Citation, 'source' | 'title' | 'year'> & Partial<Citation>,
  date: IsoDate,
): InForce | null {
  const edition = editionOf(citation);
  if (!edition?.mtus || edition.from === null) return null;
  const { title, year, from, to, confidence, endConfidence = confidence } = edition;
  const name = `${title} ${year}`;
  if (date < from) return { inForce: false, edition, why: `${name} came into force on ${from}.`, confidence };
  if (to !== null && date > to) {
    return {
      inForce: false,
      edition,
      why: `${name} was in force until ${to}.${successor(edition, date)}`,
      confidence: endConfidence,
    };
  }
  const later = to === null && date > latestOrderKnown ? ` No order after ${latestOrderKnown} was found.` : '';
  const why = `${name} was in force from ${from}${to === null ? '' : ` to ${to}`}.${later}`;
  return { inForce: true, edition, why, confidence: later ? 'secondary' : confidence };
}

function successor({ family, id }: Edition, date: IsoDate): string {
  const next = editions.find(each => each.family === family && each.id !== id && isInForce(each, date));
  return next ? ` On ${date} it was ${next.title} ${next.year}.` : '';
}
