import type { Span } from '../../text/index.ts';
import { type AmountMention, amountsIn, drugsIn, sameTreatment, treatmentsIn } from '../../treatment/index.ts';
import { type Said, wordsAt } from '../said.ts';
import type { IssueSubject } from '../subject.ts';

/** A stretch of a rationale that says again what is asked for, and its numbers; spans are in the rationale. */
export interface Restatement extends Span {
  readonly amounts: readonly AmountMention[];
}

/**
 * Where a rationale says again what is asked for: before its conclusion ("the request for twelve visits of physical
 * therapy is not medically necessary") and where it speaks of "the requested 12 sessions". The words of guidelines, of
 * earlier care and of reasons are left out.
 */
export function restatementsIn(rationale: Said, subject: IssueSubject): Restatement[] {
  const found: Restatement[] = [];
  for (const sentence of subject.issue.rationale?.sentences ?? []) {
    const isConclusion = sentence.role === 'conclusion';
    const text = isConclusion || REQUEST.test(wordsAt(rationale, sentence)) ? wordsAt(rationale, sentence) : '';
    if (!NUMBER.test(text)) continue;
    const zone = isConclusion ? beforeConclusion(text, subject.issue.item.request) : null;
    const zones = zone ? [zone] : REQUEST.test(text) ? afterRequest(text) : [];
    for (const { start, end } of zones) {
      // A little is read past the end, for what a number counts may follow it.
      const amounts = amountsIn(text.slice(start, end + 40))
        .filter(one => one.start < end - start)
        .map(one => ({ ...one, start: sentence.start + start + one.start, end: sentence.start + start + one.end }));
      found.push({ start: sentence.start + start, end: sentence.start + end, amounts });
    }
  }
  return found;
}

const REQUEST = /request/i;
const NUMBER =
  /\d|\b(?:once|twice|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|ninety)\b/i;
const VERDICT =
  /\b(?:is|are|was|were|has been|have been)\b(?: (?:also|therefore|thus|determined|deemed|found|considered|felt|to|be|not|clearly|currently)){0,6} (?:medically (?:necessary|indicated|appropriate|warranted|supported|unnecessary)|(?:necessary|certified|supported|indicated|warranted))/i;
const ASKED = /\b(?:requests?|decision) (?:is |was )?(?:for|of)\b/gi;
// Words by which a stretch leaves what is asked for: reasons, conditions, guidelines, earlier care.
const LEAVES =
  /\b(?:after|without|because|since|which|that|exceed\w*|excess|prior|previous\w*|guidelines?|MTUS|ACOEM|ODG|recommend\w*|least|trial|until|completed|following|document\w*|failed|allow\w*|original\w*|authorized|approved|certified|past|beyond|more than|than|already|received|weeks? of|months? of|days? of|if|when|while|due to|given|lack|history|status|ago|post|per the|up to|within|during|over the|injury|in (?:total|all)|combined|together|altogether|cumulative)\b/i;

// What is asked for ends where the sentence says something of it.
const VERB =
  /\b(?:is|are|was|were|does|do|did|falls?|fails?|has|have|had|cannot|lacks?|meets?|would|exceeds?|thus|therefore)\b/i;

type Request = IssueSubject['issue']['item']['request'];

function beforeConclusion(sentence: string, request: Request): Span | null {
  const verdict = VERDICT.exec(sentence);
  if (!verdict) return null;
  const before = sentence.slice(0, verdict.index);
  const asked = [...before.matchAll(ASKED)].at(-1);
  const start = asked ? asked.index + asked[0].length : startOfNamed(before, request);
  if (start === null) return null;
  const verb = VERB.exec(before.slice(start));
  const end = verb ? start + verb.index : verdict.index;
  return LEAVES.test(before.slice(start, end)) ? null : { start, end };
}

/** The last place before the verdict that names the item's treatment or drug, with a number right before it. */
function startOfNamed(before: string, request: Request): number | null {
  const named = [
    ...treatmentsIn(before).filter(one => request.treatments.some(two => sameTreatment(one.treatment, two.treatment))),
    ...drugsIn(before).filter(one => request.drugs.some(two => one.drug === two.drug)),
  ];
  const start = Math.max(-1, ...named.map(one => one.start));
  if (start < 0) return null;
  const number = amountsIn(before).find(one => one.start < start && one.end > start - 3);
  return number ? number.start : start;
}

const REQUESTED =
  /\b(?:requests? (?:is |was )?(?:for|of)|requested|requesting)(?: (?:is|was|an?|the|additional|another|further|current|new)){0,4}(?= )/gi;
const ASIDE =
  /\b(?:prior|previous\w*|earlier|initial\w*|original\w*|first|other|another|second|utili[sz]ation|claims administrator|reviewer|approved|authorized|certified|modif\w+|appeal\w*|guidelines?|recommend\w*|would|should|could|if)\b/i;
const ENDS =
  /[.;:]|\b(?:is|was|are|were|has|have|exceeds?|would|and|but|to|from|with|when|which|that|in order|as|since)\b/i;

function afterRequest(sentence: string): Span[] {
  const found: Span[] = [];
  for (const match of sentence.matchAll(REQUESTED)) {
    const start = match.index + match[0].length;
    const rest = sentence.slice(start, start + 110);
    const stop = ENDS.exec(rest);
    const zone = stop ? rest.slice(0, stop.index) : rest;
    const aside = sentence.slice(Math.max(0, match.index - 60), start);
    if (NUMBER.test(zone) && !ASIDE.test(aside) && !ASIDE.test(zone) && !LEAVES.test(zone))
      found.push({ start, end: start + zone.length });
  }
  return found;
}
