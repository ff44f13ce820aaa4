import type { Message } from '../../message/index.ts';
import { makeSource } from '../../text/index.ts';
import type { Determination, LayoutId } from '../tree.ts';
import { emptyHeader, readHeader } from './header.ts';
import { type Section, sectionsOf } from './headings.ts';
import type { Layout, Parts } from './layout.ts';
import { credentialsInProse } from './layouts/credentials-in-prose.ts';
import { credentialsListed } from './layouts/credentials-listed.ts';
import { documentsReviewed } from './layouts/documents-reviewed.ts';
import { medicalProfessionalReview } from './layouts/medical-professional-review.ts';
import { notice2013 } from './layouts/notice-2013.ts';
import { yearsAndSections } from './layouts/years-and-sections.ts';
import { type Reading, startReading } from './reading.ts';
import { unknownReviewer } from './reviewer.ts';

/** In the order in which they are asked: a later one is asked only where no earlier one knows the letter. */
const LAYOUTS: readonly Layout[] = [
  documentsReviewed,
  credentialsInProse,
  yearsAndSections,
  credentialsListed,
  notice2013,
  medicalProfessionalReview,
];

/**
 * Reads a published determination: its text, or the texts of its pages. Total: any input gives a tree, whose leaves join
 * to the source exactly; what could not be read for certain is null in the tree and named in a message.
 */
export function read(input: string | readonly string[]): { tree: Determination; messages: readonly Message[] } {
  const source = makeSource(input);
  const reading = startReading(source);
  const { layout, parts } = readByLayout(reading);
  const tree: Determination = { type: 'determination', layout, source, ...parts, leaves: reading.leaves() };
  sayWhatIsMissing(reading, tree);
  return { tree, messages: reading.messages };
}

function readByLayout(reading: Reading): { layout: LayoutId; parts: Parts } {
  let sections: readonly Section[] = [];
  let headings: Layout['headings'] | undefined;
  for (const layout of LAYOUTS) {
    if (layout.headings !== headings) sections = sectionsOf(reading.lines, layout.headings);
    headings = layout.headings;
    if (layout.recognises(reading, sections)) return { layout: layout.id, parts: layout.read(reading, sections) };
  }
  // Of a form not known, what is certain is the case header, by its labels.
  const head = reading.lines[Math.min(30, reading.lines.length) - 1]?.end ?? 0;
  const header = reading.source.text.slice(0, head).includes(':') ? readHeader(reading, 0, head) : emptyHeader;
  return {
    layout: 'unknown',
    parts: { header, reviewer: unknownReviewer, documents: null, summary: null, issues: [] },
  };
}

function sayWhatIsMissing(reading: Reading, tree: Determination): void {
  const start = { start: 0, end: Math.min(reading.source.text.length, reading.lines[0]?.end ?? 0) };
  if (tree.layout === 'unknown') {
    reading.say(
      'warning',
      start,
      'Unexpected form, expected one of the printed layouts of a final determination',
      'Nothing but the case header was looked for.',
    );
    return;
  }
  if (!tree.summary) reading.say('note', start, 'Unexpected letter without a clinical case summary, expected one');
  if (tree.issues.length === 0)
    reading.say('warning', start, 'Unexpected letter without a disputed item, expected at least one');
  if (tree.reviewer.statesOfLicensure.length === 0)
    reading.say('note', start, "Unexpected letter without the reviewer's states of licensure, expected at least one");
  if (tree.reviewer.specialties.length === 0)
    reading.say('note', start, "Unexpected letter without the reviewer's certifications, expected at least one");
}
