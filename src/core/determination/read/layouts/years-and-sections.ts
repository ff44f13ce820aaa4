import { CURRENT_HEADINGS, readCurrentForm } from '../current-form.ts';
import type { Layout } from '../layout.ts';

const YEAR_STYLE = /, Section\(s\)\s*:|\bMTUS [A-Z][A-Za-z, -]+ 20\d\d\b/;

/** From late 2015: a case header, credentials listed, guidelines cited by title, year and Section(s). */
export const yearsAndSections: Layout = {
  id: 'years-and-sections',
  headings: CURRENT_HEADINGS,
  recognises: (reading, sections) =>
    sections.some(section => section.section === 'decisions' || section.section === 'summary') &&
    (YEAR_STYLE.test(reading.source.text.replace(/\s+/g, ' ')) || hasCaseHeader(reading.source.text)),
  read: (reading, sections) => readCurrentForm(reading, sections),
};

const hasCaseHeader = (text: string): boolean => {
  const head = text.slice(0, 800);
  return /Case Number\s*:/i.test(head) && /Application\b/.test(head) && !/\bPage\(s\)\s*:/.test(text);
};
