import { sentencesOf, type Words } from '../../core/text/index.ts';
import type { Field } from '../query/facets.ts';
import { indexWords } from '../query/index-words.ts';
import type { Query, TextQuery } from '../query/query.ts';
import type { LibraryRecord, LibraryText } from '../record/library-record.ts';

/** A stretch of a text to be marked: from, and up to. */
export type Highlight = readonly [start: number, end: number];

/** Words of a determination that were looked for: one sentence, or a whole line of an item. */
export interface FoundPassage {
  /** Where it stands: the part after # in a link to it. */
  readonly anchor: string;
  readonly field: Field;
  readonly text: string;
  readonly highlights: readonly Highlight[];
}

const MOST_PASSAGES = 3;

/** The words a query looks for, leaving out those it wants to be absent. */
export function soughtIn(query: Query): TextQuery[] {
  if (query.type === 'text') return [query];
  return query.type === 'and' || query.type === 'or' ? query.children.flatMap(soughtIn) : [];
}

/** Where the sought words stand in a text of a field, in order and apart from each other. */
export function highlightsIn(text: string, field: Field, sought: readonly TextQuery[]): Highlight[] {
  return marksIn(indexWords(text), field, sought).marks;
}

/** The passages that show best why a determination was found, in its own order. */
export function passagesOf(record: LibraryRecord, sought: readonly TextQuery[]): FoundPassage[] {
  if (sought.length === 0) return [];
  const found: (FoundPassage & { readonly kinds: number; readonly order: number })[] = [];
  for (const part of partsOf(record)) {
    const words = indexWords(part.text.text);
    const all = marksIn(words, part.field, sought);
    if (all.marks.length === 0) continue;
    for (const [number, start, end] of sentencesIn(part)) {
      const marks = all.marks.filter(mark => mark[0] >= start && mark[0] < end);
      if (marks.length === 0) continue;
      found.push({
        anchor: number === null ? part.anchor : `${part.anchor}-${number}`,
        field: part.field,
        text: part.text.text.slice(start, end),
        highlights: marks.map(([from, to]) => [from - start, Math.min(to, end) - start]),
        kinds: new Set(marks.map(([from]) => all.by.get(from))).size,
        order: found.length,
      });
    }
  }
  const best = found.sort((a, b) => b.kinds - a.kinds || a.order - b.order).slice(0, MOST_PASSAGES);
  return best
    .sort((a, b) => a.order - b.order)
    .map(({ anchor, field, text, highlights }) => ({ anchor, field, text, highlights }));
}

interface Part {
  readonly anchor: string;
  readonly field: Field;
  readonly text: LibraryText;
  /** Cut into sentences, each with an anchor of its own. */
  readonly cut: boolean;
}

/** Item lines are shown with every hit as they are, so they are no passages. */
function partsOf(record: LibraryRecord): Part[] {
  const parts: Part[] = [];
  const add = (anchor: string, field: Field, text: LibraryText | string | null, cut: boolean): void => {
    if (text) parts.push({ anchor, field, text: typeof text === 'string' ? { text, sentences: [] } : text, cut });
  };
  add('summary', 'summary', record.summary, true);
  for (const item of record.items) {
    const anchor = `issue-${item.number}`;
    add(`${anchor}-claims-administrator-guideline`, 'guideline', item.claimsAdministratorGuideline, false);
    add(`${anchor}-reviewer-guideline`, 'guideline', item.reviewerGuideline, false);
    add(`${anchor}-rationale`, 'rationale', item.rationale, true);
  }
  return parts;
}

function sentencesIn({ text, cut }: Part): (readonly [number: number | null, start: number, end: number])[] {
  if (!cut) return [[null, 0, text.text.length]];
  const pairs =
    text.sentences.length > 0 ? text.sentences : sentencesOf(text.text).flatMap(({ start, end }) => [start, end]);
  return Array.from({ length: pairs.length >> 1 }, (_, i) => [i + 1, pairs[2 * i]!, pairs[2 * i + 1]!] as const);
}

/** The marks, and by which of the sought each begins. */
function marksIn(
  words: Words,
  field: Field,
  sought: readonly TextQuery[],
): { marks: Highlight[]; by: Map<number, number> } {
  const byWord = new Map<string, number[]>();
  const stems: number[] = [];
  sought.forEach((query, number) => {
    if (query.field !== null && query.field !== field) return;
    const own = query.prefix ? stems : (byWord.get(query.words[0]!) ?? []);
    own.push(number);
    if (!query.prefix) byWord.set(query.words[0]!, own);
  });
  const marks: [number, number][] = [];
  const by = new Map<number, number>();
  const { text, start, end } = words;
  for (let i = 0; i < text.length; i++) {
    const candidates = byWord.get(text[i]!) ?? NONE;
    const begun =
      stems.length === 0
        ? candidates
        : [...candidates, ...stems.filter(n => text[i]!.startsWith(sought[n]!.words[0]!))];
    for (const number of begun) {
      const wanted = sought[number]!.words;
      if (wanted.some((word, k) => k > 0 && text[i + k] !== word)) continue;
      const [from, to] = [start[i]!, end[i + wanted.length - 1]!];
      if (!by.has(from)) by.set(from, number);
      const last = marks.at(-1);
      if (last && from <= last[1]) last[1] = Math.max(last[1], to);
      else marks.push([from, to]);
    }
  }
  return { marks, by };
}

const NONE: readonly number[] = [];
