import type { TSchema } from '@sinclair/typebox';
import type { Act } from '../casework/index.ts';
import { UpkeepStep } from '../contract/index.ts';
import { type ProblemKind, problemKinds } from './problems.ts';
import type { Handler, Route } from './route.ts';

type More = Partial<Route> & { readonly refuses?: readonly ProblemKind[]; readonly media?: string };

/** A page: public, and never part of the API's document. */
export const page = (
  id: string,
  path: string,
  act: Act | null,
  handler: Handler,
  more: Partial<Route> = {},
): Route => ({
  id,
  method: 'GET',
  path,
  permission: 'public',
  act,
  handler,
  ...more,
});

/** An operation of the API that anyone may ask. */
export const open = (
  id: string,
  path: string,
  act: Act | null,
  summary: string,
  answer: TSchema,
  handler: Handler,
  more: More = {},
): Route => {
  const { refuses = ['bad-request'], media = 'application/json', ...rest } = more;
  const described = { summary, answer: { [media]: answer }, problems: problemKinds(refuses) };
  return { id, method: 'GET', path: `/api/v1${path}`, permission: 'public', act, handler, described, ...rest };
};

/** An operation that changes what is kept: only the operator's. */
export const kept = (
  id: string,
  method: 'POST' | 'DELETE',
  path: string,
  act: Act,
  handler: Handler,
  more: Pick<Route, 'described'> & Partial<Route>,
): Route => ({ id, method, path: `/api/v1${path}`, permission: 'operator', act, handler, ...more });

/** Long work: its answer is a line for each step. */
export const inSteps = (summary: string): NonNullable<Route['described']> => ({
  summary,
  answer: { 'application/x-ndjson': UpkeepStep },
  problems: problemKinds(['unauthorized']),
});
