import type { Passage } from '../../text/index.ts';
import { requestIn, splitModifiedItem } from '../../treatment/index.ts';
import type { Item } from '../tree.ts';

/** Reads a disputed item. Of a modified request the remaining part is in dispute, or the whole where nothing of it was allowed. */
export function readItem(text: Passage): Item {
  const parts = splitModifiedItem(text.text);
  if (!parts) return { text, request: requestIn(text.text), original: null, authorized: null };
  return {
    text,
    request: requestIn(parts.remaining),
    original: requestIn(parts.original),
    authorized: requestIn(parts.authorized),
  };
}
