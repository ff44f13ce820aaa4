import { CURRENT_HEADINGS, readCurrentForm, skipLeadIn } from '../current-form.ts';
import { findSection } from '../headings.ts';
import { readLabelledIssues } from '../labelled-issues.ts';
import type { Layout } from '../layout.ts';
import { readNumberedIssues, SENTENCE_LABELS } from '../numbered-issues.ts';

/** Late 2013 to mid 2014: documents listed between how made and the summary, each item numbered and its necessity stated. */
export const documentsReviewed: Layout = {
  id: 'documents-reviewed',
  headings: CURRENT_HEADINGS,
  recognises: (reading, sections) =>
    (sections.some(section => section.section === 'documents') &&
      sections.some(section => section.section === 'how-made')) ||
    sections.some(section => /^IMR DECISION\(S\) AND RATIONALE\(S\)/i.test(reading.lines[section.heading]?.text ?? '')),
  read(reading, sections) {
    const parts = readCurrentForm(reading, sections);
    const section = findSection(sections, 'decisions');
    if (!section) return parts;
    if (parts.issues.some(issue => issue.decision)) return parts;
    const first = skipLeadIn(reading, section.first, section.end);
    const numbered = readNumberedIssues(reading, first, section.end, SENTENCE_LABELS);
    return {
      ...parts,
      issues: numbered.length > 0 ? numbered : readLabelledIssues(reading, first, section.end, SENTENCE_LABELS),
    };
  },
};
