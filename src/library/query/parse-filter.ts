import { isoDate } from '../../core/calendar/index.ts';
import { type Facet, slugOf } from './facets.ts';
import { nearest } from './nearest.ts';
import type { FilterQuery, FilterValue, QueryProblem } from './query.ts';
import type { Reader } from './reader.ts';

/** Reads the values after "facet:"; null, with a problem said, where none of them can be used. */
export function parseFilter(reader: Reader, facet: Facet, start: number, problems: QueryProblem[]): FilterQuery | null {
  const any: FilterValue[] = [];
  let said = problems.length;
  let id = facet.id;
  for (const raw of takeValues(reader)) {
    // "partial" is said of a whole case, never of an item.
    if (facet.id === 'outcome' && slugOf(raw.text) === 'partial') id = 'case-outcome';
    const value =
      id === 'case-outcome' && facet.id === 'outcome' ? named(slugOf(raw.text)) : readValue(facet, raw.text);
    if (typeof value === 'string') problems.push({ start: raw.start, end: raw.end, message: value });
    else if (!any.some(other => JSON.stringify(other) === JSON.stringify(value))) any.push(value);
  }
  said = problems.length - said;
  if (any.length === 0 && said === 0)
    problems.push({ start, end: reader.at, message: `"${facet.id}:" needs a value, like ${exampleOf(facet)}.` });
  return any.length === 0 ? null : { type: 'filter', facet: id, any };
}

interface RawValue {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Values between commas: one, or several of which any will do; also as a group in parentheses with OR between. */
function takeValues(reader: Reader): RawValue[] {
  const { text } = reader;
  const grouped = text[reader.at] === '(';
  const values: RawValue[] = [];
  if (grouped) reader.at++;
  while (reader.at < text.length && (grouped ? text[reader.at] !== ')' : !reader.atBreak())) {
    const start = reader.at;
    if (grouped && (/\s/.test(text[start]!) || reader.takeOr())) {
      if (reader.at === start) reader.at++;
    } else if (text[start] === ',') reader.at++;
    else if (reader.isQuote()) {
      const { end } = reader.takeQuoted();
      values.push({ text: text.slice(start + 1, end), start, end: reader.at });
    } else {
      while (reader.at < text.length && !reader.isQuote() && !/[\s,()]/.test(text[reader.at]!)) reader.at++;
      if (reader.at === start) reader.at++;
      values.push({ text: text.slice(start, reader.at), start, end: reader.at });
    }
  }
  if (grouped && reader.at < text.length) reader.at++;
  return values;
}

const named = (value: string): FilterValue => ({ kind: 'named', value });

/** The value, or what is wrong with it. */
function readValue(facet: Facet, raw: string): FilterValue | string {
  if (facet.value === 'name' || facet.value === 'choice') return readName(facet, raw);
  const [first = '', second] = raw.split('..', 2);
  const from = first.trim() === '' ? null : readEnd(facet, first.trim(), 'from');
  const until = second === undefined ? first : second;
  const to = until.trim() === '' ? null : readEnd(facet, until.trim(), 'to');
  if (from === undefined || to === undefined || (from === null && to === null))
    return `"${raw}" is not ${facet.value === 'date' ? 'a date' : 'a number'}. Write it like ${exampleOf(facet)}.`;
  const backwards = from !== null && to !== null && (facet.value === 'date' ? from > to : Number(from) > Number(to));
  return backwards ? `"${raw}" ends before it begins. Turn the two round.` : { kind: 'range', from, to };
}

function readName(facet: Facet, raw: string): FilterValue | string {
  const value = slugOf(raw);
  if (value === '') return `"${facet.id}:" needs a name, like ${exampleOf(facet)}.`;
  if (facet.value === 'name' || facet.choices.includes(value)) return named(value);
  const guess = nearest(value, facet.choices);
  const advice = guess ? `Did you mean ${guess}?` : `It can be ${facet.choices.join(', ')}.`;
  return `"${raw}" is no value of "${facet.id}:". ${advice}`;
}

/** A number, or a date of which day and month may be missing: the first or last day of what is said. */
function readEnd(facet: Facet, raw: string, end: 'from' | 'to'): string | undefined {
  if (facet.value === 'number') return /^\d{1,6}$/.test(raw) ? String(Number(raw)) : undefined;
  const parts = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(raw);
  if (!parts) return undefined;
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 0), Number(parts[3] ?? 0)];
  if (day > 0) return isoDate(year, month, day) ?? undefined;
  if (parts[3] !== undefined) return undefined;
  if (parts[2] === undefined) return end === 'from' ? `${parts[1]}-01-01` : `${parts[1]}-12-31`;
  if (end === 'from') return isoDate(year, month, 1) ?? undefined;
  return (
    isoDate(year, month, 31) ??
    isoDate(year, month, 30) ??
    isoDate(year, month, 29) ??
    isoDate(year, month, 28) ??
    undefined
  );
}

function exampleOf(facet: Facet): string {
  if (facet.value === 'date') return `${facet.id}:2016-12-01..2017-01-31`;
  if (facet.value === 'number') return facet.id === 'items' ? 'items:3..5' : `${facet.id}:2016`;
  if (facet.value === 'choice') return `${facet.id}:${facet.choices[0]}`;
  const examples: Readonly<Record<string, string>> = {
    category: 'category:pharmaceuticals',
    subcategory: 'subcategory:opioids',
    body: 'body:knee',
    treatment: 'treatment:mri',
    drug: 'drug:tramadol',
    'guideline-title': 'guideline-title:"Low Back Complaints"',
    'relied-on': 'relied-on:"Low Back Complaints 2004"',
    specialty: 'specialty:"Family Practice"',
    finding: 'finding:rationale-concludes',
  };
  return examples[facet.id] ?? `${facet.id}:value`;
}
