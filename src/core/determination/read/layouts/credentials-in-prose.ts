import { CURRENT_HEADINGS, readCurrentForm } from '../current-form.ts';
import type { Layout } from '../layout.ts';

/** From mid 2014: as the later ones, but the reviewer's credentials are told inside the standing paragraph. */
export const credentialsInProse: Layout = {
  id: 'credentials-in-prose',
  headings: CURRENT_HEADINGS,
  recognises: (_, sections) =>
    sections.some(section => section.section === 'decisions') ||
    (sections.some(section => section.section === 'how-made') &&
      sections.some(section => section.section === 'summary')),
  read: (reading, sections) => readCurrentForm(reading, sections),
};
