import type { Span } from '../text/index.ts';
import { type Said, wordsAt } from './said.ts';

/**
 * How determinations say that something is not there ("no documentation of", "the records do not show", "was not noted"),
 * and how a summary shows that it is. Spans are in the text of the passage.
 */

const DOCUMENTED =
  'document\\w*|evidence\\w*|indicat\\w+|mention\\w*|report\\w*|records?|recorded|discuss\\w*|notation|noted?|notes|descri\\w+|information|findings?|show\\w*|demonstrat\\w+|reveal\\w*|support\\w*|includ\\w+|contain\\w*|establish\\w*|provid\\w+|identif\\w+|exhibit\\w*|detail\\w*|diagnos[ei]s|complaints?|signs?|history|proof|submitted|listed';
const NEGATION = "no|not|without|lacks?|lacking|absence of|absent|fail(?:s|ed|ure)? to|never|insufficient|n't";
// "no documentation of", "did not show that", "fails to provide evidence of": what follows within a few words is missing.
const DOCUMENTS_LACK = new RegExp(
  `\\b(?:there (?:is|was|are|were|has been) )?(?:(?:also )?a )?(?:(?:do|does|did|has|have|is|are|was|were) )?\\b(?:${NEGATION})\\b(?: (?:of|a|any|been|have|contain|offer|clear|clinical|current|detailed|explicit|medical|objective|or|other|physical examination|provide|adequate|submitted|specific|sufficient|documented|quantifi\\w+))*,? (?:${DOCUMENTED})\\b`,
  'gi',
);
const NEGATIVE = /\b(?:no|not|without|lack|absen|fail|never|insufficient|denies)|n't\b/i;
/** Words between the denial and the thing that turn the sentence to something else. */
const TURNED =
  /\b(?:despite|given|because|since|due to|why|how|whether|need|needs|needed|would|in order|result(?:s|ed)? in|leads? to|and (?:there|he|she|the|has|had|is|was))\b/i;
const FAR = 15;
// "without functional improvement", "did not have significant nerve deficits", "there were no red flags".
const LACKS =
  /\b(?:no|without(?: any)?|lack of|lacks|lacking|absence of|absent|(?:did|does|do|has|have|had) not (?:have|exhibit|demonstrate|show)(?: any)?|denies having)(?: (?:a|an|any|apparent|associated|clear|documented|evident|focal|known|noted|objective|significant|specific|other|red flag conditions and\/or|red flags? or))* $/i;
const LACKING_AFTER =
  /^[^.;,]{0,40}? (?:is|are|was|were|has|have|had)(?: been)? (?:not|never)(?: been)?(?: \w+ly)? (?:document|note|provide|show|demonstrat|establish|report|evident|mention|describ|present|submit|includ|identif|record)\w*/i;
const CLAUSE_BREAK = /;|: |\bbut\b|\bhowever\b|\balthough\b|\bwhile\b|\bwhereas\b|\byet\b|\bthough\b/gi;
const MAY_BREAK = /[;:]|but|however|hough|whil|where|yet/i;
// More, other and new things may be missing beside what is there; so may what a rule asks for.
const WEAKENED =
  /\b(?:no|any|lack of|without|fail\w* to \w+|not \w+) (?:further|additional|other|new|more|recent|updated|repeat|subsequent)\b/i;
const SUPPOSED = /\b(?:if|unless|should|whether|when there|would need|must|requires?|in the absence of|until)\b/i;

/**
 * Where in a sentence the claim begins that the words from `start` to `end` are not there, in a document or at all; null
 * where nothing of the kind is said.
 */
export function saidAbsentFrom(sentence: string, start: number, end: number): number | null {
  const clause = clauseBefore(sentence, start);
  if (NEGATIVE.test(clause)) {
    if (WEAKENED.test(clause) || SUPPOSED.test(clause)) return null;
    const from = denialIn(clause);
    if (from !== null) return start - clause.length + from;
  }
  return LACKING_AFTER.test(sentence.slice(end, end + 120)) && !SUPPOSED.test(clause) ? start : null;
}

/** The last denial of a clause that reaches its end. */
function denialIn(clause: string): number | null {
  const lacks = LACKS.exec(clause);
  if (lacks) return lacks.index;
  let last: RegExpExecArray | null = null;
  for (const match of clause.matchAll(DOCUMENTS_LACK)) last = match;
  if (!last) return null;
  const between = clause.slice(last.index + last[0].length);
  return TURNED.test(between) || between.split(' ').length > FAR ? null : last.index;
}

/** The words of a sentence's clause before an offset. */
export function clauseBefore(sentence: string, offset: number): string {
  const before = sentence.slice(Math.max(0, offset - 220), offset);
  if (!MAY_BREAK.test(before)) return before;
  let from = 0;
  for (const match of before.matchAll(CLAUSE_BREAK)) from = match.index + match[0].length;
  return before.slice(from);
}

const NEGATED_BEFORE =
  /\b(?:no|not|without|denie[sd]|denying|never|absent|absence|lack\w*|neither|nor|unable to (?:detect|elicit|isolate)|cannot|negative|free of|rule[sd]?[- ]out|r\/o|possible|suspected|questionable|resolved|unclear|if|to improve|goals?|would|will|should|could|may|might|expected|hop(?:e|es|ing)|in order|requests?|requested|requesting|recommend\w*|unless|until|prevent|avoid|protect|family history|start(?:ed)?|to (?:evaluate|assess|exclude|confirm|screen|look|check)|suspicio\w+|concern(?:ed|s|ing)? (?:for|about|of)|presumed|questioned|(?:his|her|the worker's|the patient's) (?:mother|father|parents?|brother|sister|wife|husband|spouse|son|daughter|coworker)|in (?:case|the event) of)\b[^;]{0,90}$/i;
const NEGATED_AFTER =
  /^[^.;,]{0,30}?\b(?:(?:was|were|is|are|has|have|had|did|does)(?: been)? (?:not\b|negative|absent|denied|ruled out|non-?certified|unclear|normal|intact|expected|anticipated|approved|authorized|requested|ordered|recommended)|(?:approved|authorized|requested|ordered|recommended)\b|in (?:his|her|the) family\b|not (?:been )?(?:noted|present|provided|documented|specified|tried|started|performed)|unchanged|prophyla\w+|precautions?)/i;

/** Whether words of a summary's sentence are said not to be so, or only planned, hoped for, possible or asked for. */
export function isNegated(sentence: string, start: number, end: number): boolean {
  return NEGATED_BEFORE.test(clauseBefore(sentence, start)) || NEGATED_AFTER.test(sentence.slice(end, end + 80));
}

/** A sentence of a passage, and where it stands. */
export interface Sentence extends Span {
  readonly text: string;
}

const UTILIZATION_REVIEW =
  /\butili[sz]ation review|\bUR\b|\bclaims administrator\b|\bprior (?:review|denial|determination)|\bnon-? ?certif\w+|\b(?:request|requests|requested)\b[^.]{0,140}\b(?:denied|modified|approved|not supported)\b|\b(?:previously|were|was) (?:denied|non-?certified|reviewed)|\bper the guidelines?\b|\bguidelines? (?:do|does|recommend)/i;

const factual = new WeakMap<Said, readonly Sentence[]>();

/** The sentences in which a summary tells of the worker: not those that retell a utilization review. */
export function factsOf(summary: Said): readonly Sentence[] {
  let found = factual.get(summary);
  if (!found) {
    found = sentencesSaid(summary).filter(sentence => !UTILIZATION_REVIEW.test(sentence.text));
    factual.set(summary, found);
  }
  return found;
}

const cut = new WeakMap<Said, readonly Sentence[]>();

/** A passage's sentences with their words. */
export function sentencesSaid(said: Said): readonly Sentence[] {
  let found = cut.get(said);
  if (!found) {
    found = said.sentences.map(({ start, end }) => ({ start, end, text: wordsAt(said, { start, end }) }));
    cut.set(said, found);
  }
  return found;
}

/** The first place in a summary where words stand that are not negated and are allowed by `fits`. */
export function findShown(
  facts: readonly Sentence[],
  shown: RegExp,
  fits: (hit: Span, at: number) => boolean = () => true,
): Span | null {
  for (const [at, sentence] of facts.entries()) {
    if (!occursIn(sentence.text, shown)) continue;
    for (const match of sentence.text.matchAll(shown)) {
      const end = match.index + match[0].length;
      if (isNegated(sentence.text, match.index, end)) continue;
      const hit = { start: sentence.start + match.index, end: sentence.start + end };
      if (fits(hit, at)) return hit;
    }
  }
  return null;
}

/** Whether a summary also denies what it shows, or only supposes it: at one visit so, at another not. */
export function isMixed(facts: readonly Sentence[], shown: RegExp): boolean {
  return facts.some(
    ({ text }) =>
      occursIn(text, shown) &&
      [...text.matchAll(shown)].some(match => isNegated(text, match.index, match.index + match[0].length)),
  );
}

/** Whether a pattern with the flag `g` occurs; much faster than matching, and it leaves the pattern as it was. */
export function occursIn(text: string, pattern: RegExp): boolean {
  pattern.lastIndex = 0;
  const occurs = pattern.test(text);
  pattern.lastIndex = 0;
  return occurs;
}

/** A few words of a passage for a reason: whole words, at most some ninety characters. */
export function quoted(said: Said, span: Span): string {
  const words = wordsAt(said, span).trim();
  if (words.length <= 90) return words;
  return `${words.slice(0, words.lastIndexOf(' ', 86))} ...`;
}

/** The mentions that lie in a span. */
export function within<T extends Span>(mentions: readonly T[], span: Span): T[] {
  return mentions.filter(mention => mention.start >= span.start && mention.end <= span.end);
}
