import type { Check } from '../check.ts';
import type { IssueSubject } from '../subject.ts';

export const issueComplete: Check = {
  id: 'issue-complete',
  requires: 'Each disputed item has a decision, both guideline lines and a rationale.',
  severity: 'block',
  authorities: ['lab-4610.6-e', 'ccr-9792.10.6-d'],
  run: ({ tree, letter, issues }, find) => {
    if (tree.layout === 'unknown') return;
    if (issues.length === 0)
      find({
        said: letter,
        issue: null,
        reason: 'Unexpected letter without a disputed item, expected at least one with its decision.',
        advice: 'Add each disputed item with its decision and reasons.',
      });
    for (const issue of issues) {
      const missing = missingParts(issue, tree.layout === 'medical-professional-review');
      if (missing.length === 0) continue;
      find({
        said: issue.item,
        issue: issue.number,
        reason: `Unexpected item without ${listed(missing)}, expected a decision, both guideline lines and a rationale.`,
        expected: listed(missing),
        advice: 'Complete the item before release.',
      });
    }
  },
};

/** The earliest form has no line for the claims administrator's guideline. */
function missingParts({ issue, item }: IssueSubject, withoutClaimsAdministrator: boolean): string[] {
  const missing: string[] = [];
  if (item.text === '') missing.push('its text');
  if (!issue.decision) missing.push('a decision');
  if (!withoutClaimsAdministrator && !hasWords(issue.claimsAdministratorGuideline))
    missing.push("the claims administrator's guideline");
  if (!hasWords(issue.reviewerGuideline)) missing.push("the reviewer's guideline");
  if (!hasWords(issue.rationale)) missing.push('a rationale');
  return missing;
}

const hasWords = (part: { readonly text: { readonly text: string } } | null): boolean =>
  part !== null && /\w/.test(part.text.text);

const listed = (parts: readonly string[]): string =>
  parts.length === 1 ? (parts[0] as string) : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
