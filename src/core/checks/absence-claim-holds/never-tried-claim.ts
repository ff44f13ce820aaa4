import type { Span } from '../../text/index.ts';
import { sameRegion, treatment } from '../../treatment/index.ts';
import { type ClaimContext, type Contradiction, wasOfKind } from '../claim-agreement.ts';
import { isNegated, type Sentence, within } from '../claims.ts';
import type { Said } from '../said.ts';
import type { IssueSubject } from '../subject.ts';

/** "has not tried", "no record of prior", "do not show any previous": up to the treatment's name. */
const NEVER =
  /\b(?:(?:has|have|had) (?:not|never) (?:yet )?(?:previously )?(?:tried|trialed|attempted|undergone|received|had|attended|completed|participated in|started|used)|never (?:tried|received|had|underwent|attended)|no (?:\w+ )?(?:documentation|evidence|record|history|indication|mention) (?:of|that (?:the )?(?:injured )?(?:patient|worker|applicant|claimant) (?:has )?(?:had|received|tried|undergone|attended)) (?:any |a )?(?:prior|previous|past|trial of|trials of|earlier|participation in|use of)|(?:records?|documentation|notes?|file) (?:do|does|did) not (?:show|document|indicate|reveal|note|mention) (?:that the (?:patient|injured worker|applicant) has (?:tried|had|received|undergone) |any )?(?:prior |previous |past )?|there (?:has|have) been no (?:prior |previous |trial of )?|no (?:prior|previous) (?:trial of |course of |history of )?)(?: (?:any|a|an|prior|previous|trial of|trials of|use of|course of|sessions of|supervised))*\s?$/i;
const HAD =
  /\b(?:treat(?:ment|ments|ed)|therap(?:y|ies)|care|management)\b[^.;:]{0,50}\b(?:includ\w+|consist\w*|with|rendered|to date)\b|\b(?:received|completed|underwent|undergone|attended|has had|had had|status post|finished|participated in)\b/i;
const MEASURED =
  /\b(?:\d+|adequate|sufficient|recent|formal|full|home[- ]based|supervised|successful|failed|additional|further|other|alternative|since|for (?:the|this|his|her) (?:left|right)|with(?:out)? (?:benefit|improvement)|notes?|reports?|results?|benefit|improvement|response|outcome|functional|report|efficacy)\b/i;

const NO = /\b(?:there (?:was|were) )?no (?:plain |initial )?$/i;
const NOT_DONE = /^(?: imaging| studies)? (?:was|were|has been|have been) (?:performed|obtained|done|taken|completed)/i;
const DONE = /\b(?:reveal\w*|show\w*|demonstrat\w+|unremarkable|normal|negative|performed|documented|noted)\b/i;

/** "Has not tried X" beside X among the treatments had. A measured claim ("six weeks of X") may be true all the same. */
export function neverTriedClaim(context: ClaimContext): Contradiction | null {
  const { sentence, rationale } = context;
  if (MEASURED.test(sentence.text) || within(rationale.bodyParts, sentence).length > 0) return null;
  for (const named of within(rationale.treatments, sentence)) {
    const from = deniedFrom(sentence, named);
    const shown = from === null ? null : hadIn(context, named.treatment);
    if (from === null || !shown) continue;
    const claim = { start: sentence.start + from, end: named.end };
    return {
      id: `never:${named.treatment}`,
      claim,
      shown,
      called: 'the treatment the summary tells of',
      severity: 'warning',
    };
  }
  return null;
}

function deniedFrom(sentence: Sentence, named: Span): number | null {
  const before = sentence.text.slice(0, named.start - sentence.start);
  const never = NEVER.exec(before);
  if (never) return never.index;
  const no = NO.exec(before);
  return no && NOT_DONE.test(sentence.text.slice(named.end - sentence.start)) ? no.index : null;
}

function hadIn({ issue, summary, facts }: ClaimContext, id: string): Sentence | null {
  let found: Sentence | null = null;
  for (const fact of facts)
    for (const told of within(summary.treatments, fact)) {
      if (!wasOfKind(told.treatment, id)) continue;
      const to = treatment(id).kind === 'imaging' ? fact.end : told.end; // An image may be negative, and taken all the same.
      if (isNegated(fact.text, told.start - fact.start, to - fact.start)) {
        if (/\b(?:no|not|never|would|will|start)\b/i.test(fact.text)) return null;
      } else if (wasHad(issue, summary, fact, id)) found ??= fact;
    }
  return found;
}

/** Told among treatments had; of a study, done of the item's part. */
function wasHad({ issue }: IssueSubject, summary: Said, fact: Sentence, id: string): boolean {
  if (/\b(?:plan|recommend\w*|request\w*|order\w*|approved)\b/i.test(fact.text)) return false;
  if (treatment(id).kind !== 'imaging') return HAD.test(fact.text);
  const parts = within(summary.bodyParts, fact);
  const asked = issue.item.request.bodyParts;
  return DONE.test(fact.text) && parts.some(a => asked.some(b => sameRegion(a.part, b.part)));
}
