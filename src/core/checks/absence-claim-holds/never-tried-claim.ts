import { isKindOf } from '../../treatment/index.ts';
import type { ClaimContext, Contradiction } from '../claim-agreement.ts';
import { isNegated, type Sentence, within } from '../claims.ts';

/** "has not tried", "no record of prior", "do not show any previous": up to the treatment's name. */
const NEVER =
  /\b(?:(?:has|have|had) (?:not|never) (?:yet )?(?:previously )?(?:tried|trialed|attempted|undergone|received|had|attended|completed|participated in|started|used)|never (?:tried|received|had|underwent|attended)|no (?:\w+ )?(?:documentation|evidence|record|history|indication|mention) (?:of|that (?:the )?(?:injured )?(?:patient|worker|applicant|claimant) (?:has )?(?:had|received|tried|undergone|attended)) (?:any |a )?(?:prior|previous|past|trial of|earlier)|(?:records?|documentation|notes?|file) (?:do|does|did) not (?:show|document|indicate|reveal|note|mention) (?:that the (?:patient|injured worker|applicant) has (?:tried|had|received|undergone) |any )?(?:prior |previous |past )?|there (?:has|have) been no (?:prior |previous |trial of )?|no (?:prior|previous) (?:trial of |course of |history of )?)(?: (?:any|a|an|prior|previous|trial of|trials of|course of|sessions of|supervised))*\s?$/i;
const HAD =
  /\b(?:treat(?:ment|ments|ed)|therap(?:y|ies)|care|management)\b[^.;:]{0,50}\b(?:includ\w+|consist\w*|with|rendered|to date)\b|\b(?:received|completed|underwent|undergone|attended|has had|had had|status post|finished|participated in)\b/i;
const MEASURED =
  /\b(?:\d+|adequate|sufficient|recent|formal|full|home[- ]based|supervised|successful|failed|additional|further|other|alternative|since|for (?:the|this|his|her) (?:left|right)|with(?:out)? (?:benefit|improvement)|notes?|reports?|results?|benefit|improvement|response|outcome|functional|report|efficacy)\b/i;

/** "Has not tried X" beside X among the treatments had. A measured claim ("six weeks of X") may be true all the same. */
export function neverTriedClaim({ sentence, rationale, summary, facts }: ClaimContext): Contradiction | null {
  if (MEASURED.test(sentence.text)) return null;
  for (const named of within(rationale.treatments, sentence)) {
    const never = NEVER.exec(sentence.text.slice(0, named.start - sentence.start));
    if (!never) continue;
    const shown = hadIn(facts, summary, named.treatment);
    if (!shown || within(rationale.bodyParts, sentence).length > 0) continue;
    const claim = { start: sentence.start + never.index, end: named.end };
    return { id: `never:${named.treatment}`, claim, shown, called: 'the treatment the summary tells of' };
  }
  return null;
}

function hadIn(facts: readonly Sentence[], summary: ClaimContext['summary'], treatment: string): Sentence | null {
  let found: Sentence | null = null;
  for (const fact of facts)
    for (const told of within(summary.treatments, fact)) {
      if (!isKindOf(told.treatment, treatment)) continue;
      if (isNegated(fact.text, told.start - fact.start, told.end - fact.start)) {
        if (/\b(?:no|not|never|would|will|start)\b/i.test(fact.text)) return null;
      } else if (HAD.test(fact.text) && !/\b(?:plan|recommend\w*|request\w*|order\w*|approved)\b/i.test(fact.text))
        found ??= fact;
    }
  return found;
}
