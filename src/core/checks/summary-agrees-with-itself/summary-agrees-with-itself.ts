import type { Span } from '../../text/index.ts';
import { isKindOf, sameTreatment } from '../../treatment/index.ts';
import type { Check, Find } from '../check.ts';
import { limbsOf } from '../claim-agreement.ts';
import { CLAIM_SUBJECTS, type ClaimSubject } from '../claim-subjects.ts';
import { factsOf, findShown, quoted, type Sentence, saidAbsentFrom, within } from '../claims.ts';
import type { Said } from '../said.ts';
import { findUndescribed } from './undescribed-items.ts';

const NERVE = CLAIM_SUBJECTS.find(subject => subject.id === 'nerve-deficit') as ClaimSubject;

interface Clash {
  readonly at: Span;
  readonly against: Span;
  readonly expected: string;
}

export const summaryAgreesWithItself: Check = {
  id: 'summary-agrees-with-itself',
  requires: 'The clinical case summary does not contradict itself and describes the items in dispute.',
  severity: 'note',
  authorities: ['ccr-9792.10.6-d'],
  run: ({ summary, issues }, find) => {
    if (!summary) return;
    const facts = factsOf(summary);
    for (const clash of [
      painClash(summary, facts),
      begunClash(summary, facts),
      nerveClash(summary, facts),
      visitsClash(summary),
    ])
      if (clash) report(summary, clash, find);
    findUndescribed(summary, issues, find);
  },
};

function report(summary: Said, { at, against, expected }: Clash, find: Find): void {
  find({
    said: summary,
    span: at,
    issue: null,
    reason: `Unexpected "${quoted(summary, at)}", expected ${expected}: "${quoted(summary, against)}".`,
    expected,
    advice: 'Look at the record, and say which of the two it is.',
    related: [{ said: summary, span: against, label: 'the same summary says' }],
  });
}

const PAINFUL = /\bpainful\b|\bwith pain\b/i;
const PAINLESS = /\bwithout (?:any )?pain\b|\bpain[- ]free\b|\bpainless\b|\bno pain\b/i;

/** "Painful ... without pain" of one part or movement, in one sentence. */
function painClash(summary: Said, facts: readonly Sentence[]): Clash | null {
  for (const { text, start, end } of facts) {
    const painful = PAINFUL.exec(text);
    const painless = painful && PAINLESS.exec(text);
    if (!painful || !painless) continue;
    const between = text.slice(Math.min(painful.index, painless.index), Math.max(painful.index, painless.index));
    const parts = new Set(within(summary.bodyParts, { start, end }).map(one => `${one.part} ${one.side}`));
    if (
      parts.size > 1 ||
      /[;:]|\b(?:but|except|however|although|when|while|then|now|after|beyond|left|right)\b/i.test(between)
    )
      continue;
    return {
      at: { start: start + painless.index, end: start + painless.index + painless[0].length },
      against: { start: start + painful.index, end: start + painful.index + painful[0].length },
      expected: 'one answer to whether it hurts',
    };
  }
  return null;
}

const BEFORE =
  /\b(?:treatments?|therapies|care)\b[^.;:]{0,40}\b(?:included?|includes|including|consisted of|to date)\b/i;
const PLANNED = /\b(?:plan|recommend\w*|request\w*|future)\b/i;
const NOT_BEGUN =
  /\b(?:(?:has|have|had) (?:not|never) (?:yet )?(?:started|begun|had|received|attended|undergone|done|tried)|(?:would|will) (?:start|begin))(?: (?:any|yet|with|a course of))*\s?$/i;

/** A treatment among those had, and not begun. */
function begunClash(summary: Said, facts: readonly Sentence[]): Clash | null {
  for (const fact of facts)
    for (const named of within(summary.treatments, fact)) {
      const not = NOT_BEGUN.exec(fact.text.slice(0, named.start - fact.start));
      const had = not && facts.find(other => isAmongHad(summary, other, named.treatment));
      if (!not || !had) continue;
      return {
        at: { start: fact.start + not.index, end: named.end },
        against: had,
        expected: 'one answer to whether it was had before',
      };
    }
  return null;
}

const isAmongHad = (summary: Said, fact: Sentence, treatment: string): boolean =>
  BEFORE.test(fact.text) &&
  !PLANNED.test(fact.text) &&
  within(summary.treatments, fact).some(one => isKindOf(one.treatment, treatment));

/** "No neurological deficits" beside a finding of one, of the same limb. */
function nerveClash(summary: Said, facts: readonly Sentence[]): Clash | null {
  for (const fact of facts)
    for (const match of fact.text.matchAll(NERVE.thing as RegExp)) {
      const end = match.index + match[0].length;
      if (saidAbsentFrom(fact.text, match.index, end) === null || NERVE.weakened?.test(fact.text)) continue;
      const limbs = limbsOf(within(summary.bodyParts, fact));
      const shown = findShown(facts, NERVE.shown, hit => {
        const other = limbsOf(within(summary.bodyParts, { start: hit.start - 60, end: hit.end + 70 }));
        return other.size > 0 && (limbs.size === 0 || [...other].some(limb => limbs.has(limb)));
      });
      if (shown) return { at: fact, against: shown, expected: 'one answer to whether there is a deficit' };
    }
  return null;
}

const APPROVED = /\b(?:approved|authorized|certified)\b[^.;]{0,20}?\b(\d{1,2}) (?:sessions|visits|treatments) of\b/i;

/** More visits received than were ever approved. */
function visitsClash(summary: Said): Clash | null {
  const approved = APPROVED.exec(summary.text);
  const received = summary.passage.text.match(
    /\b(?:received|completed|attended|had) (?:all )?(\d{1,2}) (?:sessions|visits|treatments) of\b/i,
  );
  if (!approved || !received || received.index === undefined || Number(received[1]) <= Number(approved[1])) return null;
  const at = { start: received.index, end: received.index + received[0].length };
  const against = { start: approved.index, end: approved.index + approved[0].length };
  const first = summary.treatments.find(one => one.start >= at.end && one.start < at.end + 4);
  const second = summary.treatments.find(one => one.start >= against.end && one.start < against.end + 4);
  if (!first || !second || !sameTreatment(first.treatment, second.treatment)) return null;
  return { at, against, expected: 'no more visits received than approved' };
}
