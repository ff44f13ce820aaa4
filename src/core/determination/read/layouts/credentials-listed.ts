import { CURRENT_HEADINGS, readCurrentForm } from '../current-form.ts';
import type { Layout } from '../layout.ts';

/** From the end of 2014: credentials listed under State(s) of Licensure, guidelines cited by topic and Page(s). */
export const credentialsListed: Layout = {
  id: 'credentials-listed',
  headings: CURRENT_HEADINGS,
  recognises: (reading, sections) =>
    sections.some(section => section.section === 'decisions' || section.section === 'summary') &&
    reading.lines.some(line => /^States?(?:\(s\))? of Licensure\s*:/i.test(line.text)),
  read: (reading, sections) => readCurrentForm(reading, sections),
};
