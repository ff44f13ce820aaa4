import { sameTreatment, treatment } from '../../treatment/index.ts';
import type { Find } from '../check.ts';
import type { Said } from '../said.ts';
import type { IssueSubject } from '../subject.ts';

const COMMON = new Set(
  'about additional another associated bilateral lower upper times weeks week month months session sessions visits visit treatment treatments service services surgical request requests right left with without contrast quantity unknown tablet tablets capsule cream grams daily tablet original authorized claims administrator remaining eligible portion purchase rental retrospective lumbar cervical thoracic spine shoulder knees region days hours units refill refills evaluation initial consultation therapy test'.split(
    ' ',
  ),
);

/** Items of which the summary names neither the treatment nor the drug nor any telling word: one note for all of them. */
export function findUndescribed(summary: Said, issues: readonly IssueSubject[], find: Find): void {
  const missing = issues.filter(issue => !isDescribed(summary, issue));
  const [first] = missing;
  if (!first || summary.text.length < 300) return;
  const numbers = missing.map(issue => issue.number);
  const which =
    numbers.length === 1 ? `item ${numbers[0]}` : `items ${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}`;
  find({
    said: first.item,
    issue: null,
    reason: `Unexpected ${which} in dispute, expected a word on ${numbers.length === 1 ? 'it' : 'each'} in the clinical case summary: what was asked for is not named there.`,
    expected: 'each item in dispute named in the summary',
    advice: 'Say in the summary what was asked for and why.',
  });
}

/** What a summary may call a thing without naming it. */
const BROADLY: Readonly<Record<string, RegExp>> = {
  imaging: /\bimaging|diagnostic stud/i,
  surgery: /\bsurg|\boperat/i,
  'surgical-service': /\bsurg|\boperat/i,
  'active-therapy': /\btherap|rehabilitation/i,
  'passive-modality': /\bmodalit/i,
  equipment: /\bequipment|\bdevice|\bDME\b|\bunit\b/i,
  supply: /\bsuppl/i,
  laboratory: /\blab|\burin|\btoxicolog|\bblood/i,
  electrodiagnostic: /\belectro-? ?diagnos|\bnerve conduction/i,
  visit: /\breferral|\bconsult|follow-?up|\bevaluation/i,
  psychology: /\bpsych/i,
};
const DRUGS_BROADLY =
  /\bcompound|\bcreams?\b|\btopical|medications? (?:was|were|is|are) (?:requested|prescribed|refilled|continued)/i;

function isDescribed(summary: Said, { issue, item }: IssueSubject): boolean {
  const { treatments, drugs, ancillary } = issue.item.request;
  if (ancillary) return true;
  if (treatments.some(asked => summary.treatments.some(told => sameTreatment(told.treatment, asked.treatment))))
    return true;
  if (drugs.some(asked => summary.drugs.some(told => told.drug === asked.drug || told.drugClass === asked.drugClass)))
    return true;
  if (treatments.some(asked => BROADLY[treatment(asked.treatment).kind]?.test(summary.text))) return true;
  if (treatments.length === 0 && DRUGS_BROADLY.test(summary.text)) return true;
  const low = summary.text.toLowerCase();
  return item.words.text.some(
    word =>
      word.length >= 5 &&
      !COMMON.has(word) &&
      /^[a-z]/.test(word) &&
      low.includes(word.slice(0, Math.max(5, word.length - 3))),
  );
}
