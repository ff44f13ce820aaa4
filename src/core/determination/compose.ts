import type { ComposableLayout, DeterminationData } from './determination-data.ts';
import { read } from './read/read.ts';
import type { Determination } from './tree.ts';
import { writeLetter } from './write/write-letter.ts';

/** Who issues the letter; printed in its standing paragraph. */
export interface ComposeOptions {
  readonly organization?: string;
}

/**
 * Composes a determination from what it says, in the product's own wording of the form's standing statements. The tree is
 * the one that reading the letter gives, so a draft and a published letter are judged by the same checks. A layout prints
 * what it had room for: the earliest has no claims administrator's line, only some list documents.
 */
export function compose(
  data: DeterminationData,
  layout: ComposableLayout,
  options: ComposeOptions = {},
): Determination {
  return read(writeLetter(data, layout, options.organization ?? 'The review organization')).tree;
}
