import type { Check } from '../check.ts';
import { type Said, wordsAt } from '../said.ts';
import type { IssueSubject } from '../subject.ts';

/** Words copied from another item's reasons before it is said. */
const MANY = 20;

export const rationaleNotPasted: Check = {
  id: 'rationale-not-pasted',
  requires: "One item's rationale is not a copy of another's.",
  severity: 'warning',
  authorities: ['lab-4610.6-e', 'lab-4610.6-c'],
  run: ({ issues }, find) => {
    const seen = new Map<string, number>();
    for (const issue of issues) {
      const { rationale, number } = issue;
      if (!rationale || issue.issue.item.request.ancillary) continue;
      const copied = copiedSentences(issue, seen);
      const words = copied.reduce((sum, sentence) => sum + sentence.words, 0);
      remember(issue, rationale, seen);
      const first = copied[0];
      if (!first || words < MANY) continue;
      const all = rationale.text.split(/\s+/).length;
      find({
        said: rationale,
        span: first.span,
        issue: number,
        reason: `Unexpected copy: ${words} of ${all} words stand word for word in the rationale of item ${first.from}, expected reasons about this item.`,
        advice: 'Say what of this item decides it; point to the other item for what both share.',
      });
    }
  },
};

interface Copied {
  readonly span: { readonly start: number; readonly end: number };
  readonly words: number;
  readonly from: number;
}

function copiedSentences({ issue, rationale }: IssueSubject, seen: ReadonlyMap<string, number>): Copied[] {
  const copied: Copied[] = [];
  for (const sentence of issue.rationale?.sentences ?? []) {
    if (sentence.role === 'conclusion' || sentence.role === 'opioid-notice') continue;
    const text = wordsAt(rationale as Said, sentence);
    const from = seen.get(plain(text));
    const words = text.split(/\s+/).length;
    if (from !== undefined && words >= 6) copied.push({ span: sentence, words, from });
  }
  return copied;
}

function remember({ issue, number }: IssueSubject, rationale: Said, seen: Map<string, number>): void {
  for (const sentence of issue.rationale?.sentences ?? []) {
    const text = plain(wordsAt(rationale, sentence));
    if (!seen.has(text)) seen.set(text, number);
  }
}

const plain = (text: string): string => text.toLowerCase();
