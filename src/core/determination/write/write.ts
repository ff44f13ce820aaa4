import { dataOf } from '../data-of.ts';
import type { ComposableLayout } from '../determination-data.ts';
import type { Determination } from '../tree.ts';
import { writeLetter } from './write-letter.ts';

/** The text of a determination. A tree that was read gives its source itself; with a layout, the same said in that form. */
export function write(tree: Determination, layout?: ComposableLayout): string {
  if (layout) return writeLetter(dataOf(tree), layout, 'The review organization');
  return tree.leaves.map(leaf => tree.source.text.slice(leaf.start, leaf.end)).join('');
}
