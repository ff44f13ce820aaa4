import type { Determination } from '../determination/index.ts';
import type { Message, Severity } from '../message/index.ts';
import { type Position, positionAt, type Span, sourceSpan } from '../text/index.ts';
import { allChecks } from './all-checks.ts';
import type { Check, FoundAt } from './check.ts';
import { subjectOf } from './subject.ts';

/** What a check found, and where a person finds it: line, column and page from 1. */
export interface Finding extends Message, Position {}

/** A fact a check saw in passing: what adds up, what was counted. Never a finding. */
export interface Confirmation extends Position {
  readonly check: string;
  readonly issue: number | null;
  readonly span: Span;
  readonly statement: string;
}

/** Runs every check over a determination. Findings come in the order of the letter; of one place, the gravest first. */
export function check(tree: Determination, checks: readonly Check[] = allChecks): Finding[] {
  const subject = subjectOf(tree);
  const findings: Finding[] = [];
  for (const one of checks) one.run(subject, found => findings.push(findingOf(tree, one, found)), ignore);
  return inOrder(findings);
}

const ignore = (): void => {};

/** What the checks saw to be right, and what they counted. */
export function confirmations(tree: Determination, checks: readonly Check[] = allChecks): Confirmation[] {
  const subject = subjectOf(tree);
  const confirmed: Confirmation[] = [];
  for (const one of checks)
    one.run(subject, ignore, ({ said, span, issue, statement }) => {
      const at = span
        ? sourceSpan(said.passage, span.start, span.end)
        : { start: said.passage.start, end: said.passage.end };
      confirmed.push({ check: one.id, issue, span: at, statement, ...positionAt(tree.source, at.start) });
    });
  return confirmed.sort((a, b) => a.span.start - b.span.start || compare(a.check, b.check));
}

function inOrder(findings: Finding[]): Finding[] {
  return findings.sort(
    (a, b) => a.span.start - b.span.start || RANK[a.severity] - RANK[b.severity] || compare(a.check, b.check),
  );
}

const RANK: Readonly<Record<Severity, number>> = { block: 0, warning: 1, note: 2 };
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The severity a check's findings have when it says no other. */
export const severityOf = (check: Check): Severity => check.demoted?.to ?? check.severity;

function findingOf(tree: Determination, one: Check, found: FoundAt): Finding {
  const { said } = found;
  const span = found.span ? sourceSpan(said.passage, found.span.start, found.span.end) : said.passage;
  const severity = severityOf(one);
  return {
    check: one.id,
    severity: found.severity && RANK[found.severity] > RANK[severity] ? found.severity : severity,
    issue: found.issue,
    span: { start: span.start, end: span.end },
    ...positionAt(tree.source, span.start),
    reason: found.reason,
    expected: found.expected ?? null,
    advice: found.advice ?? null,
    authorities: one.authorities,
    related: (found.related ?? []).map(other => ({
      label: other.label,
      span: sourceSpan(other.said.passage, other.span.start, other.span.end),
    })),
  };
}
