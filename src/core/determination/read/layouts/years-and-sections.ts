import { CURRENT_HEADINGS, readCurrentForm } from '../current-form.ts';
import type { Layout } from '../layout.ts';

const YEAR_STYLE = /,\s+Section\(s\)\s*:|\bMTUS\s+[A-Z][A-Za-z,\s-]{3,60}\s20\d\d\b/;

/** From late 2015: a case header, credentials listed, guidelines cited by title, year and Section(s). */
export const yearsAndSections: Layout = {
  id: 'years-and-sections',
  headings: CURRENT_HEADINGS,
  recognises: (reading, sections) =>
    sections.some(section => section.section === 'decisions' || section.section === 'summary') &&
    (YEAR_STYLE.test(reading.source.text) || hasCaseHeader(reading.source.text)),
  read: (reading, sections) => readCurrentForm(reading, sections),
};

const hasCaseHeader = (text: string): boolean => {
  const head = text.slice(0, 800);
  return /Case Number\s*:/i.test(head) && /Application\b/.test(head) && !/\bPage\(s\)\s*:/.test(text);
};
