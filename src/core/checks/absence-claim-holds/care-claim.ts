import type { Span } from '../../text/index.ts';
import { type ClaimContext, type Contradiction, isOfOtherPart, wasOfKind } from '../claim-agreement.ts';
import { type Sentence, saidAbsentFrom, within } from '../claims.ts';
import type { Said } from '../said.ts';

const CARE =
  /\b(?:conservative(?:ly)? (?:\w+ )?(?:care|treatments?|therap(?:y|ies)|management|measures|modalit(?:y|ies)|treated)|conservative)\b/gi;
const FAILED =
  /\b(?:fail(?:ed|s|ure|ing)?|unsuccessful\w*|unresponsive|not respond\w*|refractory)\b[^.;]{0,40}$|^[^.;,]{0,30}\b(?:ha(?:s|ve|d) failed|failed|failure|(?:was|were) (?:tried|attempted|unsuccessful))/i;
/** How much, how long, or of another kind: a course that was had may still fall short. */
const MEASURED =
  /\b(?:adequate\w*|exhaust\w*|sufficient|full|true|complete[d]?|extensive|comprehensive|appropriate|aggressive|prolonged|recent|further|formal|other|objective|additional|continued|further|lower levels?|all|first[- ]line|reasonable|specific|detail\w*|\d+|weeks?|months?|period|course|response|outcomes?|guidelines?|recommend\w*)\b/i;
const RECEIVED =
  /\b(?:treat(?:ment|ments|ed)|therap(?:y|ies)|care|management)\b[^.;:]{0,50}\b(?:includ\w+|consist\w*|with|rendered|to date)\b|\b(?:received|completed|underwent|undergone|attended|has had|status post)\b/i;
const CONTINUING =
  /\b(?:complain\w*|continue[sd]?|continuing|ongoing|persist\w*|rated|rates|worsen\w*|reports? (?:\w+ )?pain)\b/i;
const HELPED =
  /\b(?:help(?:ed|s|ful)|improv(?:ed|ing|ement|es)|benefit(?:ed|s)?|better|relie(?:f|ved|ves)|responded)\b/i;
const NOT_BEGUN =
  /\b(?:(?:not|never) (?:yet )?(?:started|begun|had|received|attended|done|undergone|tried|completed)|(?:will|would|to) (?:start|begin)|no (?:physical therapy|chiropractic|conservative|documentation of (?:attendance|physical)))\b/i;
const CARE_KINDS = ['physical-therapy', 'occupational-therapy', 'chiropractic', 'acupuncture', 'massage', 'therapy'];

/** Care the summary itself calls fruitless. */
const FRUITLESS =
  /\b(?:fail(?:ed|ure|ing)|despite|without (?:any )?(?:benefit|improvement|relief|success)|(?:did|has|have|had) not (?:help|improve|proven|provide)\w*|no (?:significant |lasting )?(?:relief|benefit|improvement)|not (?:been )?(?:helpful|beneficial|effective)|unsuccessful|ineffective)\b/i;
const FEW = /\b(?:[1-5]|one|two|three|four|five)\b(?:\)? (?:\w+ ){0,3}(?:sessions?|visits?)| out of)/i;

/**
 * "No documentation of failed conservative care" beside care the summary calls fruitless; or, more quietly, beside care
 * that was had and a complaint that went on.
 */
export function careClaim(context: ClaimContext): Contradiction | null {
  const { sentence, summary, facts } = context;
  if (!/conservative/i.test(sentence.text)) return null;
  const claim = claimedIn(sentence);
  if (!claim || NOT_BEGUN.test(summary.text)) return null;
  const had = facts.filter(fact => tellsOfCare(context, fact));
  const fruitless = had.find(fact => FRUITLESS.test(fact.text));
  const called = 'the conservative care that the summary tells of';
  if (fruitless) return { id: 'conservative-care', claim: claim.span, shown: fruitless, called };
  const [shown] = had.filter(fact => RECEIVED.test(fact.text) && !FEW.test(fact.text));
  if (!shown || !facts.some(fact => CONTINUING.test(fact.text)) || facts.some(fact => careHelped(fact, summary)))
    return null;
  return {
    id: 'conservative-care',
    claim: claim.span,
    shown,
    called,
    ...(claim.ofFailure ? { severity: 'warning' } : {}),
  };
}

/** Whether a sentence of the summary tells of the care the claim speaks of, for the item's part of the body. */
function tellsOfCare({ issue, sentence, rationale, summary }: ClaimContext, fact: Sentence): boolean {
  if (/\b(?:plan|recommend\w*|request\w*)\b/i.test(fact.text) || isOfOtherPart(issue, summary, fact)) return false;
  const had = within(summary.treatments, fact);
  const asked = within(rationale.treatments, sentence);
  return (
    had.some(one => CARE_KINDS.some(kind => wasOfKind(one.treatment, kind))) &&
    asked.every(one => had.some(other => wasOfKind(other.treatment, one.treatment)))
  );
}

/** Care that did good has not failed. */
function careHelped(fact: Sentence, summary: Said): boolean {
  const helped = HELPED.exec(fact.text);
  if (
    !helped ||
    /\b(?:no|not|without|minimal|little|temporary|limited|never)\b[^.;]{0,25}$/i.test(fact.text.slice(0, helped.index))
  )
    return false;
  return (
    /\b(?:treatment|therap(?:y|ies)|conservative)\b/i.test(fact.text) || within(summary.treatments, fact).length > 0
  );
}

function claimedIn({ text, start }: Sentence): { span: Span; ofFailure: boolean } | null {
  if (MEASURED.test(text)) return null;
  for (const match of text.matchAll(CARE)) {
    const end = match.index + match[0].length;
    const failed = FAILED.exec(text.slice(0, match.index));
    const from = saidAbsentFrom(text, failed ? failed.index : match.index, end);
    if (from === null && !NOT_FAILED.test(text)) continue;
    return { span: { start, end: start + text.length }, ofFailure: /\bfail/i.test(text) };
  }
  return null;
}

const NOT_FAILED =
  /\b(?:has|have|had) not (?:yet )?(?:tried|trialed|attempted|had|undergone|received|failed)(?: and failed)? (?:any |a |an )?(?:\w+ )?conservative\b|\bconservative (?:care|treatments?|therap(?:y|ies)|management|measures) (?:has|have|had) not (?:yet )?been (?:tried|attempted|rendered|received)\b/i;
