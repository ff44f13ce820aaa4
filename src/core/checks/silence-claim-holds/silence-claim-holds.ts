import type { Citation } from '../../guidelines/index.ts';
import type { Span } from '../../text/index.ts';
import { drugClassOf, isClassName, sameTreatment } from '../../treatment/index.ts';
import type { Check, Find } from '../check.ts';
import { quoted, type Sentence, sentencesSaid, within } from '../claims.ts';
import type { Said } from '../said.ts';
import type { IssueSubject } from '../subject.ts';

const SILENT =
  /\b(?:(?:CA|California)[- ])?(?:MTUS|ACOEM)\b[^.;]{0,50}?\b(?:(?:is|are|remains?) silent\b|silent (?:on|regarding|about|as to)\b|(?:do|does|did) not (?:address|discuss|mention|cover|speak)\b|(?:has|have|contains?|makes?|offers?|provides?) no (?:\w+ )?(?:recommendations?|guidance|mention)\b)(?<rest>[^.;]*)/i;
/** Of one aspect, one phase or one use a guideline may be silent that treats of the thing itself. */
const SCOPED =
  /\b(?:specifically|acute|subacute|differences?|frequency|duration|number|timing|combination|repeat\w*|long[- ]term|purchase|rental|post-?operative|pre-?operative|dos(?:e|age|ing)|brand|children|while|although|but|except)\b/i;

export const silenceClaimHolds: Check = {
  id: 'silence-claim-holds',
  requires: 'The MTUS is not said to be silent on what the same item cites it for.',
  severity: 'warning',
  authorities: ['ccr-9792.21.1-d-3', 'ccr-9792.21.1-d-2'],
  run: ({ issues }, find) => {
    for (const issue of issues)
      if (issue.rationale && /MTUS|ACOEM/i.test(issue.rationale.text)) findSilence(issue, issue.rationale, find);
  },
};

function findSilence(issue: IssueSubject, rationale: Said, find: Find): void {
  for (const sentence of sentencesSaid(rationale)) {
    const claim = SILENT.exec(sentence.text);
    if (!claim || SCOPED.test(sentence.text)) continue;
    const cited = citationOn(issue, rationale, sentence);
    if (!cited) continue;
    const start = sentence.start + claim.index;
    const span = { start, end: start + claim[0].length };
    find({
      said: rationale,
      span,
      issue: issue.number,
      reason: `Unexpected "${quoted(rationale, span)}", expected what the MTUS says: ${cited.by} it on this treatment, "${quoted(cited.said, cited.span)}". Guidelines outside the MTUS may be turned to where it is silent, not where it speaks.`,
      expected: 'what the MTUS says of the treatment',
      advice: 'Apply the MTUS section cited, or say why it does not cover this request.',
      related: [{ said: cited.said, span: cited.span, label: 'the guideline line cites' }],
    });
    return;
  }
}

interface Cited {
  readonly said: Said;
  readonly span: Span;
  readonly by: string;
}

/** An MTUS citation of the item's own lines whose words name the treatment or the drug's class. */
function citationOn(issue: IssueSubject, rationale: Said, sentence: Sentence): Cited | null {
  const { reviewerGuideline, claimsAdministratorGuideline } = issue;
  const lines = [
    { said: reviewerGuideline, line: issue.issue.reviewerGuideline, by: 'the guideline line cites' },
    {
      said: claimsAdministratorGuideline,
      line: issue.issue.claimsAdministratorGuideline,
      by: 'the claims administrator cited',
    },
  ];
  for (const { said, line, by } of lines)
    for (const citation of line?.citations ?? [])
      if (
        said &&
        citation.source === 'MTUS' &&
        isMeant(sentence.text, citation) &&
        namesItem(issue, said, citation, rationale, sentence)
      )
        return { said, span: { start: citation.start, end: citation.end }, by };
  return null;
}

/** A sentence that names ACOEM alone, or a year, speaks of those guidelines only. */
function isMeant(sentence: string, { title, year }: Citation): boolean {
  const named = sentence.match(/\b(?:19|20)\d\d\b/g);
  if (named && !named.includes(String(year))) return false;
  return /\bMTUS\b/.test(sentence) || !/chronic pain|opioid|acupuncture|postsurgical/i.test(title ?? '');
}

function namesItem(issue: IssueSubject, line: Said, citation: Span, rationale: Said, sentence: Sentence): boolean {
  const { treatments, drugs } = issue.issue.item.request;
  const other = within(rationale.treatments, sentence);
  if (other.length > 0 && !other.some(one => treatments.some(asked => sameTreatment(one.treatment, asked.treatment))))
    return false;
  if (drugs.length === 0)
    return within(line.treatments, citation).some(one =>
      treatments.some(asked => sameTreatment(one.treatment, asked.treatment)),
    );
  return within(line.drugs, citation).some(one =>
    drugs.some(
      asked => asked.drug === one.drug || (isClassName(one.drug) && drugClassOf(asked.drug) === one.drugClass),
    ),
  );
}
