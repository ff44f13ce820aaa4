import { CURRENT_HEADINGS, readCurrentForm } from '../current-form.ts';
import type { Layout } from '../layout.ts';

/** From the end of 2014: credentials listed under State(s) of Licensure, guidelines cited by topic and Page(s). */
export const credentialsListed: Layout = {
  id: 'credentials-listed',
  headings: CURRENT_HEADINGS,
  // The plainest of the current forms: what is neither told in prose nor cited by year is read as this one.
  recognises: (_, sections) =>
    sections.some(section => section.section === 'decisions') ||
    (sections.some(section => section.section === 'how-made') &&
      sections.some(section => section.section === 'summary')),
  read: (reading, sections) => readCurrentForm(reading, sections),
};
