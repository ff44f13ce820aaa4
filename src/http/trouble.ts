import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import * as faces from '../web/index.ts';
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
