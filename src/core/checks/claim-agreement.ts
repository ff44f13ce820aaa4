import type { Severity } from '../message/index.ts';
import type { Span } from '../text/index.ts';
import {
  type BodyPartMention,
  bodyPart,
  isKindOf,
  isWithin,
  type Side,
  sameRegion,
  sameTreatment,
  treatment,
} from '../treatment/index.ts';
import { type Sentence, within } from './claims.ts';
import type { Said } from './said.ts';
import type { IssueSubject } from './subject.ts';

/** Where a claim stands: its sentence, its item, and the summary's facts it is held against. */
export interface ClaimContext {
  readonly issue: IssueSubject;
  readonly rationale: Said;
  readonly sentence: Sentence;
  readonly summary: Said;
  readonly facts: readonly Sentence[];
}

/** A claim that something is missing, and the summary's words that show it. Spans are in rationale and summary. */
export interface Contradiction {
  readonly id: string;
  readonly claim: Span;
  readonly shown: Span;
  /** Ends the sentence "expected ...". */
  readonly called: string;
  /** Quieter than the check where the words only make it likely. */
  readonly severity?: Severity;
}

export type Limb = 'upper' | 'lower' | 'head' | 'trunk';
const LIMBS: Readonly<Record<string, Limb>> = {
  'spine-cervical': 'upper',
  'upper-extremity': 'upper',
  shoulder: 'upper',
  elbow: 'upper',
  'forearm-wrist-hand': 'upper',
  'spine-lumbar': 'lower',
  'lower-extremity': 'lower',
  hip: 'lower',
  knee: 'lower',
  'ankle-foot': 'lower',
  'ankle-and-foot': 'lower',
  head: 'head',
  eye: 'head',
};

export function limbsOf(parts: readonly BodyPartMention[]): Set<Limb> {
  return new Set(parts.map(({ part }) => LIMBS[bodyPart(part).region] ?? 'trunk'));
}

/** The parts a claim is about: those its sentence names, or else those of the item. */
export function partsOfClaim({ issue, rationale, sentence }: ClaimContext): readonly BodyPartMention[] {
  const named = within(rationale.bodyParts, sentence).filter(({ part }) => bodyPart(part).region !== 'spine');
  return named.length > 0 ? named : issue.issue.item.request.bodyParts;
}

/** Whether words of the summary are about the limb, with its part of the spine, the claim is about. Unknown is no. */
export function sameLimb(context: ClaimContext, hit: Span, at: number): boolean {
  const meant = partsOfClaim(context);
  const claimed = limbsOf(meant);
  if (claimed.size === 0) return false;
  const { summary, facts } = context;
  const fact = facts[at] as Sentence;
  const near = within(summary.bodyParts, around(hit, fact, 30, 70));
  const parts = near.length > 0 ? near : within(summary.bodyParts, fact);
  const shown = limbsOf(parts);
  if (isOneSided(meant) && parts.some(one => areOpposed(one.side, meant[0]?.side ?? null))) return false;
  return shown.size > 0 && [...shown].every(limb => claimed.has(limb));
}

/**
 * Whether words of the summary are about the joint or region the claim is about, and not of the other side: the part
 * nearest to them decides. Unknown is no.
 */
export function sameJoint(context: ClaimContext, hit: Span, at: number): boolean {
  const { summary, facts } = context;
  const fact = facts[at] as Sentence;
  const near = within(summary.bodyParts, around(hit, fact, 40, 50));
  const told = near.length > 0 ? near : within(summary.bodyParts, fact);
  const nearest = Math.min(...told.map(one => distance(one, hit)));
  return told.some(
    a =>
      distance(a, hit) === nearest &&
      partsOfClaim(context).some(b => sameRegion(a.part, b.part) && !areOpposed(a.side, b.side)),
  );
}

const distance = (one: Span, other: Span): number => Math.max(0, one.start - other.end, other.start - one.end);

/** The words near a hit, as far as its sentence goes: the next sentence may be of another part. */
const around = (hit: Span, fact: Span, before: number, after: number): Span => ({
  start: Math.max(fact.start, hit.start - before),
  end: Math.min(fact.end, hit.end + after),
});

const isOneSided = ([first, ...others]: readonly BodyPartMention[]): boolean =>
  first !== undefined && first.side !== null && others.every(one => one.side === first.side);

const areOpposed = (a: Side | null, b: Side | null): boolean =>
  a !== null && b !== null && a !== b && a !== 'bilateral' && b !== 'bilateral';

/** Whether a sentence of the summary names the very part of the claim. */
export function samePart(context: ClaimContext, at: number): boolean {
  const claimed = within(context.rationale.bodyParts, context.sentence);
  const shown = within(context.summary.bodyParts, context.facts[at] as Sentence);
  return claimed.some(a => shown.some(b => isWithin(a.part, b.part) || isWithin(b.part, a.part)));
}

/** Whether a sentence of the summary, or the one before it, speaks of the item's kind of treatment. */
export function sameItem({ issue, summary, facts }: ClaimContext, at: number): boolean {
  const { treatments, drugs } = issue.issue.item.request;
  const here = facts[at] as Sentence;
  if (isOfOtherPart(issue, summary, here)) return false;
  for (const sentence of [here, facts[at - 1]]) {
    if (!sentence || here.start - sentence.end > 200) continue;
    const told = within(summary.treatments, sentence);
    const given = within(summary.drugs, sentence);
    if (told.length === 0 && given.length === 0 && !(drugs.length > 0 && /\bmedications?\b/i.test(sentence.text)))
      continue;
    if (drugs.length > 0)
      return given.some(one => drugs.some(drug => drug.drug === one.drug)) || (given.length === 0 && told.length === 0);
    return told.some(one => treatments.some(asked => isOfItem(one.treatment, asked.treatment)));
  }
  return false;
}

/** Whether a sentence of the summary speaks only of parts of the body that are not the item's. */
export function isOfOtherPart({ issue }: IssueSubject, summary: Said, fact: Span): boolean {
  const told = within(summary.bodyParts, fact);
  const asked = issue.item.request.bodyParts;
  return told.length > 0 && asked.length > 0 && !told.some(a => asked.some(b => sameRegion(a.part, b.part)));
}

/** Whether a treatment told of is the one meant, or a kind of it. Exercise at home is no course of therapy. */
export const wasOfKind = (told: string, meant: string): boolean =>
  isKindOf(told, meant) && (told !== HOME_EXERCISE || meant === HOME_EXERCISE);
const HOME_EXERCISE = 'home-exercise-program';

const isOfItem = (told: string, asked: string): boolean =>
  sameTreatment(told, asked) ||
  (told === 'therapy' && ['active-therapy', 'manual-therapy'].includes(treatment(asked).kind));
