import { check } from '../core/checks/index.ts';
import { type Determination, dataOf, type Issue, read } from '../core/determination/index.ts';
import { type Message, readerNote } from '../core/message/index.ts';
import { positionAt } from '../core/text/index.ts';
import type { DisputedItem, PlacedMessage, Reading } from '../store/index.ts';
import { storableText } from '../store/index.ts';

/** A text that was read and checked: as a tree, and as it is kept. */
export interface ReadDetermination {
  readonly tree: Determination;
  /** The text that was read: that of the pages, as the record can hold it. */
  readonly sourceText: string;
  readonly reading: Reading;
}

/** Reads and checks the pages of a document; `notes` tell how its text was got and are kept with the reader's messages. */
export function readDetermination(
  pages: readonly string[],
  version: string,
  notes: readonly string[] = [],
): ReadDetermination {
  const sourceText = storableText(pages.join('\f'));
  const { tree, messages } = read(sourceText);
  const reading: Reading = {
    readWith: version,
    checkedWith: version,
    layout: tree.layout,
    data: dataOf(tree),
    items: tree.issues.map(itemOf),
    messages: [...notes.map(readerNote), ...messages].map(message => placed(tree, message)),
    findings: check(tree),
  };
  return { tree, sourceText, reading };
}

/** True for a text in which nothing was found that makes a determination: no known form, and no disputed item. */
export function isNoDetermination(tree: Determination): boolean {
  return tree.layout === 'unknown' && tree.issues.length === 0;
}

function placed(tree: Determination, message: Message): PlacedMessage {
  return { ...message, ...positionAt(tree.source, message.span.start) };
}

function itemOf(issue: Issue, index: number): DisputedItem {
  const { request } = issue.item;
  return {
    // The place, not the printed number: that may repeat.
    number: index + 1,
    item: issue.item.text.text,
    decision: issue.decision?.value ?? null,
    category: request.category,
    subcategory: request.subcategory,
    bodyParts: [...new Set(request.bodyParts.map(mention => mention.part))],
    claimsAdministratorGuideline: issue.claimsAdministratorGuideline?.text.text ?? null,
    reviewerGuideline: issue.reviewerGuideline?.text.text ?? null,
    guidelineTitles: [
      ...new Set((issue.reviewerGuideline?.citations ?? []).map(({ title, source }) => title ?? source)),
    ],
    rationale: issue.rationale?.text.text ?? null,
  };
}
