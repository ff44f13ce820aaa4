import type { Citation } from './citation.ts';
import { takePages } from './printed-pages.ts';
import { ADDRESS, type PrintedSpan, tidyName, trimSpan } from './printed-span.ts';

const IS_URL = /^(?:https?:|www\.)/i;
/** Where one study, page or book ends and the next begins. */
const NEXT =
  /(?<=\baccessed:?(?: on)? [\w/.-]{1,20}(?: \d{1,2}, \d{4})?)[,;.]\s+(?=[A-Z])|;\s+(?=[A-Z])(?!PMID|PubMed|Available|Accessed|Updated|Epub|Retrieved)|(?<=\S)\s(?=\d{1,2}[.)]\s+[A-Z])|[,;]?\s(?:and\s)?(?=https?:\/\/|www\.)/g;

/** Citations of studies, web pages, textbooks, Medicare and whatever else stands between two bounds of the text. */
export function otherCitations(text: string, span: PrintedSpan): Citation[] {
  return otherSpans(text, span).map(each => readOther(text.slice(each.from, each.to), each));
}

function otherSpans(text: string, span: PrintedSpan): PrintedSpan[] {
  const printed = text.slice(span.from, span.to);
  const numbered = /^1[.)]\s/.test(printed);
  const spans: PrintedSpan[] = [];
  let at = 0;
  for (const match of printed.matchAll(NEXT)) {
    const next = match.index + match[0].length;
    const after = printed.slice(next, next + 8);
    // An address belongs to the words before it, which say what it is; after another address it stands alone.
    if (IS_URL.test(after) && !IS_URL.test(printed.slice(at, at + 8))) continue;
    if (/^\d/.test(after) && !numbered) continue;
    spans.push(trimSpan(text, span.from + at, span.from + match.index));
    at = next;
  }
  spans.push(trimSpan(text, span.from + at, span.to));
  return spans.filter(each => each.to > each.from);
}

function readOther(printed: string, span: PrintedSpan): Citation {
  const { pages } = takePages(printed.replace(ADDRESS, ' '));
  const words = tidyName(
    printed
      .replace(ADDRESS, ' ')
      .replace(/\b(?:accessed|retrieved)\b.*$/i, '')
      .replace(/^\d{1,2}[.)]\s/, ''),
  );
  const address = printed
    .match(ADDRESS)?.[0]
    .replace(/\s+/g, '')
    .replace(/[,;.)]+$/, '');
  const year = /\b(?:19|20)\d\d\b/.exec(words);
  return {
    source: 'other',
    title: /\p{L}/u.test(words) ? words : (address ?? printed),
    chapter: null,
    year: year ? Number(year[0]) : null,
    sections: [],
    pages,
    start: span.from,
    end: span.to,
  };
}
