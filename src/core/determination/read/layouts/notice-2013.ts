import type { Reviewer } from '../../tree.ts';
import { claimHeadings, readDocuments, readSummarySection, spanOf } from '../current-form.ts';
import { readHeader } from '../header.ts';
import { findSection, type HeadingRule } from '../headings.ts';
import type { Layout, Parts } from '../layout.ts';
import { issueOf, SENTENCE_LABELS, type Statement, statementsIn } from '../numbered-issues.ts';
import type { Reading } from '../reading.ts';
import { readAttestations, readProseCredentials, unknownReviewer } from '../reviewer.ts';

const HEADINGS: readonly HeadingRule[] = [
  { section: 'decisions', matches: /^INDEPENDENT MEDICAL REVIEW DECISIONS? AND RATIONALES?\s*:?$/i },
  { section: 'qualifications', matches: /^Medical Qualifications of the Expert Reviewer\s*:?$/i },
  { section: 'summary', matches: /^(?:Clinical )?Case Summary\s*:?$/i },
  { section: 'documents', matches: /^Documents Reviewed(?: for Determination)?\s*:?$/i },
];

/**
 * September 2013: a notice that numbers its determinations and states each twice, first in front and then with its
 * reasons; the case summary is taken from the utilization review decision.
 */
export const notice2013: Layout = {
  id: 'notice-2013',
  headings: HEADINGS,
  recognises: (_, sections) =>
    sections.some(section => section.section === 'qualifications') ||
    sections.some(section => section.section === 'decisions'),
  read(reading, sections): Parts {
    claimHeadings(reading, sections);
    const decisions = findSection(sections, 'decisions') ?? sections[0];
    const front = statementsIn(reading, 0, decisions?.heading ?? reading.lines.length, SENTENCE_LABELS);
    const firstStatement = front[0]?.lines.first ?? decisions?.heading ?? reading.lines.length;
    const reasons = statementsIn(reading, decisions?.first ?? 0, reading.lines.length, SENTENCE_LABELS);
    const lastSection = sections.at(-1);
    return {
      header: readHeader(reading, 0, reading.lines[firstStatement]?.start ?? reading.source.text.length),
      reviewer: readQualifications(reading, sections),
      documents: endingBefore(reasons, findSection(sections, 'documents'), section => readDocuments(reading, section)),
      summary: endingBefore(reasons, findSection(sections, 'summary'), section => readSummarySection(reading, section)),
      issues: pairUp(reading, front, reasons, lastSection?.end ?? reading.lines.length),
    };
  },
};

/** The last section runs on into the reasons; it ends where they start. */
function endingBefore<T>(
  reasons: readonly Statement[],
  section: ReturnType<typeof findSection>,
  readIt: (section: NonNullable<ReturnType<typeof findSection>>) => T,
): T | null {
  if (!section) return null;
  const first = reasons.find(reason => reason.lines.first >= section.first)?.lines.first ?? section.end;
  return readIt({ ...section, end: Math.min(section.end, first) });
}

function readQualifications(reading: Reading, sections: Parameters<Layout['read']>[1]): Reviewer {
  const section = findSection(sections, 'qualifications');
  const span = section && spanOf(reading.lines, section.first, section.end);
  if (!span) return unknownReviewer;
  const passage = reading.passage(span.start, span.end);
  reading.claim(span, 'standing-text');
  return { ...readProseCredentials(passage), attestations: readAttestations(passage) };
}

/** Joins what is said in front with the reasons of the same number; where they disagree, says so and keeps the front. */
function pairUp(
  reading: Reading,
  front: readonly Statement[],
  reasons: readonly Statement[],
  to: number,
): Parts['issues'] {
  const count = Math.max(front.length, reasons.length);
  return Array.from({ length: count }, (_, i) => {
    const stated = front[i];
    const reason = reasons[i];
    const statement = (stated ?? reason) as Statement;
    if (stated?.decision && reason?.decision && stated.decision.value !== reason.decision.value)
      reading.say(
        'warning',
        reason.decision,
        `Unexpected decision on item ${i + 1}, expected the one stated in front`,
        'Compare the two statements.',
        i + 1,
      );
    if (stated && reason) reading.claim(reason.text, 'item', i + 1);
    const from = reason?.lines.end ?? to;
    return issueOf(
      reading,
      statement,
      from,
      reasons[i + 1]?.lines.first ?? to,
      SENTENCE_LABELS,
      stated?.decision ?? reason?.decision ?? null,
    );
  });
}
