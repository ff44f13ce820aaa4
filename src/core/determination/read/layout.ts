import type { DocumentsReviewed, Header, Issue, LayoutId, Reviewer, Summary } from '../tree.ts';
import type { HeadingRule, Section } from './headings.ts';
import type { Reading } from './reading.ts';

/** What a layout's file reads out of a letter. */
export interface Parts {
  readonly header: Header;
  readonly reviewer: Reviewer;
  readonly documents: DocumentsReviewed | null;
  readonly summary: Summary | null;
  readonly issues: readonly Issue[];
}

/** One printed layout: its headings, how a letter of it is known, and how it is read. */
export interface Layout {
  readonly id: LayoutId;
  readonly headings: readonly HeadingRule[];
  /** Whether the letter is of this layout, from its sections and lines. Short phrases only. */
  recognises(reading: Reading, sections: readonly Section[]): boolean;
  read(reading: Reading, sections: readonly Section[]): Parts;
}
