import type { CitationRecord, FindingRecord, IssueRecord } from '../../contract/index.ts';
import type { ShownDetermination } from '../office/data-office.ts';
import { styled } from '../terminal.ts';
import { decisionMark } from './determination-text.ts';
import { fold } from './fold.ts';

/** A whole determination for a person at a terminal: header, summary, each item with its decision first, and findings. */
export function recordText({ record, findings }: ShownDetermination, width: number): string {
  const { caseNumber, id, invented, summary, issues, messages, otherVersions } = record;
  const lines = [
    styled('bold', caseNumber ?? 'no case number') + (invented ? styled('dim', '  invented example') : ''),
  ];
  for (const [label, value] of factsOf(record)) if (value) lines.push(fact(label, value, width));
  lines.push(fact('Id', id.slice(0, 12), width));
  if (otherVersions.length > 0)
    lines.push(fact('Versions', otherVersions.map(({ id: other }) => other.slice(0, 12)).join(', '), width));
  if (summary) lines.push('', styled('bold', 'Clinical case summary'), fold(summary, width, '  '));
  for (const issue of issues) lines.push('', ...issueLines(issue, findings, width));
  if (issues.length === 0) lines.push('', 'No disputed item could be read.');
  const whole = findings.filter(finding => !issues.some(({ number }) => number === finding.issue));
  if (whole.length > 0) lines.push('', styled('bold', 'Of the whole letter'), ...whole.flatMap(findingLines(width)));
  for (const { reason } of messages) lines.push('', styled('dim', fold(`Reader: ${reason}`, width)));
  return `${lines.join('\n')}\n`;
}

function factsOf(record: ShownDetermination['record']): [string, string | null][] {
  const { reviewer } = record;
  return [
    ['Form', record.layout.replaceAll('-', ' ')],
    ['Injury', record.dateOfInjury],
    ['UR denial', record.urDenialDate],
    ['Application', record.applicationReceived],
    ['Assigned', record.dateAssigned],
    ['Decided', record.decisionDate],
    ['Priority', record.priority],
    ['Licensed in', reviewer.statesOfLicensure.join(', ') || null],
    ['Specialty', reviewer.specialties.join(', ') || null],
  ];
}

const LABEL = 14;

const fact = (label: string, value: string, width: number): string =>
  `  ${label.padEnd(LABEL - 2)}${fold(value, width, ' '.repeat(LABEL)).trimStart()}`;

function issueLines(issue: IssueRecord, findings: readonly FindingRecord[], width: number): string[] {
  const lines = [`${styled('bold', `${issue.number}.`)} ${decisionMark(issue.decision ?? undefined)}`];
  lines.push(styled('bold', fold(issue.item, width, '   ')));
  for (const citation of issue.citations.filter(({ by }) => by === 'reviewer'))
    lines.push(styled('dim', fold(citationWords(citation), width, '   ')));
  const parts: [string, string | null][] = [
    ['The claims administrator based its decision on', issue.claimsAdministratorGuideline],
    ['The reviewer based the decision on', issue.reviewerGuideline],
    ['Rationale', issue.rationale],
  ];
  for (const [title, words] of parts) if (words) lines.push(`   ${styled('dim', title)}`, fold(words, width, '     '));
  return [...lines, ...findings.filter(({ issue: of }) => of === issue.number).flatMap(findingLines(width))];
}

function citationWords({ source, title, year, sections, pages }: CitationRecord): string {
  const named = [source === 'other' ? '' : source, title, year].filter(Boolean).join(' ');
  const where = [...sections, ...pages.map(page => `p. ${page}`)].join('; ');
  return where ? `${named}: ${where}` : named;
}

const findingLines =
  (width: number) =>
  ({ severity, check, line, reason, expected, authority }: FindingRecord): string[] => [
    `   ${styled(severity, severity)} ${styled('dim', `${check}, line ${line}`)}`,
    fold(reason, width, '     '),
    ...(expected ? [fold(`Expected: ${expected}`, width, '     ')] : []),
    ...(authority.length > 0 ? [styled('dim', fold(`Law: ${authority.join('; ')}`, width, '     '))] : []),
  ];
