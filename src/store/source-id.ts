import { createHash } from 'node:crypto';

/** The id of a determination: the SHA-256 of its source as it came, in hex. */
export function sourceId(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** How many digits of an id a link shows, unless more are needed to tell two apart. */
export const shortIdLength = 12;
