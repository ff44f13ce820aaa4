import type { Check, Find } from '../check.ts';
import type { Said } from '../said.ts';

interface Pattern {
  /** What it shows, with its article. */
  readonly what: string;
  /** Cheap to ask: where this does not occur, neither does the pattern. */
  readonly may: RegExp;
  readonly matches: RegExp;
  readonly advice: string;
}

const REMOVE = 'Remove it from the public copy.';
const PATTERNS: readonly Pattern[] = [
  {
    what: 'a date of birth',
    may: /birth|born|D\.?O\.?B/i,
    matches:
      /\b(?:date of birth|birth ?date|born(?: on)?|D\.?O\.?B\.?)[\s:,]+(?:is |was |of )?(?:\d{1,2}[/-]\d{1,2}[/-]\d{2,4}|[A-Z][a-z]+ \d{1,2}, \d{4})/gi,
    advice: 'Give the age in its place.',
  },
  { what: 'a social security number', may: /\d-\d\d-\d/, matches: /\b\d{3}-\d{2}-\d{4}\b/g, advice: REMOVE },
  {
    what: 'a telephone number',
    may: /\d[-.]\d{4}/,
    matches: /(?:\(\d{3}\) ?|\b\d{3}[-. ])\d{3}[-.]\d{4}\b/g,
    advice: REMOVE,
  },
  { what: 'an e-mail address', may: /@/, matches: /\b[\w.+-]+@[\w-]+\.[A-Za-z]{2,}\b/g, advice: REMOVE },
  {
    what: 'a claim or record number',
    may: /\b(?:claim|EAMS|ADJ|MRN|medical record|member ID|policy)(?: number| no\.?| #)/i,
    matches:
      /(?<!\b(?:Aetna|Cigna|Anthem|Blue (?:Cross|Shield)|Medicare|clinical|coverage|medical|payment|corporate) )\b(?:claim|EAMS|ADJ|MRN|medical record|member ID|policy)(?: number| no\.?| #)[\s:#]*(?=[A-Z-]*\d)[A-Z0-9-]{5,}\b/gi,
    advice: REMOVE,
  },
  {
    what: 'a street address',
    may: /\b(?:Street|Avenue|Boulevard|Blvd|Road|Drive|Lane|Court|Parkway|Way)\b/,
    matches:
      /\b\d{1,5} (?:[NSEW]\.? )?(?:[A-Z][a-z]+ ){1,3}(?:Street|Avenue|Boulevard|Blvd|Road|Drive|Lane|Court|Parkway|Way)\b(?!-)/g,
    advice: REMOVE,
  },
  {
    // An author of a study ("Dr. Moore et al.") is public; so is a test named after a person.
    what: 'a name',
    may: /\b(?:Dr|Mrs?|Ms|Miss|Nurse|Attorney)\b|, (?:M\.?D|D\.?O|D\.?C|P\.?A|N\.?P|Ph|L\.?Ac|Psy)/,
    matches:
      /\b(?:Dr\.?|Mr\.?|Mrs\.?|Ms\.?|Miss|Nurse|Attorney) (?!Scholl|Pepper|Contin\b)[A-Z][a-z]{2,}(?: [A-Z][a-z]+)?(?!['’]s (?:test|sign|maneuver))\b(?! et al| (?:and|&) (?!Dr|M[rs])[A-Z][a-z]+)|\b[A-Z][a-z]+ (?:[A-Z]\. )?[A-Z][a-z]+, (?:M\.?D\.?|D\.?O\.?|D\.?C\.?|P\.?A\.?-?C?|N\.?P\.?|Ph\.?D\.?|L\.?Ac\.?|Psy\.?D\.?)(?=[\s,.;)]|$)/g,
    advice: 'Put the role in the place of the name: "the treating physician".',
  },
];
export const identityExposed: Check = {
  id: 'identity-exposed',
  requires: 'A public copy names and shows no person: no name, number, address, birth date or signature.',
  severity: 'block',
  authorities: ['lab-4610.6-m', 'lab-4610.6-f'],
  run: ({ tree, summary, issues }, find) => {
    // The forms that list documents name their authors to the parties; of the letter itself nothing may.
    if (tree.layout === 'unknown') return;
    if (summary) findExposed(summary, null, find);
    for (const { number, item, rationale } of issues) {
      findExposed(item, number, find);
      if (rationale) findExposed(rationale, number, find);
    }
  },
};

function findExposed(said: Said, issue: number | null, find: Find): void {
  for (const { what, may, matches, advice } of PATTERNS)
    for (const match of may.test(said.text) ? said.text.matchAll(matches) : [])
      find({
        said,
        span: { start: match.index, end: match.index + match[0].length },
        issue,
        // What is exposed is not said again.
        reason: `Unexpected ${what.replace(/^an? /, '')} in a public copy, expected none.`,
        expected: 'no word that identifies a person',
        advice,
      });
}
