import type { IsoDate } from '../../calendar/index.ts';
import { type Citation, editionOf } from '../../guidelines/index.ts';
import type { Check, Find } from '../check.ts';
import type { Said } from '../said.ts';
import type { IssueSubject, Subject } from '../subject.ts';

/** The day the rule on citations took effect (recalled). */
const RULE_FROM: IsoDate = '2015-04-20';

export const citationComplete: Check = {
  id: 'citation-complete',
  requires: 'A citation says of which year or edition it is, and where in it the words stand.',
  severity: 'note',
  authorities: ['ccr-9792.21.1-d-1', 'ccr-9792.21.1-d-2', 'ccr-9792.21.1-d-3'],
  run: (subject, find) => {
    const gaps = subject.issues.flatMap(issue => gapsOf(issue, isUnderRule(subject)));
    for (const kind of KINDS)
      tell(
        kind,
        gaps.filter(gap => gap.kind === kind),
        find,
      );
  },
};

const KINDS = ['guideline-year', 'schedule-year', 'schedule-place', 'study'] as const;
type Kind = (typeof KINDS)[number];

interface Gap {
  readonly kind: Kind;
  readonly number: number;
  readonly said: Said;
  readonly citation: Citation;
}

const WORDS: Readonly<Record<Kind, readonly [what: string, wanted: string]>> = {
  'guideline-year': [
    'citation of a guideline outside the MTUS without year or edition',
    'the year of the text relied on',
  ],
  'schedule-year': ['citation of the MTUS without year', 'the year of the edition'],
  'schedule-place': ['citation of a chapter of the MTUS without section or page', 'the section relied on'],
  study: ['citation of a source without year or date', 'author, title, publication and year'],
};

/** One finding for each kind of gap: many lines of one letter share it. */
function tell(kind: Kind, gaps: readonly Gap[], find: Find): void {
  const [first] = gaps;
  if (!first) return;
  const numbers = [...new Set(gaps.map(gap => gap.number))];
  const [what, wanted] = WORDS[kind];
  const where = numbers.length === 1 ? '' : ` in items ${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}`;
  find({
    said: first.said,
    span: { start: first.citation.start, end: first.citation.end },
    issue: numbers.length === 1 ? first.number : null,
    reason: `Unexpected ${what}${where}, expected ${wanted}. Its reader cannot tell which words were relied on.`,
    expected: wanted,
    advice: 'Complete the citation.',
  });
}

/** Whether the rule of 2015 governs: by the date of the decision, or by the form, which names sections only since. */
function isUnderRule({ tree }: Subject): boolean {
  const decided = tree.header.decisionDate?.value;
  return decided ? decided >= RULE_FROM : tree.layout === 'years-and-sections';
}

function gapsOf({ issue, number, reviewerGuideline }: IssueSubject, underRule: boolean): Gap[] {
  if (!reviewerGuideline) return [];
  return (issue.reviewerGuideline?.citations ?? []).flatMap(citation => {
    const printed = reviewerGuideline.text.slice(citation.start, citation.end);
    const kind = gapOf(citation, printed, underRule);
    return kind ? [{ kind, number, said: reviewerGuideline, citation }] : [];
  });
}

const DATED =
  /\b(?:19|20)\d\d\b|\b\d{1,2}[/-]\d{1,2}[/-]\d{2}\b|\b\d{1,2}(?:st|nd|rd|th)\s+(?:annual\s+)?ed|\b(?:first|second|third|fourth|fifth)\s+ed/i;

function gapOf(citation: Citation, printed: string, underRule: boolean): Kind | null {
  const dated = citation.year !== null || DATED.test(printed);
  if (citation.source === 'ODG') return dated ? null : 'guideline-year';
  if (citation.source === 'ACOEM') return dated || citation.chapter !== null ? null : 'guideline-year';
  // Before the rule the form named chapter and page of the schedule, and no year.
  if (!underRule) return null;
  if (citation.source === 'other') return dated ? null : 'study';
  const edition = editionOf(citation);
  if (citation.year === null && citation.chapter === null) return 'schedule-year';
  return edition && !UNDIVIDED.has(edition.family) && citation.sections.length + citation.pages.length === 0
    ? 'schedule-place'
    : null;
}

/** Guidelines short enough to have no section to name. */
const UNDIVIDED = new Set(['acupuncture']);
