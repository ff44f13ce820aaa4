import type { TSchema } from '@sinclair/typebox';
import type { FastifyRequest } from 'fastify';
import type { Act, Role } from '../casework/index.ts';
import type { Operation } from '../contract/index.ts';
import type { Frame } from '../web/index.ts';
import type { Assets } from './assets.ts';
import type { Office } from './office.ts';

/** Who may use a route. */
export type Permission = Role;

/** What a handler works with. */
export interface Desk {
  readonly office: Office;
  readonly assets: Assets;
  readonly version: string;
  readonly operations: readonly Operation[];
  frame(): Promise<Frame>;
}

/** What a handler answers. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Buffer | AsyncIterable<Uint8Array>;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Handler = (request: FastifyRequest, desk: Desk) => Promise<Answer> | Answer;

/** One line of the table of routes. Without every one of these a route does not start. */
export interface Route {
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** With parameters as `{id}`. */
  readonly path: string;
  readonly permission: Permission;
  /** The act of the office behind it; null for what only shows the product itself. */
  readonly act: Act | null;
  readonly params?: TSchema;
  readonly query?: TSchema;
  readonly handler: Handler;
  /** Present for operations of the API; pages and assets have none. */
  readonly described?: Pick<Operation, 'summary' | 'body' | 'answer' | 'problems'>;
  /** Bytes a body may have; a megabyte where nothing is said. */
  readonly bodyLimit?: number;
}
