import type { Passage } from '../../text/index.ts';
import type { Decision, Issue, Read } from '../tree.ts';
import { spanOf } from './current-form.ts';
import { readGuidelineLine } from './guideline-line.ts';
import { readItem } from './item.ts';
import type { IssueLabels } from './labelled-issues.ts';
import type { Line } from './lines.ts';
import { readRationale } from './rationale.ts';
import type { Reading } from './reading.ts';

/** The earlier letters say whose guideline it is in a sentence; a label with a colon is read too. */
export const SENTENCE_LABELS: IssueLabels = {
  claimsAdministrator: /^(?:The )?Claims Administrator(?:(?:['’]s)? guidelines?\s*:| (?:based|cited|did|used|relied))/i,
  reviewer:
    /^(?:The )?(?:MAXIMUS|(?:Expert|Physician|Professional|Medical)? ?Reviewer)(?:(?:['’]s)? guidelines?\s*:| (?:based|cited|did|found|used|relied))/i,
  rationale:
    /^(?:(?:The )?(?:Expert|Physician|Professional|Medical)? ?Reviewer['’]s )?(?:Decision rationale|Rationale for the Decision|Rationale)\s*:/i,
};

const NUMBER = /^(\d{1,2})\s*[.)]\s+(?=\S)/;
const NECESSITY =
  /\s*,?\s+((?:is|are|was|were)\s+(?:found\s+|deemed\s+)?(not\s+)?medically\s+necessary(?:\s+and\s+appropriate)?)\s*\.?\s*$/i;
const PREFIX = /^(?:.{0,80}?\bhas determined (?:that )?)?(?:regarding )?(?:the )?(?:retrospective )?requests? for\s+/i;

/** A numbered statement: "1) ... has determined the request for X is not medically necessary and appropriate." */
export interface Statement {
  readonly number: number;
  readonly text: Passage;
  readonly item: Passage;
  readonly decision: Read<Decision> | null;
  readonly lines: { readonly first: number; readonly end: number };
}

/** Every numbered paragraph between two lines that asks for something or says whether it is necessary. */
export function statementsIn(reading: Reading, from: number, to: number, labels: IssueLabels): Statement[] {
  const { lines } = reading;
  const found: Statement[] = [];
  for (let i = from; i < to; i++) {
    const match = NUMBER.exec(lines[i]?.text ?? '');
    if (!match || Number(match[1]) !== found.length + 1) continue;
    let end = i + 1;
    while (
      end < to &&
      lines[end]?.above !== 'paragraph' &&
      !isLabel(lines[end] as Line, labels) &&
      !NUMBER.test(lines[end]?.text ?? '')
    )
      end++;
    const statement = statementOf(reading, i, end, match[0].length, found.length + 1);
    if (statement) found.push(statement);
  }
  return found;
}

const isLabel = (line: Line, labels: IssueLabels): boolean =>
  labels.claimsAdministrator.test(line.text) || labels.reviewer.test(line.text) || labels.rationale.test(line.text);

function statementOf(reading: Reading, first: number, end: number, marker: number, number: number): Statement | null {
  const span = spanOf(reading.lines, first, end);
  if (!span) return null;
  const start = span.start + marker;
  const source = reading.source.text.slice(start, span.end);
  const prefix = PREFIX.exec(source)?.[0].length ?? 0;
  const necessity = NECESSITY.exec(source);
  if (!necessity && prefix === 0) return null;
  const stop = necessity ? necessity.index : source.replace(/[\s:.]+$/, '').length;
  const item = reading.passage(start + prefix, start + stop);
  const said = necessity?.[1] as string;
  const at = necessity ? start + necessity.index + necessity[0].indexOf(said) : 0;
  return {
    number,
    text: reading.passage(start, span.end),
    item,
    decision: necessity ? { value: necessity[2] ? 'upheld' : 'overturned', start: at, end: at + said.length } : null,
    lines: { first, end },
  };
}

/** Reads numbered items, each followed by its guideline sentences and rationale. */
export function readNumberedIssues(reading: Reading, from: number, to: number, labels: IssueLabels): Issue[] {
  const statements = statementsIn(reading, from, to, labels);
  return statements.map((statement, i) => {
    const until = statements[i + 1]?.lines.first ?? to;
    return issueOf(reading, statement, statement.lines.end, until, labels, statement.decision);
  });
}

/** One issue from its statement and the lines after it. */
export function issueOf(
  reading: Reading,
  statement: Statement,
  from: number,
  to: number,
  labels: IssueLabels,
  decision: Read<Decision> | null,
): Issue {
  const { number } = statement;
  reading.claim(statement.item, 'item', number);
  if (decision) reading.claim(decision, 'decision', number);
  else
    reading.say(
      'warning',
      statement.item,
      `Unexpected item ${number} without a decision, expected it said whether it is medically necessary`,
      null,
      number,
    );
  const part = (label: RegExp): Passage | null => partAt(reading, from, to, label, labels, number);
  const claims = part(labels.claimsAdministrator);
  const reviewer = part(labels.reviewer);
  const rationale = part(labels.rationale);
  const end = reading.lines[to - 1]?.end ?? statement.text.end;
  return {
    number,
    start: statement.text.start,
    end: Math.max(end, statement.text.end),
    item: readItem(statement.item),
    decision,
    claimsAdministratorGuideline: claims ? readGuidelineLine(claims) : null,
    reviewerGuideline: reviewer ? readGuidelineLine(reviewer) : null,
    rationale: rationale ? readRationale(rationale) : null,
  };
}

function partAt(
  reading: Reading,
  from: number,
  to: number,
  label: RegExp,
  labels: IssueLabels,
  issue: number,
): Passage | null {
  const { lines } = reading;
  for (let i = from; i < to; i++) {
    const line = lines[i] as Line;
    const match = label.exec(line.text);
    if (!match) continue;
    const strip = match[0].endsWith(':');
    const isRationale = label === labels.rationale;
    let end = i + 1;
    while (
      end < to &&
      !isLabel(lines[end] as Line, labels) &&
      (isRationale || !HEADING_LIKE.test(lines[end]?.text ?? ''))
    )
      end++;
    const start = strip ? line.start + match[0].length : line.start;
    if (strip) reading.claim({ start: line.start, end: start }, 'label', issue);
    const passage = reading.passage(start, lines[end - 1]?.end ?? line.end);
    reading.claim(passage, isRationale ? 'rationale' : 'guideline', issue);
    return passage;
  }
  return null;
}

// A sub-heading of the form between guideline lines: in capitals, or ending with a colon.
const HEADING_LIKE = /^(?:[^a-z]{12,}|(?:Medical Treatment Guideline|Section of the Medical|Guideline)[^.]{0,140}:)$/;
