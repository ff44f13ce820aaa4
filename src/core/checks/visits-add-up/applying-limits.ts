import type { Said } from '../said.ts';
import type { Visits } from './visits-said.ts';

// Words that tell of no complaint of their own, or of any.
const COMMON = new Set(
  `visits visit sessions session therapy physical treatment treatments medicine medical weeks week months guidelines guideline recommend
  recommends recommended allow allows california chronic schedule utilization postsurgical postoperative following other unspecified parts
  fracture fractures complaints conditions condition patients patient injured worker supervised acupuncture chiropractic massage manual
  occupational according state states including includes these those their there about would could should after before whose which where
  official disability trial initial period clinical formally assessed symptoms syndrome disorder disorders surgery surgical postsurgical
  myalgia myositis neuralgia neuritis bones least under between three seven eight eleven twelve`.split(/\s+/),
);
const RARE =
  /\b(?:CRPS|reflex sympathetic|complex regional|post-? ?injection|injection treatment|post-? ?surg\w+|arthritis)\b/i;

/**
 * The limits of a rationale that may apply to this worker. A limit for a complaint that neither summary nor item speaks
 * of is left out where another's does; where none does, all stay but those for rare complaints.
 */
export function applyingLimits(visits: readonly Visits[], rationale: Said, known: string): Visits[] {
  const limits = visits.filter(one => one.role === 'limit' || one.role === 'trial');
  if (limits.length < 2) return limits;
  const words = new Set(wordsIn(known));
  const about = limits.map((limit, at) => ({
    limit,
    said: saidOf(limit, at === 0 ? null : (limits[at - 1] as Visits), rationale),
  }));
  const named = about.filter(
    ({ said, limit }) => limit.role === 'limit' && wordsIn(said).some(word => words.has(word)),
  );
  if (named.length > 0) return limits.filter(limit => limit.role === 'trial' || named.some(one => one.limit === limit));
  return about.filter(({ said }) => !RARE.test(said)).map(one => one.limit);
}

/** What a limit is for: its sentence's words around it, up to the limits beside it. */
function saidOf(limit: Visits, before: Visits | null, { text }: Said): string {
  const from = before && before.sentence.start === limit.sentence.start ? before.end : limit.sentence.start;
  const rest = text.slice(limit.end, limit.sentence.end);
  const next = rest.search(/,? \d+(?:-\d+| to \d+)? visits/);
  return `${text.slice(from, limit.start)} ${next < 0 ? rest : rest.slice(0, next)}`;
}

const wordsIn = (text: string): string[] =>
  (text.toLowerCase().match(/[a-z]{5,}/g) ?? []).filter(word => !COMMON.has(word));
