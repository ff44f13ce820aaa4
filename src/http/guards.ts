import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { HttpProblem } from './problems.ts';

/** What a style sheet or a font is sent with: the rest speaks of pages, and every byte of it is sent with each. */
const ASSET_HEADERS: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
};

/** What every answer but an asset is sent with. */
export const HEADERS: Readonly<Record<string, string>> = {
  ...ASSET_HEADERS,
  'content-security-policy':
    "default-src 'self'; base-uri 'none'; object-src 'none'; form-action 'self'; frame-ancestors 'none'",
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
};

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

export interface GuardOptions {
  /** Host names answered to besides the loopback ones, without port. */
  readonly hosts: readonly string[];
}

/**
 * Every answer carries the headers. A request for another host name is refused (a page elsewhere could point its name at
 * this machine), and so is a request that writes and comes from another site.
 */
export function guardServer(server: FastifyInstance, { hosts }: GuardOptions): void {
  const known = new Set([...LOOPBACK, ...hosts]);
  server.addHook('onRequest', async (request, reply) => {
    reply.headers(request.url.startsWith('/assets/') ? ASSET_HEADERS : HEADERS);
    const host = hostOf(request.headers.host);
    if (host === null || !known.has(host)) throw new HttpProblem('unknown-host');
    if (request.method === 'GET' || request.method === 'HEAD') return;
    const { origin } = request.headers;
    if (origin !== undefined && origin !== `${request.protocol}://${request.headers.host}`)
      throw new HttpProblem('foreign-origin');
    if (request.headers['sec-fetch-site'] === 'cross-site') throw new HttpProblem('foreign-origin');
  });
}

/** "127.0.0.1:4600" → "127.0.0.1"; "[::1]:4600" → "[::1]". */
function hostOf(header: string | undefined): string | null {
  const match = /^(\[[0-9a-f:.]+\]|[^:[\]/@\s]+)(?::\d+)?$/i.exec(header ?? '');
  return match?.[1]?.toLowerCase() ?? null;
}

/** Lets only the operator pass: the token of the data folder's lock, compared without telling how much of it was right. */
export function mustBeOperator(request: FastifyRequest, token: string | null): void {
  const sent = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1];
  if (token === null || sent === undefined || !timingSafeEqual(digest(sent), digest(token)))
    throw new HttpProblem('unauthorized');
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
