import type { Citation } from '../../guidelines/index.ts';
import type { Span } from '../../text/index.ts';
import type { Check } from '../check.ts';
import { guidelinesNamed, mayCite, type NamedGuideline } from '../guidelines-named.ts';
import type { IssueSubject } from '../subject.ts';

export const guidelinePagesAgree: Check = {
  id: 'guideline-pages-agree',
  requires: 'The pages the rationale relies on are pages the guideline line cites.',
  severity: 'warning',
  authorities: ['ccr-9792.21.1-d-1', 'lab-4610.6-e'],
  run: ({ issues }, find) => {
    for (const subject of issues) {
      const { rationale, reviewerGuideline, number } = subject;
      if (!rationale || !reviewerGuideline || !/\bp(?:age|g)?s?\b/i.test(rationale.text)) continue;
      for (const relied of pagesRelied(subject)) {
        const cited = citedPages(relied.of, subject);
        const missing = cited ? relied.pages.filter(page => !cited.pages.has(page)) : [];
        if (!cited || missing.length === 0) continue;
        const which = missing.length === 1 ? `page ${missing[0]}` : `pages ${missing.join(', ')}`;
        find({
          said: rationale,
          span: relied,
          issue: number,
          reason: `Unexpected ${which} relied on, expected pages the guideline line cites: ${cited.printed.join(', ')}. One of the two is mistaken.`,
          expected: cited.printed.join(', '),
          advice: 'Look the page up, and print the same one in both places.',
          related: [{ said: reviewerGuideline, span: cited.span, label: 'the guideline line says' }],
        });
      }
    }
  },
};

interface PagesRelied extends Span {
  readonly pages: readonly number[];
  readonly of: NamedGuideline;
}

const NOT_PAGES =
  '(?!\\d|\\.\\d|\\s*(?:%|percent|to\\b|or\\b|x\\b|times|visits?|sessions?|weeks?|days?|months?|years?|hours?|mg\\b|treatments?|injections?|criteria))';
const PAGES = new RegExp(
  `\\b(?:pages?(?:\\(s\\))?|pgs?\\b\\.?|pp?\\.)\\s*:?\\s*(\\d{1,3}(?:\\s?[-–]\\s?\\d{1,3})?(?:\\s*(?:,|&|,?\\s*and)\\s*\\d{1,3}(?:\\s?[-–]\\s?\\d{1,3})?${NOT_PAGES})*)(?![\\d/])`,
  'gi',
);

/** Pages named in a rationale with the guideline they are of: "page 82 of the ...", or the one named last in the sentence. */
function pagesRelied(subject: IssueSubject): PagesRelied[] {
  const { text } = subject.rationale as { text: string };
  const named = guidelinesNamed(subject);
  if (named.length === 0) return [];
  const found: PagesRelied[] = [];
  for (const match of text.matchAll(PAGES)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const within = named.filter(each => each.sentence.start <= span.start && span.start < each.sentence.end);
    const next = within.find(
      each => each.start >= span.end && /^\s*(?:of|in|from)\s+(?:the\s+)?$/i.test(text.slice(span.end, each.start)),
    );
    const of = next ?? within.findLast(each => each.end <= span.start);
    if (of) found.push({ ...span, pages: numbersIn(match[1] as string), of });
  }
  return found;
}

function citedPages(
  named: NamedGuideline,
  { issue }: IssueSubject,
): { pages: Set<number>; printed: readonly string[]; span: Span } | null {
  const citations = (issue.reviewerGuideline?.citations ?? []).filter((each: Citation) => mayCite(named, each));
  const first = citations[0];
  // Where one of them has no page, the page relied on may be of that one.
  if (!first || citations.some(each => each.pages.length === 0)) return null;
  const printed = citations.flatMap(each => each.pages);
  if (!printed.every(page => /^\d{1,3}(?:\s?[-–]\s?\d{1,3})?$/.test(page))) return null;
  return {
    pages: new Set(printed.flatMap(numbersIn)),
    printed,
    span: { start: first.start, end: (citations.at(-1) as Citation).end },
  };
}

/** Every page of a list: "58, 98-9" is 58, 98 and 99. A range that runs backwards or over more than forty pages is its two ends. */
function numbersIn(list: string): number[] {
  const pages: number[] = [];
  for (const [, first = '', last] of list.matchAll(/(\d{1,3})(?:\s?[-–]\s?(\d{1,3}))?/g)) {
    const from = Number(first);
    const to = last === undefined ? from : Number(first.slice(0, Math.max(0, first.length - last.length)) + last);
    if (to < from || to - from > 40) pages.push(from, to);
    else for (let page = from; page <= to; page++) pages.push(page);
  }
  return pages;
}
