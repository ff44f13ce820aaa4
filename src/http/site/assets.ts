import { HttpProblem } from '../problems.ts';
import type { Handler } from '../route.ts';
import { status } from '../status.ts';

/** A file whose name changes with its content, so it may be kept for a year. */
export const asset: Handler = (request, { assets }) => {
  const found = assets.find((request.params as { name: string }).name);
  if (!found) throw new HttpProblem('not-found');
  return {
    status: status.ok,
    type: found.type,
    body: found.body,
    headers: { 'cache-control': 'public, max-age=31536000, immutable' },
  };
};
