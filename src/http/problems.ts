import type { Problem } from '../contract/index.ts';
import { status } from './status.ts';

/** Everything the API refuses with: its address under /about, its title, its status. One list, one file (RFC 9457). */
const KINDS = {
  'bad-request': ['The request does not have the shape this address takes', status.badRequest],
  unauthorized: ['The operator’s token is missing or wrong', status.unauthorized],
  'foreign-origin': ['Requests from other sites are not answered', status.forbidden],
  'not-found': ['There is nothing at this address', status.notFound],
  'too-large': ['What was sent is too large', status.tooLarge],
  'unsupported-media': ['This kind of body is not taken here', status.unsupportedMedia],
  'unknown-host': ['This server does not go by that name', status.misdirected],
  'too-long': ['The address or the headers are too long', status.headersTooLarge],
  'too-slow': ['The request took too long to arrive', status.timeOut],
  unreadable: ['The letter could not be read', status.unprocessable],
  failed: ['Something went wrong here', status.failed],
  'not-ready': ['The library is still being opened', status.unavailable],
} as const satisfies Record<string, readonly [title: string, status: number]>;

export type ProblemKind = keyof typeof KINDS;

/** A refusal on its way to the wire: thrown by handlers, answered in one place. */
export class HttpProblem extends Error {
  override readonly name = 'HttpProblem';
  readonly kind: ProblemKind;
  readonly detail: string | null;
  readonly errors: Problem['errors'];

  constructor(kind: ProblemKind, detail: string | null = null, errors?: Problem['errors']) {
    super(KINDS[kind][0]);
    this.kind = kind;
    this.detail = detail;
    this.errors = errors;
  }
}

export const statusOf = (kind: ProblemKind): number => KINDS[kind][1];

/** The problem document of a kind. */
export function problemDocument({ kind, detail, errors }: HttpProblem): Problem {
  const [title, code] = KINDS[kind];
  return {
    type: `/api#problem-${kind}`,
    title,
    status: code,
    ...(detail ? { detail } : {}),
    ...(errors ? { errors } : {}),
  };
}

/** Kinds with their words, for the API's document and page. */
export const problemKinds = (kinds: readonly ProblemKind[]): Record<string, string> =>
  Object.fromEntries(kinds.map(kind => [String(KINDS[kind][1]), KINDS[kind][0]]));
