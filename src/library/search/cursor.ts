import type { Rank, Sort } from './collect.ts';

/**
 * Where a page ended. It keeps the weights of the words and the number of determinations there were, so that what is
 * added meanwhile neither moves a hit nor comes between.
 */
export interface Cursor {
  readonly epoch: string;
  /** The query it is for, as it is written. */
  readonly query: string;
  readonly sort: Sort;
  readonly after: Rank;
  readonly bound: number;
  readonly weights: readonly number[];
}

/** As opaque text that may stand in an address; a fingerprint stands for the query, whose words may be private. */
export function writeCursor(cursor: Cursor): string {
  const { epoch, query, sort, after, bound, weights } = cursor;
  return Buffer.from(JSON.stringify([epoch, fingerprint(query), sort, after, bound, ...weights])).toString('base64url');
}

/** The cursor of a text; null where it is none, or of another query or another life of the index. */
export function readCursor(text: string, epoch: string, query: string, sort: Sort): Cursor | null {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(text, 'base64url').toString());
  } catch {
    return null;
  }
  if (!Array.isArray(parts)) return null;
  const [from, print, order, after, bound, ...weights] = parts as unknown[];
  if (from !== epoch || print !== fingerprint(query) || order !== sort) return null;
  if (![after, bound, ...weights].every(number => typeof number === 'number' && Number.isFinite(number))) return null;
  return { epoch, query, sort, after: after as number, bound: bound as number, weights: weights as number[] };
}

function fingerprint(text: string): string {
  let [a, b] = [0x811c9dc5, 0x2f0b4c47];
  for (let i = 0; i < text.length; i++) {
    a = Math.imul(a ^ text.charCodeAt(i), 0x01000193);
    b = Math.imul(b ^ text.charCodeAt(i), 0x85ebca6b);
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36);
}
