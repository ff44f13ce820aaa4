import { type Determination, dataOf, type Issue } from '../core/determination/index.ts';
import type { Citation } from '../core/guidelines/index.ts';
import type { Message } from '../core/message/index.ts';
import { positionAt, type Source } from '../core/text/index.ts';
import type { CitationRecord, IssueRecord, MessageRecord, ReadRecord } from './determination.ts';

/** A determination as data: what `openimr read` prints and the API answers. `source` names where it came from. */
export function readRecordOf(source: string, tree: Determination, messages: readonly Message[]): ReadRecord {
  const { issues: _, documents: __, reviewer, ...header } = dataOf(tree);
  return {
    source,
    layout: tree.layout,
    ...header,
    reviewer: { statesOfLicensure: [...reviewer.statesOfLicensure], specialties: [...reviewer.specialties] },
    issues: tree.issues.map(issueRecordOf),
    messages: messages.map(message => messageRecordOf(message, tree.source)),
  };
}

function issueRecordOf(issue: Issue): IssueRecord {
  return {
    number: issue.number,
    item: issue.item.text.text,
    decision: issue.decision?.value ?? null,
    claimsAdministratorGuideline: issue.claimsAdministratorGuideline?.text.text ?? null,
    reviewerGuideline: issue.reviewerGuideline?.text.text ?? null,
    rationale: issue.rationale?.text.text ?? null,
    citations: [
      ...(issue.claimsAdministratorGuideline?.citations ?? []).map(citationRecordOf('claimsAdministrator')),
      ...(issue.reviewerGuideline?.citations ?? []).map(citationRecordOf('reviewer')),
    ],
  };
}

const citationRecordOf =
  (by: CitationRecord['by']) =>
  ({ source, title, year, sections, pages }: Citation): CitationRecord => ({
    by,
    source,
    title,
    year,
    sections: [...sections],
    pages: [...pages],
  });

/** A message with its place counted from 1. */
function messageRecordOf(message: Message, source: Source): MessageRecord {
  const { check, severity, issue, reason, expected } = message;
  return { check, severity, issue, ...positionAt(source, message.span.start), reason, expected };
}
