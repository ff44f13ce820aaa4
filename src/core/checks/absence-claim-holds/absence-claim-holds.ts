import type { Span } from '../../text/index.ts';
import type { Check, Find } from '../check.ts';
import {
  type ClaimContext,
  type Contradiction,
  isOfOtherPart,
  partsOfClaim,
  sameItem,
  sameJoint,
  sameLimb,
  samePart,
} from '../claim-agreement.ts';
import { CLAIM_SUBJECTS, type ClaimSubject, CONDITION_SUBJECTS } from '../claim-subjects.ts';
import {
  clauseBefore,
  factsOf,
  findShown,
  isMixed,
  occursIn,
  quoted,
  type Sentence,
  saidAbsentFrom,
  sentencesSaid,
  within,
} from '../claims.ts';
import type { Said } from '../said.ts';
import type { IssueSubject } from '../subject.ts';
import { careClaim } from './care-claim.ts';
import { neverTriedClaim } from './never-tried-claim.ts';
import { recentNoteClaims } from './recent-note-claim.ts';

const DENIES =
  /\b(?:no|not|lacks?|lacking|without|absen\w+|fail\w*|never|unclear|unknown|illegible|insufficient|most recent|latest)\b|n't\b/i;
/** What the rationale only retells is not its own claim. */
const UTILIZATION_REVIEW = /\butili[sz]ation review|\bclaims administrator|\bprevious(?:ly)? (?:denied|review)|\bUR\b/i;
const OF_ONE_DAY =
  /\bon (?:that|this|the same) (?:date|day|visit)\b|\bat (?:that|this) visit\b|\b(?:most recent|latest|last|current) (?:\w+ )?(?:visit|note|report|exam\w*|evaluation)\b/i;
/** Only such a thing is denied as would do something, or another thing named after it: "depression screening". */
const RESTRICTED =
  /^(?:[^.;,]{0,25}\b(?:that (?:would|could|might|may|requir|prevent|preclud|necessitat|warrant|support)|requiring|warranting|sufficient to|severe enough|such that|to the (?:extent|degree|point)))|^ (?:screen|scale|inventor|score|questionnaire|test|control|hygiene|management|therap|assessment|evaluation|prophylaxis|medication)/i;
// Subjects of which a false claim was seen in a published letter. The others stand on invented examples alone, and are
// said more quietly until one is seen.
const SEEN = new Set([
  'functional-improvement',
  'nerve-deficit',
  'pain-score',
  'part-examined',
  'medications-listed',
  'work-status',
]);
const SUBJECTS = [...CLAIM_SUBJECTS, ...CONDITION_SUBJECTS];

export const absenceClaimHolds: Check = {
  id: 'absence-claim-holds',
  requires: 'What a rationale says is not documented, shown or tried is not told of in the clinical case summary.',
  severity: 'block',
  authorities: ['lab-4610.6-h-5', 'gonzalez-ornelas', 'mcatee'],
  run: ({ summary, issues }, find) => {
    if (!summary) return;
    for (const issue of issues) if (issue.rationale) findContradictions(issue, issue.rationale, summary, find);
  },
};

function findContradictions(issue: IssueSubject, rationale: Said, summary: Said, find: Find): void {
  const roles = issue.issue.rationale?.sentences ?? [];
  const told = new Set<string>();
  // Most rationales speak of a few of the subjects: the others need not be sought sentence by sentence.
  let spoken: readonly ClaimSubject[] | null = null;
  for (const [at, sentence] of sentencesSaid(rationale).entries()) {
    if (roles[at]?.role === 'guideline' || roles[at]?.role === 'opioid-notice') continue;
    if (!DENIES.test(sentence.text) || UTILIZATION_REVIEW.test(sentence.text)) continue;
    const context = { issue, rationale, sentence, summary, facts: factsOf(summary) };
    spoken ??= SUBJECTS.filter(subject => speaksOf(rationale.text, subject));
    for (const contradiction of contradictionsOf(context, spoken)) {
      if (told.has(contradiction.id)) continue;
      told.add(contradiction.id);
      report(context, contradiction, find);
    }
  }
}

function speaksOf(text: string, { thing, outright }: ClaimSubject): boolean {
  const pattern = outright ?? thing;
  return pattern !== undefined && occursIn(text, pattern);
}

function contradictionsOf(context: ClaimContext, subjects: readonly ClaimSubject[]): Contradiction[] {
  const found =
    subjects.length === 0 || isOfOneDay(context) ? [] : subjects.map(subject => contradictionOf(context, subject));
  found.push(careClaim(context), neverTriedClaim(context), ...recentNoteClaims(context));
  return found.filter(one => one !== null);
}

/** What one visit lacked another may have had. */
const isOfOneDay = ({ sentence, rationale }: ClaimContext): boolean =>
  OF_ONE_DAY.test(sentence.text) || within(rationale.dates, sentence).length > 0;

function report({ issue, rationale, summary }: ClaimContext, found: Contradiction, find: Find): void {
  const claim = quoted(rationale, found.claim);
  const shown = quoted(summary, found.shown);
  find({
    said: rationale,
    span: found.claim,
    issue: issue.number,
    ...(found.severity ? { severity: found.severity } : {}),
    reason: `Unexpected "${claim}", expected ${found.called}: "${shown}". A decision that denies what the record shows rests on a wrong fact.`,
    expected: found.called,
    advice: 'Look at the record again: weigh what the summary tells of, or say why it does not count.',
    related: [{ said: summary, span: found.shown, label: 'the summary says' }],
  });
}

function contradictionOf(context: ClaimContext, subject: ClaimSubject): Contradiction | null {
  const claim = claimOf(context.sentence, subject);
  if (!claim || subject.unless?.test(context.summary.text)) return null;
  if (subject.agree === 'drug' && context.issue.issue.item.request.drugs.length === 0 && !subject.outright) return null;
  if (subject.id.startsWith('condition:') && isMixed(context.facts, subject.shown)) return null;
  const shown = findShown(context.facts, subject.shown, (hit, at) => {
    const gone =
      subject.later &&
      context.facts.some((fact, i) => i >= at && subject.later?.test(i > at ? fact.text : afterIn(fact, hit)));
    return !gone && agrees(context, subject, hit, at);
  });
  if (!shown) return null;
  const found = { id: subject.id, claim, shown, called: subject.called };
  return SEEN.has(subject.id) ? found : { ...found, severity: 'warning' };
}

const afterIn = ({ text, start }: Sentence, { end }: Span): string => text.slice(end - start);

function agrees(context: ClaimContext, { agree, id }: ClaimSubject, hit: Span, at: number): boolean {
  if (agree === 'limb-if-named' && partsOfClaim(context).length === 0) return true;
  if (agree === 'limb' || agree === 'limb-if-named') return sameLimb(context, hit, at);
  if (agree === 'joint') return sameJoint(context, hit, at);
  if (agree === 'no-other-part') return !isOfOtherPart(context.issue, context.summary, context.facts[at] ?? hit);
  if (agree === 'part') return samePart(context, at);
  if (agree === 'treatment') return sameItem(context, at);
  if (agree === 'drug' && id === 'medications-listed')
    return context.summary.drugs.some(drug => drug.start >= hit.start && drug.start <= hit.end);
  return agree !== 'drug' || sameItem(context, at);
}

/** The words of a sentence that claim the subject is missing, from the words that deny it. */
function claimOf({ text, start }: Sentence, subject: ClaimSubject): Span | null {
  const { thing, outright, weakened } = subject;
  const pattern = outright ?? thing;
  if (!pattern) return null;
  if (!occursIn(text, pattern)) return null;
  for (const match of text.matchAll(pattern)) {
    const end = match.index + match[0].length;
    const around = `${clauseBefore(text, match.index)}${match[0]}${text.slice(end, end + 60)}`;
    const from = outright ? match.index : saidAbsentFrom(text, match.index, end);
    if (from !== null && !weakened?.test(around) && !RESTRICTED.test(text.slice(end)))
      return { start: start + from, end: start + end };
  }
  return null;
}
