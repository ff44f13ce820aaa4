import type { Answer } from './route.ts';
import { status } from './status.ts';

export const html = (body: string, code: number = status.ok, headers: Answer['headers'] = {}): Answer => ({
  status: code,
  type: 'text/html; charset=utf-8',
  body,
  headers: { 'cache-control': 'private, no-cache', ...headers },
});

export const json = (value: unknown, code: number = status.ok): Answer => ({
  status: code,
  type: 'application/json; charset=utf-8',
  body: JSON.stringify(value),
  headers: { 'cache-control': 'no-cache' },
});

/** Something to keep under a name. */
export const download = (name: string, type: string, body: Answer['body']): Answer => ({
  status: status.ok,
  type,
  body,
  headers: { 'content-disposition': `attachment; filename="${name}"`, 'cache-control': 'no-cache' },
});

export const plainText = (body: string): Answer => ({
  status: status.ok,
  type: 'text/plain; charset=utf-8',
  body,
  headers: { 'cache-control': 'no-cache' },
});

/** Something that comes piece by piece and is wanted as it comes: compressing it would hold it back. */
export const streamed = (type: string, body: Answer['body']): Answer => ({
  status: status.ok,
  type,
  body,
  headers: { 'cache-control': 'no-store, no-transform' },
});
