import type { Check } from '../check.ts';
import { say } from '../said.ts';

const LISTS_DOCUMENTS = new Set(['documents-reviewed', 'notice-2013', 'medical-professional-review']);
const RANGE =
  /\b(?:from|dated|of)?\s*\d{1,2}[/-]\d{1,2}[/-]\d{2,4}\s*(?:to|through|-|–)\s*\d{1,2}[/-]\d{1,2}[/-]\d{2,4}/i;

export const recordsListed: Check = {
  id: 'records-listed',
  requires: 'The documents reviewed are listed.',
  severity: 'note',
  authorities: ['ccr-9792.10.6-d', 'hacker'],
  run: ({ tree, letter }, find) => {
    // The public copies of the later forms leave the list out; there it says nothing.
    if (!LISTS_DOCUMENTS.has(tree.layout)) return;
    if (!tree.documents || tree.documents.entries.length === 0) {
      find({
        said: letter,
        issue: null,
        reason: 'Unexpected letter without a list of the documents reviewed, expected one.',
        advice: 'List what was reviewed, each document with its author and date.',
      });
      return;
    }
    for (const entry of tree.documents.entries)
      if (RANGE.test(entry.text))
        find({
          said: say(entry),
          issue: null,
          reason:
            'Unexpected range of dates for several documents, expected each by name and date. A range is lawful; names let the parties see that a report was read.',
          advice: 'Offer the list by name and date.',
        });
  },
};
