import { type ParsedGuidelineLine, parseGuidelineLine } from '../../guidelines/index.ts';
import type { Passage } from '../../text/index.ts';
import type { GuidelineLine } from '../tree.ts';

/** Lines kept, of the few thousand that most letters share word for word. */
const KEPT = 4000;
const parsed = new Map<string, ParsedGuidelineLine>();

/** Reads a guideline line. The same words give the same citations, so those of recent lines are kept. */
export function readGuidelineLine(text: Passage): GuidelineLine {
  let line = parsed.get(text.text);
  if (!line) {
    line = parseGuidelineLine(text.text);
    if (parsed.size >= KEPT) parsed.clear();
    parsed.set(text.text, line);
  }
  return { text, ...line };
}
