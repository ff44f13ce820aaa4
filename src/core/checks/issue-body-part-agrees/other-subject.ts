import type { SentenceRole } from '../../determination/index.ts';
import { type BodyPartMention, bodyPart } from '../../treatment/index.ts';
import { namesOf } from '../asked-parts.ts';
import { bySentence } from '../by-sentence.ts';
import type { Find } from '../check.ts';
import { mayBearOn } from '../parts-compared.ts';
import { type Said, sentenceAt, wordsAt } from '../said.ts';
import type { IssueSubject } from '../subject.ts';

const COMPLAINT = /\b(?:complain\w*|pain|painful|tender\w*|symptom\w*|ache|aching|sprain|strain|discomfort)\b/i;
/** Told of this worker, not of patients in general. */
const OF_THE_WORKER = /\b(?:patient|worker|applicant|claimant|employee|he|she|his|her|exam|examination)\b/i;
const GENERAL = /\b(?:patients|recommend\w*|should|guidelines?|studies|study|trials?|evidence)\b/i;
/** What is told of other care, other times and other injuries. */
const ASIDE =
  /\b(?:history of|prior|previous(?:ly)?|past|status post|years? ago|surgery|operation|denie[sd]|no |not |without|other (?:injur|complaint|bod)|approved|authori[sz]ed|also|secondary|compensat\w*)\b/i;

/** Regions examined for the sake of others: the heart before an operation on a knee. */
const OF_OTHER_CARE: ReadonlySet<string> = new Set(['head', 'eye', 'chest', 'abdomen', 'mental', 'whole-body']);

/**
 * A rationale whose facts are all of another part: none of the item's, and none whose pain may bear on it. Where the
 * conclusion names the item's part after all, the finding is a warning.
 */
export function findOtherSubject(
  issue: IssueSubject,
  rationale: Said,
  asked: readonly BodyPartMention[],
  find: Find,
): void {
  if (issue.issue.item.request.ancillary || asked.some(({ part }) => OF_OTHER_CARE.has(bodyPart(part).region))) return;
  const told = bySentence(issue.issue.rationale?.sentences ?? [], rationale.bodyParts);
  const toldIn = (role: SentenceRole): BodyPartMention[] =>
    told.flatMap(([sentence, parts]) => (sentence.role === role ? parts : []));
  const bears = (one: BodyPartMention): boolean => asked.some(other => mayBearOn(one.part, other.part));
  const facts = toldIn('fact');
  if (facts.length === 0 || facts.some(bears)) return;
  const complaint = facts.find(one => isComplaint(rationale, one));
  if (!complaint) return;
  const named = toldIn('conclusion').some(bears);
  const expected = namesOf(asked, false);
  find({
    said: rationale,
    span: complaint,
    issue: issue.number,
    ...(named ? { severity: 'warning' as const } : {}),
    reason: `Unexpected complaint of the ${namesOf([complaint], false)} alone, expected facts about the ${expected}, for which the item asks. The reasons may be another item's.`,
    expected,
    advice: 'Give the findings about the part in dispute, or say that the records hold none.',
    related: [{ said: issue.item, span: { start: 0, end: issue.item.text.length }, label: 'the item says' }],
  });
}

function isComplaint(said: Said, one: BodyPartMention): boolean {
  const words = wordsAt(said, sentenceAt(said, one.start));
  return COMPLAINT.test(words) && OF_THE_WORKER.test(words) && !ASIDE.test(words) && !GENERAL.test(words);
}
