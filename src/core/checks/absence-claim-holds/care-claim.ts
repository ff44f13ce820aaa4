import { isKindOf, sameRegion } from '../../treatment/index.ts';
import type { ClaimContext, Contradiction } from '../claim-agreement.ts';
import { type Sentence, saidAbsentFrom, within } from '../claims.ts';
import type { Said } from '../said.ts';
import type { IssueSubject } from '../subject.ts';

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

/** "No documentation of failed conservative care" beside care that was had and a complaint that went on. */
export function careClaim({ issue, sentence, rationale, summary, facts }: ClaimContext): Contradiction | null {
  if (!/conservative/i.test(sentence.text)) return null;
  const claim = claimedIn(sentence);
  if (!claim || NOT_BEGUN.test(summary.text)) return null;
  const asked = within(rationale.treatments, sentence).map(one => one.treatment);
  if (!facts.some(fact => CONTINUING.test(fact.text)) || facts.some(fact => careHelped(fact, summary))) return null;
  for (const fact of facts) {
    if (!RECEIVED.test(fact.text) || /\b(?:plan|recommend\w*|request\w*)\b/i.test(fact.text)) continue;
    const had = within(summary.treatments, fact);
    const care = had.filter(one => CARE_KINDS.some(kind => isKindOf(one.treatment, kind)));
    if (care.length === 0 || isOfOtherPart(fact, summary, issue)) continue;
    if (!asked.every(one => had.some(other => isKindOf(other.treatment, one)))) continue;
    return { id: 'conservative-care', claim, shown: fact, called: 'the conservative care the summary tells of' };
  }
  return null;
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

/** Care of another part of the body says nothing of the item's. */
function isOfOtherPart(fact: Sentence, summary: Said, { issue }: IssueSubject): boolean {
  const cared = within(summary.bodyParts, fact);
  const asked = issue.item.request.bodyParts;
  return cared.length > 0 && !cared.some(a => asked.some(b => sameRegion(a.part, b.part)));
}

function claimedIn({ text, start }: Sentence): { start: number; end: number } | null {
  if (MEASURED.test(text)) return null;
  for (const match of text.matchAll(CARE)) {
    const end = match.index + match[0].length;
    const failed = FAILED.exec(text.slice(0, match.index));
    const denied = saidAbsentFrom(text, failed ? failed.index : match.index, end) !== null || NOT_FAILED.test(text);
    if (denied) return { start, end: start + text.length };
  }
  return null;
}

const NOT_FAILED =
  /\b(?:has|have|had) not (?:yet )?(?:tried|trialed|attempted|had|undergone|received|failed)(?: and failed)? (?:any |a |an )?(?:\w+ )?conservative\b/i;
