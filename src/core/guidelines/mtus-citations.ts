import type { Citation } from './citation.ts';
import { nameKey, namePattern, titleFamilies } from './known-titles.ts';
import { takePages } from './printed-pages.ts';
import { trimSpan } from './printed-span.ts';
import { splitSections } from './section-names.ts';

const byLength = (names: string[]): string =>
  names
    .sort((a, b) => b.length - a.length)
    .map(namePattern)
    .join('|');
const STRONG = byLength(titleFamilies.flatMap(family => [...family.names]));
const WEAK = byLength(titleFamilies.flatMap(family => [...(family.weakNames ?? [])]));
const YEAR = '(?:19|20)\\d\\d';

/** What may stand before a title: "ACOEM Chapter 12", "ACOEM Practice Guidelines, 2nd Edition (2004), Chapter 9:". */
const PREFIX =
  '(?:(?:the|CA|California|MTUS|ACOEM|American College of Occupational and Environmental Medicine|Occupational Medicine|' +
  'Practice|Guidelines?|2nd|second|3rd|third|edition|ed\\.|\\((?:ACOEM|MTUS|\\d{4})\\))[\\s,:;/-]+){0,9}';
const CHAPTER = '(?:(?:Chapter|Ch\\.?)\\s*(?<chapter>\\d{1,2})[\\s,:;.–-]*(?:\\([^()]{0,40}\\)\\s*)?)';
/** Where a citation may begin: at the start, after a stop or "and", after a bare space only with words that lead to a title. */
const MAY_BEGIN =
  /^|(?<stop>[,;.]\s*)(?<listed>(?:and|&)\s+)?|\s(?<and>(?:and|&)\s+)|\s(?=(?:ACOEM|MTUS|CA|California|American|Chapter|Ch\.)\s)/gi;
const HEAD = new RegExp(
  `(?<prefix>${PREFIX})(?:(?<numbered>${CHAPTER}(?:${STRONG}|${WEAK}))|(?<title>${STRONG})|` +
    `(?<weak>${WEAK})(?=,?\\s+\\(?${YEAR}\\b))(?![\\w-])`,
  'iy',
);
/** Words a title, or what leads to one, may begin with; a sign before the word is left to the pattern. */
const firstWords = new Set([
  ...titleFamilies.flatMap(({ names, weakNames = [] }) =>
    [...names, ...weakNames].map(name => nameKey(name).split(' ')[0]),
  ),
  ...'the ca california mtus acoem american occupational practice guideline guidelines second third edition ed chapter ch'.split(
    ' ',
  ),
]);
const FIRST_WORD = /[a-z]+/iy;
/** A title that is none of the known ones, known by the year after it. */
const DATED_TITLE = new RegExp(
  `(?!and\\b)[A-Z][^,:.;()]{2,70}?(?=\\s${YEAR}(?:\\s+Guidelines?)?(?:, Section|, and |\\.?$))`,
  'y',
);
const CHAPTER_START = new RegExp(`^${CHAPTER}`, 'i');
const PREFIX_WORDS = new RegExp(`^(?:and\\s+)?${PREFIX}`, 'i');
const YEAR_AFTER_TITLE = new RegExp(`^,?\\s*\\(?(${YEAR})\\)?(?:\\s+Guidelines?)?(?=[\\s,;.:]|$)`);
const TITLE_AS_PRINTED =
  /^[\s,:;.-]*(?<title>[^\s,:;.-][^,:;]*?)(?=\s(?:19|20)\d\d\b|,|:|;|\s+(?:Page\(s\)|Section\(s\))|\.?\s*$)/;

/** Citations in what is printed after "Decision based on MTUS", between `from` and `to` of the text. */
export function mtusCitations(text: string, from: number, to: number): Citation[] {
  const segment = text.slice(from, to);
  const heads = headsIn(segment);
  const before = heads[0]?.start ?? segment.length;
  const known = heads.map((head, at) => readCitation(segment, head, heads[at + 1]?.start ?? segment.length, from));
  return [...unknownTitle(segment.slice(0, before), from, heads.length > 0), ...known];
}

interface Head {
  readonly start: number;
  readonly after: number;
  readonly title: string;
  readonly chapter: string | null;
}

function headsIn(segment: string): Head[] {
  const heads: Head[] = [];
  for (const begin of segment.matchAll(MAY_BEGIN)) {
    const start = begin.index + begin[0].length;
    if (start < (heads.at(-1)?.after ?? 0)) continue;
    const head = headAt(segment, start);
    const known = head !== null && (head.led || begin.index === 0 || begin[0] !== ' ');
    if (known) heads.push(head);
    else if (begin.index === 0 || begin.groups?.listed || begin.groups?.and) {
      DATED_TITLE.lastIndex = start;
      const title = DATED_TITLE.exec(segment)?.[0];
      if (title) heads.push({ start, after: start + title.length, title, chapter: null });
    }
  }
  return heads;
}

function headAt(segment: string, start: number): (Head & { readonly led: boolean }) | null {
  FIRST_WORD.lastIndex = start;
  const first = FIRST_WORD.exec(segment)?.[0].toLowerCase();
  if (first !== undefined && !firstWords.has(first)) return null;
  HEAD.lastIndex = start;
  const match = HEAD.exec(segment);
  if (!match) return null;
  const { prefix = '', chapter = null, numbered, title, weak } = match.groups ?? {};
  const printed = numbered?.replace(CHAPTER_START, '') ?? title ?? (weak as string);
  return { start, after: start + match[0].length, title: printed.trim(), chapter, led: prefix !== '' || !!numbered };
}

/** A title that is none of the known ones; before known ones, only where words of its own stand there. */
function unknownTitle(segment: string, from: number, beforeOthers: boolean): Citation[] {
  const title = TITLE_AS_PRINTED.exec(segment);
  const printed = title?.groups?.title;
  if (!title || !printed || (beforeOthers && !/\p{L}{3}/u.test(`${printed} `.replace(PREFIX_WORDS, '')))) return [];
  const after = title.index + title[0].length;
  const head = { start: after - printed.length, after, title: printed, chapter: null };
  return [readCitation(segment, head, segment.length, from)];
}

function readCitation(segment: string, head: Head, until: number, from: number): Citation {
  const end = trimSpan(segment, head.start, until).to;
  const printedYear = YEAR_AFTER_TITLE.exec(segment.slice(head.after, end));
  const rest = segment.slice(head.after + (printedYear?.[0].length ?? 0), end);
  const { pages, without } = takePages(rest.replace(/^\s*Guidelines?\b/i, ''));
  const list = without.replace(/^[\s,:;.–-]*(?:Section\(s\):?|Sections?:)?/i, '').replace(/\bSection\(s\):?/gi, ',');
  const names = splitSections(list);
  const bare = names.filter(name => /^\d{1,4}(?:-\d{1,4})?$/.test(name));
  return {
    source: 'MTUS',
    title: head.title,
    chapter: head.chapter,
    year: printedYear ? Number(printedYear[1]) : null,
    sections: names.filter(name => !bare.includes(name)),
    pages: [...pages, ...bare],
    start: from + head.start,
    end: from + Math.max(end, head.after),
  };
}
