import type { Span } from '../../text/index.ts';
import type { DocumentsReviewed, Reviewer, Summary } from '../tree.ts';
import { readHeader } from './header.ts';
import { findSection, type HeadingRule, type Section } from './headings.ts';
import { type IssueLabels, PRINTED_LABELS, readLabelledIssues } from './labelled-issues.ts';
import type { Parts } from './layout.ts';
import type { Line } from './lines.ts';
import type { Reading } from './reading.ts';
import { readAttestations, readListedCredentials, readProseCredentials, unknownReviewer } from './reviewer.ts';
import { readSummary } from './summary.ts';

/** The headings of the form as printed since 2014, and of the one with documents listed before it. */
export const CURRENT_HEADINGS: readonly HeadingRule[] = [
  { section: 'how-made', matches: /^HOW THE (?:IMR )?(?:FINAL )?DETERMINATION WAS MADE\s*:?$/i },
  { section: 'documents', matches: /^DOCUMENTS REVIEWED\s*:?$/i },
  { section: 'summary', matches: /^CLINICAL CASE SUMMARY\s*:?$/i },
  { section: 'decisions', matches: /^IMR (?:ISSUES?, )?DECISIONS?(?:\(S\))?,? AND RATIONALES?(?:\(S\))?\s*:?$/i },
];

const LIST_LEAD = /^The (?:Expert|Physician) Reviewer has the following credentials\s*:/i;

/** Reads a letter of the form all layouts since 2014 share: header, how made, (documents,) summary, decisions. */
export function readCurrentForm(
  reading: Reading,
  sections: readonly Section[],
  labels: IssueLabels = PRINTED_LABELS,
): Parts {
  claimHeadings(reading, sections);
  const first = sections[0];
  const headerEnd = first ? (reading.lines[first.heading]?.start ?? 0) : reading.source.text.length;
  return {
    header: readHeader(reading, 0, headerEnd),
    reviewer: readReviewer(reading, findSection(sections, 'how-made')),
    documents: readDocuments(reading, findSection(sections, 'documents')),
    summary: readSummarySection(reading, findSection(sections, 'summary')),
    issues: readDecisions(reading, findSection(sections, 'decisions'), labels),
  };
}

export function claimHeadings(reading: Reading, sections: readonly Section[]): void {
  for (const section of sections) {
    const line = reading.lines[section.heading];
    if (line) reading.claim(line, 'heading');
  }
}

function readReviewer(reading: Reading, section: Section | undefined): Reviewer {
  if (!section || section.first >= section.end) return unknownReviewer;
  const { lines } = reading;
  const listed = readListedCredentials(reading, section.first, section.end);
  let end = section.end;
  for (let i = section.first; i < section.end; i++) {
    const text = lines[i]?.text ?? '';
    if (LIST_LEAD.test(text)) reading.claim(lines[i] as Line, 'label');
    if (LIST_LEAD.test(text) || /^(?:States?(?:\(s\))? of Licensure|Certifications?(?:\(s\))?\s*\/)/i.test(text)) {
      end = i;
      break;
    }
  }
  const standing = spanOf(lines, section.first, end);
  if (!standing) return { ...unknownReviewer, ...listed };
  const passage = reading.passage(standing.start, standing.end);
  const attestations = readAttestations(passage);
  const credentials = listed ?? readProseCredentials(passage);
  for (const span of Object.values(attestations)) if (span) reading.claim(span, 'attestation');
  reading.claim(standing, 'standing-text');
  return { ...credentials, attestations };
}

/** The stretch from the first of these lines to the end of the last; null where there are none. */
export function spanOf(lines: readonly Line[], first: number, end: number): Span | null {
  const from = lines[first];
  const to = lines[end - 1];
  return from && to && end > first ? { start: from.start, end: to.end } : null;
}

/** One entry a paragraph or a bullet; a leading sentence that ends with a colon is none. */
export function readDocuments(reading: Reading, section: Section | undefined): DocumentsReviewed | null {
  if (!section || section.first >= section.end) return null;
  const { lines } = reading;
  const entries = [];
  let from = section.first;
  for (let i = section.first + 1; i <= section.end; i++) {
    const line = lines[i];
    const startsEntry =
      i === section.end || !line || line.above === 'paragraph' || /^(?:[•·▪*-]|\d{1,3}[.)])\s/.test(line.text);
    if (!startsEntry) continue;
    const span = spanOf(lines, from, i) as Span;
    const text = reading.source.text.slice(span.start, span.end);
    if (text.endsWith(':')) reading.claim(span, 'standing-text');
    else {
      const marker = /^(?:[•·▪*-]|\d{1,3}[.)])\s+/.exec(text)?.[0].length ?? 0;
      const entry = reading.passage(span.start + marker, span.end);
      reading.claim(entry, 'document');
      entries.push(entry);
    }
    from = i;
  }
  const whole = spanOf(lines, section.first, section.end) as Span;
  return { ...whole, entries };
}

const LEAD_IN = /^(?:The (?:expert |physician )?reviewer|The following|This summary|From the)\b[^:]{0,240}:\s/i;

/** The summary without the sentence that leads in to it. */
export function readSummarySection(reading: Reading, section: Section | undefined): Summary | null {
  const span = section && spanOf(reading.lines, section.first, section.end);
  if (!span) return null;
  const lead = LEAD_IN.exec(`${reading.source.text.slice(span.start, Math.min(span.end, span.start + 400))} `);
  const start = lead ? Math.min(span.end, span.start + lead[0].length) : span.start;
  if (lead) reading.claim({ start: span.start, end: start }, 'standing-text');
  const passage = reading.passage(start, span.end);
  if (passage.text === '') return null;
  reading.claim(passage, 'summary');
  return readSummary(passage);
}

function readDecisions(reading: Reading, section: Section | undefined, labels: IssueLabels): Parts['issues'] {
  if (!section) return [];
  const first = skipLeadIn(reading, section.first, section.end);
  return readLabelledIssues(reading, first, section.end, labels);
}

/** The lead-in ends with a colon within the first lines, before any decision. */
export function skipLeadIn(reading: Reading, first: number, end: number): number {
  for (let i = first; i < Math.min(end, first + 4); i++) {
    const text = reading.lines[i]?.text ?? '';
    if (/\b(?:set forth|listed|given) below\s*:$/i.test(text)) {
      reading.claim(spanOf(reading.lines, first, i + 1) as Span, 'standing-text');
      return i + 1;
    }
  }
  return first;
}
