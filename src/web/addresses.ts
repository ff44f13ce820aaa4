import type { FacetName } from '../contract/index.ts';
import { facetNames, type Narrowing, type SearchRequest } from '../contract/index.ts';

/** Every address of the site is made here. */
export const addressOf = {
  home: '/',
  search: (request: SearchRequest) => withQuery('/search', request),
  statistics: (narrowing: Narrowing = {}) => withQuery('/statistics', narrowing),
  statisticsCsv: (by: string, narrowing: Narrowing = {}) =>
    withQuery('/statistics.csv', { ...narrowing }, new URLSearchParams({ by })),
  guidelines: '/guidelines',
  guideline: (id: string) => `/guidelines/${encodeURIComponent(id)}`,
  checks: '/checks',
  check: (id: string) => `/checks/${encodeURIComponent(id)}`,
  read: '/read',
  data: '/data',
  exported: (format: string, narrowing: Narrowing = {}) =>
    withQuery('/api/v1/export', narrowing, new URLSearchParams({ format })),
  api: '/api',
  about: '/about',
} as const;

/** The request as a query string: words, then facets in their order, each value once. */
function withQuery(path: string, request: SearchRequest, into = new URLSearchParams()): string {
  if (request.q) into.set('q', request.q);
  for (const name of facetNames) for (const value of request[name] ?? []) into.append(name, value);
  if (request.sort) into.set('sort', request.sort);
  if (request.like) into.set('like', request.like);
  if (request.size) into.set('size', String(request.size));
  if (request.after) into.set('after', request.after);
  const query = into.toString();
  return query ? `${path}?${query}` : path;
}

/** The same request without a page, with a facet's value chosen, or no longer chosen if it was. */
export function toggled(request: SearchRequest, name: FacetName, value: string): SearchRequest {
  const { after: _, [name]: chosen = [], ...rest } = request;
  const values = chosen.includes(value) ? chosen.filter(each => each !== value) : [...chosen, value];
  return values.length > 0 ? { ...rest, [name]: values } : rest;
}
