import type { FacetName, Severity } from '../contract/index.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** "2014-09-17" as "September 17, 2014"; what is no date stays as it is. */
export function writtenDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  const name = MONTHS[(month ?? 0) - 1];
  return name && day && year ? `${name} ${day}, ${year}` : iso;
}

const grouped = new Intl.NumberFormat('en-US');

/** 1236 as "1,236". */
export const writtenNumber = (value: number): string => grouped.format(value);

/** "1 item", "12 items". */
export const counted = (value: number, one: string, many = `${one}s`): string =>
  `${writtenNumber(value)} ${value === 1 ? one : many}`;

/** 0.1204 as "12%"; below one in a hundred with one decimal. */
export function writtenShare(share: number): string {
  const percent = share * 100;
  return `${percent > 0 && percent < 1 ? percent.toFixed(1) : Math.round(percent)}%`;
}

export const facetTitle: Readonly<Record<FacetName, string>> = {
  outcome: 'Outcome',
  category: 'Treatment',
  subcategory: 'Kind of treatment',
  bodyPart: 'Part of the body',
  guideline: 'Guideline cited',
  specialty: 'Reviewer’s specialty',
  year: 'Year of the decision',
  items: 'Disputed items',
  findings: 'What checks found',
};

export const severityWord: Readonly<Record<Severity, string>> = {
  block: 'Blocks release',
  warning: 'Warning',
  note: 'Note',
};

export const confidenceWord: Readonly<Record<string, string>> = {
  verified: 'Read in the legal text',
  secondary: 'Read in a public page about it',
  seen: 'Seen in a determination',
  'recalled-high': 'Recalled, fairly sure',
  'recalled-medium': 'Recalled, less sure',
  'recalled-low': 'Recalled, unsure',
};

/** "the summary says" as "The summary says". */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
