import type { Line } from './lines.ts';

/** The sections a letter is made of, whatever its layout calls them. */
export type SectionId =
  | 'how-made'
  | 'documents'
  | 'summary'
  | 'decisions'
  | 'qualifications'
  | 'dispute'
  | 'guidelines'
  | 'rationale'
  | 'treatments';

/** A heading of the form: matched on the whole line, in capitals or not, with or without a closing colon. */
export interface HeadingRule {
  readonly section: SectionId;
  readonly matches: RegExp;
}

export interface Section {
  readonly section: SectionId;
  /** Index of the heading's line; the section's own lines are from `first` up to but not including `end`. */
  readonly heading: number;
  readonly first: number;
  readonly end: number;
}

/** The sections in order. Words after the heading on its own line belong to the section: `first` is then the heading. */
export function sectionsOf(lines: readonly Line[], rules: readonly HeadingRule[]): Section[] {
  const found: { section: SectionId; heading: number; first: number }[] = [];
  for (let i = 0; i < lines.length; i++) {
    const text = (lines[i] as Line).text;
    if (text.length > 160) continue;
    for (const rule of rules) {
      if (rule.matches.test(text)) {
        found.push({ section: rule.section, heading: i, first: i + 1 });
        break;
      }
    }
  }
  return found.map((section, i) => ({ ...section, end: found[i + 1]?.heading ?? lines.length }));
}

export const findSection = (sections: readonly Section[], id: SectionId): Section | undefined =>
  sections.find(section => section.section === id);
