import type { IsoDate } from '../calendar/index.ts';
import { type UrOutcome, urOutcomeOf } from '../determination/index.ts';
import type { Span } from '../text/index.ts';
import { type Said, wordsAt } from './said.ts';

const DATE = String.raw`(?:\d{1,2}[/-]\d{1,2}[/-]\d{2,4}|[A-Z][a-z]{2,8}\.? \d{1,2},? \d{4})`;
const REVIEW = String.raw`(?:(?:utili[sz]ation|peer|original|UM) review|U\.?R\.?)`;
const DECISION = `(?:denied|den(?:ies|ial)|non-? ?certified|not certified|noncertified|modified|partially certified|certified|approved|failed to approve|did not approve|did not certify)`;

// The date must be said of the decision itself: other dates in the same sentence are those of notes and requests.
const DATED = [
  new RegExp(
    String.raw`\b${REVIEW}(?: \(UR\))?(?: (?:report|determination|decision|denial|letter|form|review))*,?(?: was)?(?: (?:dated|on|of|from|performed on|completed on|rendered on))? \(?(?<date>${DATE})`,
    'gi',
  ),
  new RegExp(
    String.raw`\b(?:on|dated) (?<date>${DATE}),? (?:the |a |an )?(?:original |initial )?${REVIEW}(?: (?:decision|determination|physician))?\b`,
    'gi',
  ),
  new RegExp(
    String.raw`\b${REVIEW}\b[^.;]{0,30}? ${DECISION}(?: (?:the|this|these|a|all) (?:(?:above |current |original |retrospective )?requests?|treatments?|services?|items?))?,? (?:on|dated) (?<date>${DATE})(?=[.,;]|$)`,
    'gi',
  ),
  new RegExp(String.raw`\bprior (?:determination|review)(?: (?:dated|on|of))? (?<date>${DATE}) ${DECISION}`, 'gi'),
];
const MENTION =
  /\butili[sz]ation review\b|\bUR\b|\bU\.R\.|\bpeer review\b|\bUM review\b|\boriginal review\b|\bprior (?:determination|review)\b/i;
// Another decision than the one under review.
const OTHER = /\b(?:prior|previous|earlier|past|another|separate) (?:utili[sz]ation review|UR|peer review)\b/i;

/** A date a text gives for the utilization review decision under review. */
export interface ReviewDate extends Span {
  readonly value: IsoDate;
}

/** Every such date. Reviews the text calls earlier ones are left out. */
export function reviewDatesIn(said: Said): ReviewDate[] {
  if (!MENTION.test(said.text)) return [];
  const found: ReviewDate[] = [];
  for (const pattern of DATED)
    for (const match of said.text.matchAll(pattern)) {
      const written = match.groups?.date as string;
      const start = match.index + match[0].lastIndexOf(written);
      const date = said.dates.find(one => one.start === start);
      const before = said.text.slice(Math.max(0, match.index - 12), match.index + match[0].length);
      if (date && !OTHER.test(before) && !found.some(one => one.start === start)) found.push({ ...date });
    }
  return found;
}

const BY_REVIEW = /\butili[sz]ation(?: review(?:er)?| physician)?\b|\bUR\b|\bclaims administrator\b|\bpeer reviewer\b/i;
// What is said of other requests, of what should have been, or of an appeal.
const ASIDE = /\b(?:prior|previous|previously|earlier|past|initial trial|if |would|should|could|may)\b/i;

const MODIFIED_ELSE =
  /\bmodified (?:duty|duties|work|job|activit\w+|release|Mallampati|diet|Rankin|Barthel|treatments?)\b|\bmodified (?:his|her|their)\b/gi;
const APPROVED = /\b(?:approved|certified|authorized|allowed|gave|granted)\b/i;
const NOT_APPROVED = /\b(?:not|non)[- ]{0,2}(?:approved|certified|authorized|allowed)\b/gi;

/** A sentence that says what utilization review did with the request. */
export interface ReviewOutcome extends Span {
  readonly outcome: UrOutcome;
}

/** Every sentence that says so plainly. */
export function reviewOutcomesIn(said: Said): ReviewOutcome[] {
  if (!BY_REVIEW.test(said.text)) return [];
  const found: ReviewOutcome[] = [];
  for (const sentence of said.sentences) {
    const text = wordsAt(said, sentence);
    if (!BY_REVIEW.test(text) || ASIDE.test(text)) continue;
    const outcome = urOutcomeOf(text.replace(MODIFIED_ELSE, ''));
    // A part approved and a part denied is told of both ways.
    if (outcome === 'denied' && APPROVED.test(text.replace(NOT_APPROVED, ''))) continue;
    if (outcome) found.push({ start: sentence.start, end: sentence.end, outcome });
  }
  return found;
}
