import type { Span } from '../text/index.ts';

/** Each sentence that holds mentions, with them; both come in the order of the text, and a mention lies in one sentence. */
export function bySentence<S extends Span, M extends Span>(
  sentences: readonly S[],
  mentions: readonly M[],
): (readonly [sentence: S, mentions: readonly M[]])[] {
  const found: (readonly [S, readonly M[]])[] = [];
  let at = 0;
  for (const sentence of sentences) {
    while (at < mentions.length && (mentions[at] as M).start < sentence.start) at++;
    const from = at;
    while (at < mentions.length && (mentions[at] as M).end <= sentence.end) at++;
    if (at > from) found.push([sentence, mentions.slice(from, at)]);
  }
  return found;
}
