import type { Citation } from './citation.ts';
import { namePattern, titleFamilies } from './known-titles.ts';
import { takePages } from './printed-pages.ts';
import { DATED, type PrintedSpan, tidyName, yearIn } from './printed-span.ts';
import { splitSections } from './section-names.ts';

/** Every way the ACOEM's guidelines are named outside the MTUS. */
export const ACOEM =
  'American College of Occupational (?:and|&) Environmental Medicine|ACOEM\\b|Occupational Medicine Practice Guidelines?';
/** An author before the title: "Harris J.". */
export const AUTHOR = "(?:[A-Z][\\w'-]{1,30} [A-Z]{1,2}\\.,? )?";

const NAME = new RegExp(
  `^${AUTHOR}(?:(?:${ACOEM}|\\((?:ACOEM|OMPG)\\)|Occupational Medicine|Practice Guidelines?|Guidelines?|Practice)[\\s,:;.–-]*)+`,
  'i',
);
const EDITION = /\(?\b(?:2nd|3rd|second|third)\s+(?:edition|ed\b\.?)\)?[\s,:;.]*/gi;
const CHAPTER_NUMBER = /\b(?:Chapter|Ch\.)\s*(\d{1,2})\b[\s,:;.–-]*/i;
const KNOWN_TITLE = new RegExp(
  `^(?:${titleFamilies
    .flatMap(family => [...family.names, ...(family.weakNames ?? [])])
    .sort((a, b) => b.length - a.length)
    .map(namePattern)
    .join('|')})(?![\\w-])(?: guidelines?\\b)?`,
  'i',
);

/** Reads one citation of the ACOEM's own guidelines: the chapter is the title, what follows it the sections. */
export function readAcoem(printed: string, span: PrintedSpan): Citation {
  const name = NAME.exec(printed)?.[0] ?? '';
  const { pages, without } = takePages(printed.slice(name.length).replace(EDITION, ''));
  const chapter = CHAPTER_NUMBER.exec(without);
  let year: number | null = null;
  const rest = without
    .replace(chapter?.[0] ?? '', '')
    .replace(DATED, (_, updated?: string, date?: string) => {
      year ??= yearIn(updated ?? date ?? '');
      return '';
    })
    .replace(/\(?\b((?:19|20)\d\d)\b\)?/, (_, printedYear: string) => {
      year ??= Number(printedYear);
      return '';
    });
  const { title, list } = titleAndRest(tidyName(rest));
  return {
    source: 'ACOEM',
    title: title || tidyName(name.replace(new RegExp(`^${AUTHOR}`), '')) || 'ACOEM',
    chapter: chapter?.[1] ?? null,
    year,
    sections: splitSections(list.replace(/:\s/g, ';'))
      .flatMap(part => part.split(/, (?=[a-z])/))
      .map(tidyName)
      .filter(part => part !== ''),
    pages,
    start: span.from,
    end: span.to,
  };
}

function titleAndRest(printed: string): { title: string; list: string } {
  const known = KNOWN_TITLE.exec(printed)?.[0] ?? '';
  const first = known || (/^[^,;:]*/.exec(printed)?.[0] ?? '');
  return {
    title: first.replace(/\s+chapter$/i, '').trim(),
    list: printed.slice(first.length).replace(/^\s*chapter\b/i, ''),
  };
}
