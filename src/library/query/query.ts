import type { FacetId, Field } from './facets.ts';

/** What is looked for. Words are in lower case and facet values are slugs, so that two equal questions are equal data. */
export type Query = AllQuery | TextQuery | FilterQuery | NotQuery | AndQuery | OrQuery;

/** Every determination. Stands only alone. */
export interface AllQuery {
  readonly type: 'all';
}

/** A word, or several side by side in that order. `field` null looks in every part. */
export interface TextQuery {
  readonly type: 'text';
  readonly field: Field | null;
  readonly words: readonly string[];
  /** The one word is only the beginning: "radicul*". */
  readonly prefix: boolean;
}

/** One of several values of a facet. */
export interface FilterQuery {
  readonly type: 'filter';
  readonly facet: FacetId;
  readonly any: readonly FilterValue[];
}

/** A named value, or a stretch of numbers or dates with both ends included; null is an open end. */
export type FilterValue = NamedValue | RangeValue;

export interface NamedValue {
  readonly kind: 'named';
  readonly value: string;
}

export interface RangeValue {
  readonly kind: 'range';
  readonly from: string | null;
  readonly to: string | null;
}

export interface NotQuery {
  readonly type: 'not';
  readonly child: Query;
}

/**
 * All of them. Filters about a disputed item that stand side by side here must hold of one and the same item; a group of
 * its own in parentheses speaks of an item of its own.
 */
export interface AndQuery {
  readonly type: 'and';
  readonly children: readonly Query[];
}

export interface OrQuery {
  readonly type: 'or';
  readonly children: readonly Query[];
}

/** Something in a query that could not be taken as written: where it stands, and what to do. The rest still runs. */
export interface QueryProblem {
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

export const ALL: AllQuery = { type: 'all' };

/** Several together as one query: none is everything, one is itself. */
export function allOf(children: readonly Query[]): Query {
  const real = children.filter(child => child.type !== 'all');
  if (real.length === 0) return ALL;
  return real.length === 1 ? real[0]! : { type: 'and', children: real };
}

/** The query narrowed by one more filter, which speaks of the same item as the filters already there. */
export function withFilter(query: Query, filter: FilterQuery): Query {
  return query.type === 'and' ? allOf([...query.children, filter]) : allOf([query, filter]);
}
