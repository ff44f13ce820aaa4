import { CURRENT_HEADINGS, readCurrentForm } from '../current-form.ts';
import { findSection } from '../headings.ts';
import type { Layout } from '../layout.ts';

const TOLD = /\bboard\s+certified\s+in\b|\blicensed\s+to\s+practice\s+in\b/i;

/** From mid 2014: as the later ones, but the reviewer's credentials are told inside the standing paragraph. */
export const credentialsInProse: Layout = {
  id: 'credentials-in-prose',
  headings: CURRENT_HEADINGS,
  recognises: (reading, sections) => {
    const made = findSection(sections, 'how-made');
    const from = made ? (reading.lines[made.first]?.start ?? 0) : 0;
    const to = made ? (reading.lines[made.end - 1]?.end ?? from) : 0;
    return TOLD.test(reading.source.text.slice(from, to));
  },
  read: (reading, sections) => readCurrentForm(reading, sections),
};
