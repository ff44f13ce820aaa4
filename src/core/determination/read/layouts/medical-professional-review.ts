import type { Passage } from '../../../text/index.ts';
import type { Decision, Issue, Read, Reviewer } from '../../tree.ts';
import { claimHeadings, readDocuments, readSummarySection, spanOf } from '../current-form.ts';
import { readGuidelineLine } from '../guideline-line.ts';
import { readHeader } from '../header.ts';
import { findSection, type HeadingRule, type Section } from '../headings.ts';
import { readItem } from '../item.ts';
import type { Layout } from '../layout.ts';
import type { Line } from '../lines.ts';
import { readRationale } from '../rationale.ts';
import type { Reading } from '../reading.ts';
import { readAttestations, readProseCredentials, unknownReviewer } from '../reviewer.ts';

const HEADINGS: readonly HeadingRule[] = [
  { section: 'dispute', matches: /^ISSUES?(?:\(S\))? (?:AT|IN) DISPUTE\s*:?$/i },
  { section: 'summary', matches: /^CASE SUMMARY\s*:?$/i },
  { section: 'documents', matches: /^DOCUMENTS REVIEWED FOR DETERMINATION\s*:?$/i },
  { section: 'guidelines', matches: /^MEDICAL TREATMENT GUIDELINES?(?:\(S\))? RELIED UPON\b.*$/i },
  { section: 'rationale', matches: /^RATIONALE FOR WHY THE REQUESTED TREATMENT\b.*$/i },
  { section: 'qualifications', matches: /^MEDICAL REVIEWER QUALIFICATIONS\s*:?$/i },
];

/** The earliest letters: one review, headed in capitals; the heading of the rationale states the decision. */
export const medicalProfessionalReview: Layout = {
  id: 'medical-professional-review',
  headings: HEADINGS,
  recognises: (reading, sections) =>
    sections.some(section => section.section === 'dispute') ||
    reading.lines.slice(0, 40).some(line => /^MEDICAL PROFESSIONAL REVIEW\b/.test(line.text)),
  read(reading, sections) {
    claimHeadings(reading, sections);
    const title = reading.lines.slice(0, 40).find(line => /^MEDICAL PROFESSIONAL REVIEW\b/.test(line.text));
    if (title) reading.claim(title, 'heading');
    const first = sections[0];
    return {
      header: readHeader(reading, 0, first ? (reading.lines[first.heading]?.start ?? 0) : reading.source.text.length),
      reviewer: readQualifications(reading, findSection(sections, 'qualifications')),
      documents: readDocuments(reading, findSection(sections, 'documents')),
      summary: readSummarySection(reading, findSection(sections, 'summary')),
      issues: readIssues(reading, sections),
    };
  },
};

function readQualifications(reading: Reading, section: Section | undefined): Reviewer {
  const span = section && spanOf(reading.lines, section.first, section.end);
  if (!span) return unknownReviewer;
  const passage = reading.passage(span.start, span.end);
  reading.claim(span, 'standing-text');
  return { ...readProseCredentials(passage), attestations: readAttestations(passage) };
}

/** The k-th guideline and rationale sections are the k-th item's; a letter with one of them gives it to all its items. */
function readIssues(reading: Reading, sections: readonly Section[]): Issue[] {
  const of = (id: Section['section']): Section[] => sections.filter(section => section.section === id);
  const guidelines = of('guidelines');
  const rationales = of('rationale');
  return of('dispute')
    .flatMap(section => itemsOf(reading, section))
    .map((item, i) => {
      const number = i + 1;
      const guideline = textOf(reading, guidelines[i] ?? guidelines[0], 'guideline', number);
      const rationaleSection = rationales[i] ?? rationales[0];
      const rationale = textOf(reading, rationaleSection, 'rationale', number);
      const decision = rationaleSection ? decisionOf(reading, rationaleSection) : null;
      reading.claim(item, 'item', number);
      if (!decision)
        reading.say(
          'warning',
          item,
          `Unexpected item ${number} without a decision, expected the rationale's heading to state it`,
          null,
          number,
        );
      return {
        number,
        start: item.start,
        end: item.end,
        item: readItem(item),
        decision,
        claimsAdministratorGuideline: null,
        reviewerGuideline: guideline ? readGuidelineLine(guideline) : null,
        rationale: rationale ? readRationale(rationale) : null,
      };
    });
}

/** One item, or one a number where they are numbered. */
function itemsOf(reading: Reading, section: Section): Passage[] {
  const { lines } = reading;
  const starts: number[] = [];
  for (let i = section.first; i < section.end; i++)
    if (i === section.first || /^\d{1,2}[.)]\s/.test(lines[i]?.text ?? '')) starts.push(i);
  return starts.flatMap((first, i) => {
    const span = spanOf(lines, first, starts[i + 1] ?? section.end);
    if (!span) return [];
    const marker = /^\d{1,2}[.)]\s+/.exec(lines[first]?.text ?? '')?.[0].length ?? 0;
    return [reading.passage(span.start + marker, span.end)];
  });
}

function textOf(
  reading: Reading,
  section: Section | undefined,
  role: 'guideline' | 'rationale',
  issue: number,
): Passage | null {
  const span = section && spanOf(reading.lines, section.first, section.end);
  if (!span) return null;
  const passage = reading.passage(span.start, span.end);
  reading.claim(passage, role, issue);
  return passage;
}

function decisionOf(reading: Reading, section: Section): Read<Decision> | null {
  const line = reading.lines[section.heading] as Line;
  const match = /\b(?:IS|WAS|IS\/WAS)\s+(NOT\s+)?MEDICALLY NECESSARY\b/i.exec(line.text);
  if (!match) return null;
  const start = line.start + match.index;
  return { value: match[1] ? 'upheld' : 'overturned', start, end: start + match[0].length };
}
