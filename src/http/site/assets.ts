import { codingOf } from '../compression.ts';
import { HttpProblem } from '../problems.ts';
import type { Handler } from '../route.ts';
import { status } from '../status.ts';

/** A file whose name changes with its content, so it may be kept for a year. */
export const asset: Handler = (request, { assets }) => {
  const found = assets.find((request.params as { name: string }).name);
  if (!found) throw new HttpProblem('not-found');
  const coding = found.packed ? codingOf(request.headers['accept-encoding']) : null;
  return {
    status: status.ok,
    type: found.type,
    body: (coding && found.packed?.[coding]) ?? found.body,
    headers: {
      'cache-control': 'public, max-age=31536000, immutable',
      ...(coding ? { 'content-encoding': coding } : {}),
    },
  };
};
