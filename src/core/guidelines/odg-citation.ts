import type { Citation } from './citation.ts';
import { namePattern } from './known-titles.ts';
import { takePages } from './printed-pages.ts';
import { ADDRESS, DATED, type PrintedSpan, tidyName, yearIn } from './printed-span.ts';
import { splitSections } from './section-names.ts';

/** Every way the Official Disability Guidelines are named. */
export const ODG = '(?:Official\\s+)?Disability\\s+Guidelines?(?![\\w-])|ODG(?![A-Za-z])';

const chapters = [
  'Ankle and Foot',
  'Back',
  'Burns',
  'Carpal Tunnel Syndrome',
  'Carpal Tunnel',
  'Cervical Spine',
  'Cervical',
  'Chronic Pain',
  'Diabetes',
  'Elbow',
  'Eye',
  'Fitness for Duty',
  'Foot and Ankle',
  'Forearm, Wrist and Hand',
  'Formulary',
  'Hand',
  'Hand and Wrist',
  'Head',
  'Hernia',
  'Hip and Pelvis',
  'Hips and Pelvis',
  'Hip',
  'Infectious Diseases',
  'Knee and Leg',
  'Knee',
  'Leg',
  'Low Back - Lumbar and Thoracic',
  'Low Back',
  'Lumbar',
  'Lumbar and Thoracic',
  'Lumbar Spine',
  'Mental Illness and Stress',
  'Mental',
  'Mental and Stress',
  'Neck',
  'Neck and Upper Back',
  'Pain',
  'Preface',
  'Pulmonary',
  'Shoulder',
  'Stress and Mental',
  'Thoracic',
  'Wrist',
  'Wrist and Hand',
];
const CHAPTER = chapters
  .sort((a, b) => b.length - a.length)
  .map(namePattern)
  .join('|');
const QUALIFIER = '\\s*\\((?:Acute|Chronic|trauma)[^()]{0,120}\\)';
const START = '(?:^|[,;/])\\s*';
const LEADS_CHAPTER = new RegExp(`^(?:${CHAPTER})${QUALIFIER}`, 'i');
const NAME = new RegExp(
  `^(?:(?:${ODG}|\\((?:ODG|Official Disability Guidelines?)\\))(?:\\s+guidelines?\\b)?[\\s,:;.–-]*(?:TWC\\b)?[\\s,:;.–-]*)+`,
  'i',
);

const CHAPTER_LABEL = /(?:^|(?<=[,;]))\s*Chapters?:\s*/gi;
const CHAPTER_AND_TOPIC = new RegExp(
  `\\b((?:${CHAPTER})(?:${QUALIFIER})?\\s*(?:chapter|section))\\b(?:\\s+(?:on|for|under|regarding)\\b)?(\\s*\\([^()]{0,80}\\))?`,
  'gi',
);
const QUALIFIED_CHAPTER = new RegExp(`(${START}(?:${CHAPTER})${QUALIFIER}(?!\\s*(?:chapter|section)))`, 'gi');
const CHAPTER_AND_SIGN = new RegExp(`(${START}(?:${CHAPTER})(?:\\s+(?:chapter|section))?)\\s*(?:/|:|\\s[–-]\\s)`, 'gi');
const SLASH_AND_CHAPTER = new RegExp(`/\\s*(?=(?:${CHAPTER})(?:\\s*(?:[,;]|chapter|section|$)))`, 'gi');

/** Words of the publisher and the edition, which name no section. */
const PUBLISHING = [
  ADDRESS,
  /\bWork ?-?Loss Data Institute\b(?:,? (?:LLC|Inc\.?))?/gi,
  /\b(?:Integrated )?Treatment\s?\/\s?Disability Duration Guidelines?\b/gi,
  /\bTreatment (?:in|for) Workers['’]?s?['’]? Comp(?:ensation)?\b(?: \(TWC\))?/gi,
  /\bby MCG(?: Health)?\b|\bMCG Health\b/gi,
  /\(TWC\)|\bTWC\b/g,
  /\(?\b\d{1,2}(?:st|nd|rd|th) (?:annual )?edition\)?/gi,
  /\b(?:web|online|internet|electronic|current)(?:-based)? (?:version|edition)\b|\bweb[- ]based\b|\((?:internet|web|online)\)|\bonline\b/gi,
];
const MAY_NAME_PUBLISHER = /work|treatment|TWC|edition|version|web|internet|online|MCG|https?:|www/i;
const OWN_YEAR = /\(((?:19|20)\d\d)\)|(?<=^|,)\s*((?:19|20)\d\d)\b(?=\s*(?:,|;|:|[A-Z]|$))|^((?:19|20)\d\d)\b/g;

/** Whether a citation without a name begins as only the ODG's chapters do: "Shoulder (Acute & Chronic)". */
export const beginsAsOdg = (printed: string): boolean => LEADS_CHAPTER.test(printed);

/** Reads one citation of the Official Disability Guidelines: its chapters and topics become the sections. */
export function readOdg(printed: string, span: PrintedSpan): Citation {
  const { pages, without } = takePages(printed.replace(NAME, ''));
  let year: number | null = null;
  let rest = without;
  if (MAY_NAME_PUBLISHER.test(rest)) for (const words of PUBLISHING) rest = rest.replace(words, ' , ');
  rest = rest.replace(DATED, (_, updated?: string, date?: string) => {
    year ??= yearIn(updated ?? date ?? '');
    return ' ; ';
  });
  rest = rest.replace(OWN_YEAR, (_, ...found) => {
    year ??= Number(found.slice(0, 3).find(each => typeof each === 'string'));
    return ' , ';
  });
  return {
    source: 'ODG',
    title: 'Official Disability Guidelines (ODG)',
    chapter: null,
    year,
    sections: splitSections(markTopics(rest))
      .map(tidyName)
      .filter(name => name !== '' && !/^(?:chapters?|sections?)$/i.test(name)),
    pages,
    start: span.from,
    end: span.to,
  };
}

/** Puts a semicolon where a chapter ends and its topic begins: "Knee Chapter Indications for surgery". */
function markTopics(list: string): string {
  let marked = list;
  if (/chapter|section/i.test(list)) marked = marked.replace(CHAPTER_LABEL, ' ').replace(CHAPTER_AND_TOPIC, '$1$2;');
  if (list.includes('(')) marked = marked.replace(QUALIFIED_CHAPTER, '$1;');
  if (/[/:]|\s[–-]\s/.test(list)) marked = marked.replace(CHAPTER_AND_SIGN, '$1;').replace(SLASH_AND_CHAPTER, ';');
  return marked.replace(/;\s*[/:]|\s[–-]\s|:\s/g, ';');
}
