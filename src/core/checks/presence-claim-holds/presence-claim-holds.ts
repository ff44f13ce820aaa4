import { daysBetween } from '../../calendar/index.ts';
import type { Determination } from '../../determination/index.ts';
import type { Span } from '../../text/index.ts';
import type { Check, Find } from '../check.ts';
import { type ClaimContext, type Contradiction, sameLimb } from '../claim-agreement.ts';
import { CLAIM_SUBJECTS, type ClaimSubject } from '../claim-subjects.ts';
import { factsOf, findShown, quoted, sentencesSaid } from '../claims.ts';
import type { Said } from '../said.ts';
import type { IssueSubject } from '../subject.ts';
import { hadClaim, helpedClaim } from './had-claim.ts';

const NERVE = CLAIM_SUBJECTS.find(subject => subject.id === 'nerve-deficit') as ClaimSubject;
const SUPPOSED =
  /\b(?:if|unless|should|whether|when|may|might|can|could|such as a|no|not|without|lack\w*|denie[sd]|suspect\w*)\b/i;

export const presenceClaimHolds: Check = {
  id: 'presence-claim-holds',
  requires: 'What a rationale says is shown or was had is not denied by the clinical case summary.',
  severity: 'warning',
  authorities: ['lab-4610.6-h-5'],
  run: ({ tree, summary, issues }, find) => {
    if (!summary) return;
    const since = sinceInjury(tree);
    for (const issue of issues) if (issue.rationale) findOverstated(issue, issue.rationale, summary, since, find);
  },
};

/** The injury as the summary dates it, and the days from it to the decision: what was done for it lasted no longer. */
interface Since extends Span {
  readonly days: number;
}

function sinceInjury({ header, summary }: Determination): Since | null {
  const injury = summary?.facts.dateOfInjury;
  const decided = header.decisionDate?.value;
  if (!injury || !decided) return null;
  return { start: injury.start, end: injury.end, days: daysBetween(injury.value, decided) };
}

function findOverstated(issue: IssueSubject, rationale: Said, summary: Said, since: Since | null, find: Find): void {
  const roles = issue.issue.rationale?.sentences ?? [];
  const told = new Set<string>();
  for (const [at, sentence] of sentencesSaid(rationale).entries()) {
    if (roles[at]?.role !== 'fact') continue;
    const context = { issue, rationale, sentence, summary, facts: factsOf(summary) };
    for (const found of [nerveClaim(context), hadClaim(context), helpedClaim(context), tooLongClaim(context, since)]) {
      if (!found || told.has(found.id)) continue;
      told.add(found.id);
      report(context, found, find);
    }
  }
}

function report({ issue, rationale, summary }: ClaimContext, found: Contradiction, find: Find): void {
  find({
    said: rationale,
    span: found.claim,
    issue: issue.number,
    ...(found.severity ? { severity: found.severity } : {}),
    reason: `Unexpected "${quoted(rationale, found.claim)}", expected ${found.called}: "${quoted(summary, found.shown)}".`,
    expected: found.called,
    advice: 'Look at the record again, and mend whichever of the two is wrong.',
    related: [{ said: summary, span: found.shown, label: 'the summary says' }],
  });
}

const DEFICIT =
  /\b(?:objective documentation|evidence|documentation|presence|findings?|records indicate)\b[^.;]{0,60}\b(?:neurolog\w+ (?:deficits?|abnormalit\w+|pain|dysfunction)|(?:sensory|motor) deficits?|deficits in (?:sensation|motor|strength|reflex\w*))\b/i;
const NORMAL =
  /\b(?:sensation|sensory|strength|reflexes|neurologic\w*|motor)\b[^.;,]{0,40}\b(?:intact|normal|unremarkable|5 ?(?:\/|out of|of|over) ?5)\b|\b5 ?(?:\/|out of|of|over) ?5 (?:\w+ ){0,2}strength\b|\bneurologically intact\b/gi;
const SYMPTOM = /\b(?:numb\w*|tingling|paresthesia\w*|weakness|radicul\w+|neuropath\w+)\b/gi;

/** "Documentation of neurologic deficits" beside an examination that was normal and no such complaint. */
function nerveClaim(context: ClaimContext): Contradiction | null {
  const { sentence, facts } = context;
  const claim = DEFICIT.exec(sentence.text);
  if (!claim || SUPPOSED.test(sentence.text.slice(0, claim.index + claim[0].length))) return null;
  if (findShown(facts, NERVE.shown) || findShown(facts, SYMPTOM)) return null;
  const shown = findShown(facts, NORMAL, (hit, at) => sameLimb(context, hit, at));
  if (!shown) return null;
  const start = sentence.start + claim.index;
  return {
    id: 'nerve-deficit',
    claim: { start, end: start + claim[0].length },
    shown,
    called: 'the normal examination the summary tells of',
  };
}

const LASTED =
  /\b(?:has|have|had) been (?:on|taking|using|treated with|prescribed)\b[^.;]{0,60}?\b(?:at least |over |more than )?(\d{1,2}|several|many|six|three|four|twelve) (months|years?)\b/i;
const MONTHS: Readonly<Record<string, number>> = { several: 3, many: 3, three: 3, four: 4, six: 6, twelve: 12 };

/** "On opioids for at least six months" beside an injury of two months ago. A drug may have been taken before it: a note. */
function tooLongClaim({ sentence, rationale }: ClaimContext, since: Since | null): Contradiction | null {
  const claim = since && since.days >= 0 ? LASTED.exec(sentence.text) : null;
  if (!claim || !since || /\b(?:before|prior to|pre-?exist)/i.test(rationale.text)) return null;
  const count = MONTHS[claim[1]?.toLowerCase() ?? ''] ?? Number(claim[1]);
  const least = count * (/^year/i.test(claim[2] as string) ? 365 : 28);
  if (!(least > since.days)) return null;
  const start = sentence.start + claim.index;
  return {
    id: 'too-long',
    claim: { start, end: start + claim[0].length },
    shown: since,
    called: `at most the ${since.days} days between the injury and the decision`,
    severity: 'note',
  };
}
