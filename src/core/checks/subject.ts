import type { Determination, Issue } from '../determination/index.ts';
import { makeSource, mend } from '../text/index.ts';
import { type Said, say } from './said.ts';

/** What a check looks at: the tree, and its passages with what is named in them. */
export interface Subject {
  readonly tree: Determination;
  /** The whole letter's first line, for what is wrong with the letter as a whole. */
  readonly letter: Said;
  readonly summary: Said | null;
  readonly issues: readonly IssueSubject[];
}

export interface IssueSubject {
  readonly issue: Issue;
  readonly number: number;
  readonly item: Said;
  readonly claimsAdministratorGuideline: Said | null;
  readonly reviewerGuideline: Said | null;
  readonly rationale: Said | null;
}

/** Everything is found lazily: a check that asks for no drugs costs no search for drugs. */
export function subjectOf(tree: Determination): Subject {
  const { text } = tree.source;
  const lines = makeSource(text.slice(0, 400)).lines;
  const first = lines.find((start, i) => /\S/.test(text.slice(start, lines[i + 1] ?? 400))) ?? 0;
  const end = text.indexOf('\n', first);
  return {
    tree,
    letter: say(mend(text, first, end < 0 ? text.length : end)),
    summary: tree.summary ? say(tree.summary.text, tree.summary.sentences) : null,
    issues: tree.issues.map(issue => ({
      issue,
      number: issue.number,
      item: say(issue.item.text),
      claimsAdministratorGuideline: issue.claimsAdministratorGuideline
        ? say(issue.claimsAdministratorGuideline.text)
        : null,
      reviewerGuideline: issue.reviewerGuideline ? say(issue.reviewerGuideline.text) : null,
      rationale: issue.rationale ? say(issue.rationale.text, issue.rationale.sentences) : null,
    })),
  };
}
