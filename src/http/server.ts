import { Readable } from 'node:stream';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { mayAct } from '../casework/index.ts';
import type { Operation } from '../contract/index.ts';
import type { Frame } from '../web/index.ts';
import { type Assets, loadAssets } from './assets.ts';
import { compressAnswers } from './compression.ts';
import { guardServer, mustBeOperator } from './guards.ts';
import type { Office } from './office.ts';
import type { Answer, Desk, Route } from './route.ts';
import { routes } from './routes.ts';
import { answerBrokenRequest, answerTrouble, answerUnroutable } from './trouble.ts';
import { takeUploads } from './uploads.ts';

export interface ServerOptions {
  readonly version: string;
  /** The token that stands for the operator; null lets nobody through. */
  readonly token: string | null;
  /** Names this server answers to besides localhost. */
  readonly hosts?: readonly string[];
  /** Told once of each fault that nobody foresaw, in words without names or letters. */
  readonly onFault?: (words: string) => void;
}

/** How the invented examples are removed, as the foot of every page says. */
const REMOVE_INVENTED = 'npx openimr examples remove';

/**
 * The server over an office: every route of the table, nothing else. Listening is `listen`; closing waits for what runs.
 */
export async function createServer(office: Office, options: ServerOptions): Promise<FastifyInstance> {
  const desk = deskOf(office, loadAssets(), options.version);
  const server = Fastify({
    logger: false,
    bodyLimit: 1_000_000,
    routerOptions: { maxParamLength: 200 },
    forceCloseConnections: 'idle',
    frameworkErrors: (error, request, reply) => answerUnroutable(error, request, reply, desk),
    clientErrorHandler: answerBrokenRequest,
    ajv: {
      customOptions: { removeAdditional: true, coerceTypes: 'array', useDefaults: false },
    },
  });
  onlyListedRoutes(server);
  guardServer(server, { hosts: options.hosts ?? [] });
  compressAnswers(server);
  await takeUploads(server);
  answerTrouble(server, desk, options.onFault ?? (() => {}));
  for (const route of routes) addRoute(server, route, desk, options.token);
  return server;
}

function deskOf(office: Office, assets: Assets, version: string): Desk {
  const { stylesheet, documentStylesheet, script, icon } = assets;
  const frame = async (): Promise<Frame> => ({
    stylesheet,
    documentStylesheet,
    script,
    icon,
    version,
    invented: await office.countInvented(),
    removeInvented: REMOVE_INVENTED,
  });
  return { office, assets, version, operations: operationsOf(routes), frame };
}

/** What the API's document describes, from the same lines that start the routes. */
export const operationsOf = (table: readonly Route[]): Operation[] =>
  table.flatMap(({ described, id, method, path, permission, params, query }) =>
    described
      ? [{ id, method, path, permission, ...(params ? { params } : {}), ...(query ? { query } : {}), ...described }]
      : [],
  );

const urlOf = (path: string): string => path.replace(/\{(\w+)\}/g, ':$1');

/** A route that someone adds past the table stops the server from starting. */
function onlyListedRoutes(server: FastifyInstance): void {
  const listed = new Set(routes.map(route => `${route.method} ${urlOf(route.path)}`));
  server.addHook('onRoute', ({ method, url }) => {
    for (const each of [method].flat())
      if (!listed.has(`${each === 'HEAD' ? 'GET' : each} ${url}`))
        throw new Error(`The route ${each} ${url} is not in the table of routes, so nobody has said who may use it.`);
  });
}

function addRoute(server: FastifyInstance, route: Route, desk: Desk, token: string | null): void {
  const { method, path, params, query, bodyLimit, permission, act, handler } = route;
  if (act && !mayAct(permission, act))
    throw new Error(`The office does not let ${permission} do ${act}: ${method} ${path}.`);
  server.route({
    method,
    url: urlOf(path),
    ...(bodyLimit ? { bodyLimit } : {}),
    schema: { ...(params ? { params } : {}), ...(query ? { querystring: query } : {}) },
    onRequest: async request => {
      if (permission === 'operator') mustBeOperator(request, token);
    },
    handler: async (request: FastifyRequest, reply: FastifyReply) => send(reply, await handler(request, desk)),
  });
}

/** Puts an answer on the wire. */
export function send(reply: FastifyReply, answer: Answer): FastifyReply {
  const { body } = answer;
  reply
    .code(answer.status)
    .type(answer.type)
    .headers({ ...answer.headers });
  return reply.send(
    typeof body === 'string' || Buffer.isBuffer(body) ? body : Readable.from(body, { objectMode: false }),
  );
}
