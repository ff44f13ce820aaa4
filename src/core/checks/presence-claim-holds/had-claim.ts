import { isKindOf, sameTreatment } from '../../treatment/index.ts';
import type { ClaimContext, Contradiction } from '../claim-agreement.ts';
import { type Sentence, within } from '../claims.ts';

const HAD =
  /\b(?:has|have|had) (?:already |previously |also )?(?:had|received|completed|undergone|attended|tried|trialed|participated in)\b[^.;]{0,50}$|\b(?:underwent|received|completed|attended)\b[^.;]{0,50}$/i;
const DENIED =
  /\b(?:no (?:prior |previous |history of )?|(?:has|have|had) (?:not|never) (?:yet )?(?:started|begun|had|received|attended|done|undergone|tried|completed)(?: any)?|denie[sd] (?:any )?(?:prior |previous )?)(?: (?:any|prior|previous|sessions of|supervised|course of))*\s?$/i;
const UNSURE = /\b(?:if|unless|should|whether|not|no|without|approved|authorized|may|would|presumably|recommended)\b/i;

/** "Has completed physical therapy" beside "had not started physical therapy". */
export function hadClaim({ sentence, rationale, summary, facts }: ClaimContext): Contradiction | null {
  if (UNSURE.test(sentence.text)) return null;
  for (const named of within(rationale.treatments, sentence)) {
    const had = HAD.exec(sentence.text.slice(0, named.start - sentence.start));
    if (!had) continue;
    const shown = deniedIn(facts, summary, named.treatment);
    if (shown)
      return {
        id: `had:${named.treatment}`,
        claim: { start: sentence.start + had.index, end: named.end },
        shown,
        called: 'what the summary says of that treatment',
      };
  }
  return null;
}

function deniedIn(facts: readonly Sentence[], summary: ClaimContext['summary'], treatment: string): Sentence | null {
  let denied: Sentence | null = null;
  for (const fact of facts)
    for (const told of within(summary.treatments, fact)) {
      if (!isKindOf(told.treatment, treatment) && !isKindOf(treatment, told.treatment)) continue;
      if (!DENIED.test(fact.text.slice(0, told.start - fact.start))) return null;
      denied ??= fact;
    }
  return denied;
}

const HARMED =
  /\b(?:resulted in|caused|led to)\b[^.;]{0,20}\b(?:increased|more|worse\w*|aggravat\w+)\b[^.;]{0,12}\b(?:pain|symptoms)|\b(?:did not (?:help|improve)|(?:was|were) (?:not (?:helpful|effective|beneficial)|ineffective|unsuccessful)|provided no (?:relief|benefit)|has failed|have failed|without (?:any )?(?:benefit|improvement|relief))\b/i;
const HELPED =
  /\b(?:much improved|improv(?:ed|ement)|significant(?:ly)? (?:benefit|help\w*)|helped|helpful|beneficial|with (?:significant |good )?benefit|good relief)\b/i;
const HARDLY = /\b(?:no|not|without|minimal|little|temporary|limited|slight|never)\b[^.;]{0,25}$/i;

/** "Physical therapy made the pain worse" beside "much improved after physical therapy". */
export function helpedClaim({ sentence, rationale, summary, facts }: ClaimContext): Contradiction | null {
  const harmed = HARMED.exec(sentence.text);
  if (!harmed || /\b(?:if|when|unless|should|whether|would)\b/i.test(sentence.text)) return null;
  for (const named of within(rationale.treatments, sentence)) {
    if (named.start - sentence.start > harmed.index + harmed[0].length) continue;
    for (const fact of facts) {
      const helped = HELPED.exec(fact.text);
      if (!helped || HARDLY.test(fact.text.slice(0, helped.index))) continue;
      if (/\b(?:goal|to improve|would|will|should|expected)\b/i.test(fact.text)) continue;
      const told = within(summary.treatments, fact);
      if (!told.some(one => sameTreatment(one.treatment, named.treatment))) continue;
      const claim = { start: named.start, end: sentence.start + harmed.index + harmed[0].length };
      const shown = { start: fact.start + helped.index, end: fact.end };
      return { id: `helped:${named.treatment}`, claim, shown, called: 'the good that treatment did by the summary' };
    }
  }
  return null;
}
