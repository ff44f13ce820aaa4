import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { ConnectionError, FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import * as faces from '../web/index.ts';
import { HEADERS } from './guards.ts';
import { HttpProblem, type ProblemKind, problemDocument, statusOf } from './problems.ts';
import type { Desk } from './route.ts';
import { status } from './status.ts';

/** Everything that goes wrong is answered here: a problem document for the API, a page for people. */
export function answerTrouble(server: FastifyInstance, desk: Desk, onFault: (words: string) => void): void {
  server.setNotFoundHandler((request, reply) => answer(request, reply, desk, new HttpProblem('not-found')));
  server.setErrorHandler((error: FastifyError, request, reply) => {
    const problem = problemOf(error);
    if (problem.kind === 'failed') onFault(`${request.method} ${request.routeOptions.url ?? 'unknown'}: ${error.name}`);
    return answer(request, reply, desk, problem);
  });
}

/** An address that is none, or is too long to be one of ours: told before any route or hook has seen the request. */
export function answerUnroutable(error: FastifyError, request: FastifyRequest, reply: FastifyReply, desk: Desk): void {
  const kind = error.code === 'FST_ERR_MAX_PARAM_LENGTH' ? 'not-found' : 'bad-request';
  void answer(request, reply.headers({ ...HEADERS }), desk, new HttpProblem(kind));
}

const BROKEN: Readonly<Record<string, ProblemKind>> = {
  HPE_HEADER_OVERFLOW: 'too-long',
  ERR_HTTP_REQUEST_TIMEOUT: 'too-slow',
};

/** A request that is not HTTP, or too much of it, or too slow: there is nothing yet to answer but the connection. */
export function answerBrokenRequest({ code }: ConnectionError, socket: Socket): void {
  if (code === 'ECONNRESET' || socket.destroyed) return;
  const document = problemDocument(new HttpProblem(BROKEN[code] ?? 'bad-request'));
  const body = JSON.stringify(document);
  const head = [
    `HTTP/1.1 ${document.status} ${STATUS_CODES[document.status]}`,
    'connection: close',
    `content-length: ${Buffer.byteLength(body)}`,
    'content-type: application/problem+json',
  ];
  if (socket.writable) socket.write(`${head.join('\r\n')}\r\n\r\n${body}`);
  socket.destroy();
}

/** Fastify's own refusals in our words; anything unforeseen is `failed`, and says nothing about itself. */
function problemOf(error: FastifyError): HttpProblem {
  if (error instanceof HttpProblem) return error;
  if (error.validation) {
    const errors = error.validation.map(each => ({
      pointer: each.instancePath || '/',
      detail: each.message ?? 'is not as described',
    }));
    return new HttpProblem('bad-request', 'See the description of this address.', errors);
  }
  if (error.statusCode === status.tooLarge) return new HttpProblem('too-large');
  if (error.statusCode === status.unsupportedMedia) return new HttpProblem('unsupported-media');
  if (error.statusCode === status.badRequest) return new HttpProblem('bad-request');
  return new HttpProblem('failed');
}

const FACES: Readonly<Partial<Record<ProblemKind, faces.Trouble>>> = {
  'not-found': faces.notFound,
  'too-large': faces.tooLarge,
  'not-ready': faces.notReady,
  unauthorized: faces.notAllowed,
  'bad-request': faces.notUnderstood,
  'foreign-origin': faces.notUnderstood,
  'unknown-host': faces.notUnderstood,
  'unsupported-media': faces.notUnderstood,
};

async function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  desk: Desk,
  problem: HttpProblem,
): Promise<FastifyReply> {
  reply.code(statusOf(problem.kind)).header('cache-control', 'no-store');
  if (problem.kind === 'unauthorized') reply.header('www-authenticate', 'Bearer');
  if (request.url.startsWith('/api/') || !request.headers.accept?.includes('text/html'))
    return reply.type('application/problem+json').send(JSON.stringify(problemDocument(problem)));
  const frame = await desk.frame().catch(() => null);
  const face = FACES[problem.kind] ?? faces.failed;
  if (!frame) return reply.type('text/plain; charset=utf-8').send(`${face.title}. ${face.says}`);
  return reply.type('text/html; charset=utf-8').send(faces.troublePage(frame, face));
}
