import { type Passage, type Span, sourceSpan } from '../text/index.ts';
import type { Determination, Issue } from './tree.ts';

/** A place to link to. Ids come from the tree ("issue-2-rationale-3" is the third sentence), never from offsets. */
export interface Anchor extends Span {
  readonly id: string;
}

/** Every place of a determination that can be linked to, in the order of the letter's parts. */
export function anchorsOf(tree: Determination): Anchor[] {
  const anchors: Anchor[] = [];
  tree.documents?.entries.forEach((entry, i) => {
    anchors.push({ id: `document-${i + 1}`, start: entry.start, end: entry.end });
  });
  if (tree.summary) addPassage(anchors, 'summary', tree.summary.text, tree.summary.sentences);
  for (const issue of tree.issues) addIssue(anchors, issue);
  return anchors;
}

function addIssue(anchors: Anchor[], issue: Issue): void {
  const id = `issue-${issue.number}`;
  anchors.push({ id, start: issue.start, end: issue.end });
  const { item, claimsAdministratorGuideline, reviewerGuideline, rationale } = issue;
  addPassage(anchors, `${id}-item`, item.text);
  if (claimsAdministratorGuideline)
    addPassage(anchors, `${id}-claims-administrator-guideline`, claimsAdministratorGuideline.text);
  if (reviewerGuideline) addPassage(anchors, `${id}-reviewer-guideline`, reviewerGuideline.text);
  if (rationale) addPassage(anchors, `${id}-rationale`, rationale.text, rationale.sentences);
}

function addPassage(anchors: Anchor[], id: string, passage: Passage, sentences: readonly Span[] = []): void {
  anchors.push({ id, start: passage.start, end: passage.end });
  sentences.forEach((sentence, i) => {
    anchors.push({ id: `${id}-${i + 1}`, ...sourceSpan(passage, sentence.start, sentence.end) });
  });
}

/** The narrowest anchor that holds an offset of the source; undefined where none does. */
export function findAnchor(tree: Determination, offset: number): string | undefined {
  let best: Anchor | undefined;
  for (const anchor of anchorsOf(tree))
    if (anchor.start <= offset && offset < anchor.end && (!best || anchor.end - anchor.start <= best.end - best.start))
      best = anchor;
  return best?.id;
}
