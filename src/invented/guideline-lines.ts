import { findEdition, odgChapter, pagesOf } from './editions.ts';
import type { Random } from './random.ts';
import type { GuidelineTopic } from './treatments/treatment-line.ts';

/** The two guideline lines of an issue, and how the rationale speaks of what the reviewer relied on. */
export interface GuidelineLines {
  readonly claimsAdministrator: string;
  readonly reviewer: string;
  readonly basis: 'mtus' | 'mtus-and-other' | 'outside-mtus';
  /** "the MTUS Low Back Complaints chapter", "ODG". */
  readonly called: string;
}

/** How letters of the time cite: chapter and pages, or title, year and sections. */
export type CitationStyle = 'pages' | 'sections';

interface Asked {
  readonly topic: GuidelineTopic;
  /** Chapter key of the body part. */
  readonly chapter: string;
  /** The day whose editions count. */
  readonly on: string;
  readonly style: CitationStyle;
}

/** Writes both lines as letters of the time print them. */
export function guidelineLines(asked: Asked, random: Random): GuidelineLines {
  const mtus = mtusCitation(asked);
  const odg = odgCitation(asked, random);
  const called = mtus ? mtus.called : 'ODG';
  const basis = !mtus ? 'outside-mtus' : random.chance(0.15) ? 'mtus-and-other' : 'mtus';
  const reviewer = lineOf('The Expert Reviewer', basis, mtus?.cited ?? '', odg, asked.style);
  const theirs = random.weighted([
    [mtus ? 'mtus' : 'outside-mtus', 37],
    [mtus ? 'mtus-and-other' : 'outside-mtus', 25],
    ['outside-mtus', 20],
    ['none', 18],
  ] as const);
  const claimsAdministrator = lineOf('The Claims Administrator', theirs, mtus?.cited ?? '', odg, asked.style);
  return { claimsAdministrator, reviewer, basis, called };
}

type Basis = GuidelineLines['basis'] | 'none';

/** A line as printed after its label. */
export function lineOf(who: string, basis: Basis, mtus: string, odg: string, style: CitationStyle): string {
  if (basis === 'none') return `${who} did not cite any medical evidence for its decision.`;
  const outside = `Decision based on Non-MTUS Citation ${odg}.`;
  if (basis === 'mtus') return `Decision based on MTUS ${mtus}.`;
  if (basis === 'mtus-and-other') return `Decision based on MTUS ${mtus}. ${outside}`;
  const departure =
    style === 'pages'
      ? 'did not base their decision on the MTUS'
      : 'based their decision on recommendation(s) outside of the MTUS Guidelines';
  return `${who} ${departure}. ${outside}`;
}

function mtusCitation({ topic, chapter, on, style }: Asked): { cited: string; called: string } | null {
  if (topic.book === 'odg') return null;
  const edition = findEdition(topic.book === 'part' ? chapter : topic.book, on);
  if (!edition) return null;
  const section = topic.book === 'opioids' && edition.year === 2009 ? 'Opioids, criteria for use' : topic.section;
  const kind = edition.chapter !== null || /Disorders|Groin/.test(edition.title) ? 'chapter' : 'guideline';
  if (style === 'sections')
    return {
      cited: `${edition.title} ${edition.year}, Section(s): ${section}`,
      called: `the MTUS ${edition.title} ${kind}`,
    };
  const pages = pagesOf(topic.pages, chapter);
  const printed = pages ? ` Page(s): ${pages}` : '';
  if (edition.chapter !== null)
    return {
      cited: `ACOEM Chapter ${edition.chapter} ${edition.title}${printed}`,
      called: `the MTUS ${edition.title} chapter`,
    };
  const named = topic.book === 'acupuncture' ? '' : ` ${section}`;
  return { cited: `${edition.pageTitle}${named}${printed}`, called: `the MTUS ${edition.pageTitle.replace(/s$/, '')}` };
}

function odgCitation({ topic, chapter, on }: Asked, random: Random): string {
  const [book, subject] = topic.odg;
  const name = book ?? odgChapter(chapter);
  const edition = random.pick([`${on.slice(0, 4)} edition`, `(updated ${Number(on.slice(5, 7))}/1/${on.slice(2, 4)})`]);
  return edition.startsWith('(')
    ? `Official Disability Guidelines (ODG), ${name} Chapter ${edition}, ${subject}`
    : `Official Disability Guidelines (ODG), ${edition}, ${name} Chapter, ${subject}`;
}
