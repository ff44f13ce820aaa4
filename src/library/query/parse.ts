import type { Span } from '../../core/text/index.ts';
import { FACETS, FIELDS, type Field, findFacet, findField } from './facets.ts';
import { indexWords } from './index-words.ts';
import { nearest } from './nearest.ts';
import { parseFilter } from './parse-filter.ts';
import { allOf, type OrQuery, type Query, type QueryProblem, type TextQuery } from './query.ts';
import { makeReader, type Reader } from './reader.ts';
import { isPlainWord } from './write.ts';

export interface ParsedQuery {
  readonly query: Query;
  readonly problems: readonly QueryProblem[];
  /** Where each part of the query stands in the text. */
  readonly places: ReadonlyMap<Query, Span>;
}

/** How much one query may hold: more is said to be too much and left out. */
const MOST_PARTS = 100;
const DEEPEST = 40;

interface State extends Reader {
  readonly problems: QueryProblem[];
  readonly places: Map<Query, Span>;
  parts: number;
  depth: number;
}

/**
 * Reads what a person typed. Words side by side must all be there; OR (in capitals, or |) binds closer than that, as in
 * the search engines people know: `knee OR hip surgery` is `(knee OR hip) surgery`. Total: any string gives a query, and
 * each mistake a problem that says where and what to do.
 */
export function parseQuery(text: string): ParsedQuery {
  const state: State = { ...makeReader(text), problems: [], places: new Map(), parts: 0, depth: 0 };
  const found: Query[] = [];
  while (state.at < text.length) {
    found.push(readGroup(state, null));
    if (state.at < text.length) {
      problem(state, state.at, state.at + 1, 'This ")" closes nothing. Take it out, or open a "(" before it.');
      state.at++;
    }
  }
  const parts = found.flatMap(query => (found.length > 1 && query.type === 'and' ? query.children : [query]));
  if (state.parts > MOST_PARTS)
    problem(state, 0, text.length, `This is more than ${MOST_PARTS} words and filters; the first ${MOST_PARTS} count.`);
  return { query: allOf(parts), problems: state.problems, places: state.places };
}

function problem(state: State, start: number, end: number, message: string): void {
  state.problems.push({ start, end, message });
}

/** Everything up to a closing parenthesis or the end; the parenthesis is left for the caller. */
function readGroup(state: State, field: Field | null): Query {
  const children: Query[] = [];
  while (!state.atEnd() && state.peek() !== ')') {
    if (state.sees('AND')) state.at += 3;
    else push(children, readAlternatives(state, field));
  }
  return allOf(children);
}

function readAlternatives(state: State, field: Field | null): Query | null {
  const start = state.at;
  const choices: Query[] = [];
  const first = state.takeOr();
  if (first) problem(state, first.start, first.end, 'OR stands between two words. Put one before it.');
  else push(choices, readPart(state, field));
  for (let or = state.takeOr(); or; or = state.takeOr()) {
    const lacking = state.atEnd() || state.peek() === ')' || state.sees('OR');
    if (lacking) problem(state, or.start, or.end, 'OR stands between two words. Put one after it, or take it out.');
    else push(choices, readPart(state, field));
  }
  if (choices.length === 0) return null;
  if (choices.length === 1) return choices[0]!;
  const query: OrQuery = { type: 'or', children: choices };
  state.places.set(query, { start, end: state.at });
  return query;
}

const push = (list: Query[], query: Query | null): void => {
  if (query && query.type !== 'all') list.push(query);
};

function readPart(state: State, field: Field | null): Query | null {
  state.skipBlank();
  const start = state.at;
  const nots = state.takeNots();
  if (nots > 0 && (state.atEnd() || state.peek() === ')')) {
    problem(state, start, state.at, 'Nothing stands after this to be left out. Write what should not be there.');
    return null;
  }
  const query = readPositive(state, field);
  if (!query || query.type === 'all' || nots % 2 === 0) return query;
  if (query.type === 'not') return query.child;
  const not: Query = { type: 'not', child: query };
  state.places.set(not, { start, end: state.at });
  return not;
}

function readPositive(state: State, field: Field | null): Query | null {
  state.skipBlank();
  if (state.peek() === '(') return readParentheses(state, field);
  if (state.isQuote()) return readPhrase(state, field, state.at);
  const start = state.at;
  const name = state.takeName();
  if (name === null) return readWord(state, field, start);
  const inner = findField(name);
  if (inner) return readInField(state, inner, start);
  const facet = findFacet(name);
  if (facet) return count(state, { start, end: state.at }, parseFilter(state, facet, start, state.problems));
  return readUnknownName(state, field, name, start);
}

function readParentheses(state: State, field: Field | null): Query | null {
  const start = state.at;
  state.at++;
  if (state.depth >= DEEPEST) {
    problem(state, start, start + 1, 'The parentheses stand too deep in each other; this one was taken out.');
    return null;
  }
  state.depth++;
  const query = readGroup(state, field);
  state.depth--;
  state.skipBlank();
  if (state.peek() === ')') state.at++;
  else problem(state, start, start + 1, 'This "(" is never closed. Put a ")" where its words end.');
  if (query.type === 'all')
    problem(state, start, state.at, 'There is nothing in these parentheses. Put words in or take them out.');
  return query;
}

function readInField(state: State, field: Field, start: number): Query | null {
  if (state.text[state.at] === '(') return readParentheses(state, field);
  if (state.isQuote()) return readPhrase(state, field, start);
  if (state.atBreak()) {
    problem(state, start, state.at, `"${field}:" needs a word right after it, like ${field}:knee.`);
    return null;
  }
  return readWord(state, field, start);
}

function readUnknownName(state: State, field: Field | null, name: string, start: number): Query | null {
  const names = [...FIELDS, ...FACETS.map(facet => facet.id)];
  const guess = nearest(name, names);
  const advice = guess ? `Did you mean "${guess}:"?` : `There are ${names.map(known => `${known}:`).join(' ')}`;
  problem(state, start, start + name.length + 1, `There is no "${name}:". ${advice} It is searched as a word for now.`);
  state.at = start + name.length + 1;
  const word = textOf(state, field, { start, end: start + name.length }, false);
  const rest = state.atBreak()
    ? null
    : state.isQuote()
      ? readPhrase(state, field, state.at)
      : readPositive(state, field);
  return allOf([word, rest].filter(query => query !== null));
}

function readPhrase(state: State, field: Field | null, start: number): Query | null {
  const open = state.at;
  const { end, closed } = state.takeQuoted();
  if (!closed)
    problem(state, open, open + 1, 'This quotation mark is never closed. Put another where the phrase ends.');
  const query = textOf(state, field, { start: open + 1, end }, false, { start, end: state.at });
  if (!query) problem(state, open, state.at, 'There is no word between these quotation marks.');
  return query;
}

function readWord(state: State, field: Field | null, start: number): Query | null {
  const span = state.takeToken();
  const starred = state.text[span.end - 1] === '*';
  const query = textOf(state, field, span, starred, { start, end: state.at });
  if (!query && span.end > span.start)
    problem(state, start, span.end, 'There is no letter or digit here to look for; it was left out.');
  return query;
}

/** The words of a stretch side by side; null where it has none. `whole` is where the part stands with its field. */
function textOf(state: State, field: Field | null, span: Span, starred: boolean, whole: Span = span): TextQuery | null {
  const words = indexWords(state.text.slice(span.start, span.end)).text;
  if (words.length === 0) return null;
  const prefix = starred && words.length === 1 && words[0]!.length > 1 && isPlainWord(words[0]!);
  if (starred && !prefix)
    problem(state, span.start, span.end, 'A * stands at the end of one word of two letters or more, like radicul*.');
  return count(state, whole, { type: 'text', field, words, prefix });
}

/** Keeps the place of a part, and leaves it out when there are too many. */
function count<Q extends Query>(state: State, span: Span, query: Q | null): Q | null {
  if (!query) return null;
  state.parts++;
  if (state.parts > MOST_PARTS) return null;
  state.places.set(query, { start: span.start, end: state.at });
  return query;
}
