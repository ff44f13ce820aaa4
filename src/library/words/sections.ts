import type { Field } from '../query/facets.ts';
import type { LibraryRecord } from '../record/library-record.ts';

/**
 * The parts of a determination in the order their words are counted through. The first, its case number, belongs to no
 * field; the bit of each other is its place in FIELD_ORDER.
 */
export const FIELD_ORDER: readonly Field[] = ['item', 'guideline', 'summary', 'rationale'];

export const fieldBit = (field: Field | null): number => (field ? 1 << FIELD_ORDER.indexOf(field) : 0);

/** The texts of each part; a phrase never runs from one text into the next. */
export function sectionsOf(record: LibraryRecord): readonly (readonly string[])[] {
  const { items } = record;
  return [
    record.caseNumber ? [record.caseNumber] : [],
    items.map(item => item.text),
    items.flatMap(item => [item.reviewerGuideline ?? '', item.claimsAdministratorGuideline ?? '']),
    record.summary ? [record.summary.text] : [],
    items.map(item => item.rationale?.text ?? ''),
  ];
}
