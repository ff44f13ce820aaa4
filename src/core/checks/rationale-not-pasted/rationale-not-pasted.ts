import type { Span } from '../../text/index.ts';
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
    const seen = new Map<string, Seen>();
    for (const issue of issues) {
      const { rationale, number } = issue;
      if (!rationale || issue.issue.item.request.ancillary) continue;
      const copied = copiedSentences(issue, seen);
      const words = copied.reduce((sum, sentence) => sum + sentence.words, 0);
      remember(issue, rationale, seen);
      const first = copied[0];
      // One sentence of form may serve many items; two in a row, or a long one, were carried over.
      if (!first || words < MANY || (copied.length === 1 && words < 2 * MANY)) continue;
      const all = rationale.text.split(/\s+/).length;
      find({
        said: rationale,
        span: first.span,
        issue: number,
        reason: `Unexpected copy: ${words} of ${all} words stand word for word in the rationale of item ${first.from.subject.number}, expected reasons about this item.`,
        advice: 'Say what of this item decides it; point to the other item for what both share.',
        related: [
          {
            said: first.from.subject.rationale as Said,
            span: first.from.span,
            label: `item ${first.from.subject.number} says`,
          },
        ],
      });
    }
  },
};

/** Where a sentence first stood. */
interface Seen {
  readonly subject: IssueSubject;
  readonly span: Span;
}

interface Copied {
  readonly span: Span;
  readonly words: number;
  readonly from: Seen;
}

function copiedSentences(subject: IssueSubject, seen: ReadonlyMap<string, Seen>): Copied[] {
  const copied: Copied[] = [];
  const { issue, rationale } = subject;
  for (const sentence of issue.rationale?.sentences ?? []) {
    if (sentence.role === 'conclusion' || sentence.role === 'opioid-notice') continue;
    const text = wordsAt(rationale as Said, sentence);
    const from = seen.get(plain(text));
    const words = text.split(/\s+/).length;
    if (from && words >= 6 && !isAlike(from.subject, subject)) copied.push({ span: sentence, words, from });
  }
  return copied;
}

function remember(subject: IssueSubject, rationale: Said, seen: Map<string, Seen>): void {
  for (const sentence of subject.issue.rationale?.sentences ?? []) {
    const text = plain(wordsAt(rationale, sentence));
    if (!seen.has(text)) seen.set(text, { subject, span: sentence });
  }
}

/** Two items of one kind may rest on the same reasons: both sides of the body, two drugs of a class, EMG and NCV. */
function isAlike(a: IssueSubject, b: IssueSubject): boolean {
  const [first, second] = [a.issue.item.request, b.issue.item.request];
  return first.category !== 'other' && first.category === second.category && first.subcategory === second.subcategory;
}

const plain = (text: string): string => text.toLowerCase();
