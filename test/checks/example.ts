import {
  type ComposableLayout,
  compose,
  type Decision,
  type Determination,
  type DeterminationData,
  type IssueData,
} from '../../src/core/determination/index.ts';

/** An example on a check's page: a determination in a few lines, and what the check must say of it. */
export interface Example {
  readonly title: string;
  readonly tree: Determination;
  /** "issue 1: Unexpected ..." a line, in the order of the letter; empty for a good one. */
  readonly findings: readonly string[];
}

export interface CheckPage {
  readonly good: readonly Example[];
  readonly bad: readonly Example[];
  readonly headings: readonly string[];
  readonly text: string;
}

/** Reads a check's page: examples stand in ```example blocks under "## Good" and "## Bad", what is found in ```finding blocks. */
export function readCheckPage(markdown: string): CheckPage {
  const good: Example[] = [];
  const bad: Example[] = [];
  const headings: string[] = [];
  let section = '';
  let title = '';
  let pending: { title: string; tree: Determination } | null = null;
  const flush = (findings: readonly string[]): void => {
    if (!pending) return;
    (section === 'Bad' ? bad : good).push({ ...pending, findings });
    pending = null;
  };
  const lines = markdown.split('\n');
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as string;
    const heading = /^(#{1,3}) (.+)$/.exec(line);
    if (heading) {
      flush([]);
      const [, level, words] = heading as unknown as [string, string, string];
      if (level === '##') section = words.trim();
      if (level !== '###') headings.push(words.trim());
      title = level === '###' ? words.trim() : '';
      continue;
    }
    const fence = /^```(example|finding)\s*$/.exec(line);
    if (!fence) continue;
    const body: string[] = [];
    for (i++; i < lines.length && lines[i] !== '```'; i++) body.push(lines[i] as string);
    if (fence[1] === 'example') {
      flush([]);
      pending = { title: title || (body[0] ?? ''), tree: exampleTree(body) };
    } else flush(body.filter(text => text.trim() !== ''));
  }
  flush([]);
  return { good, bad, headings, text: markdown };
}

const DATES: Readonly<
  Record<string, 'dateOfInjury' | 'urDenialDate' | 'applicationReceived' | 'dateAssigned' | 'decisionDate'>
> = {
  injury: 'dateOfInjury',
  ur: 'urDenialDate',
  application: 'applicationReceived',
  assigned: 'dateAssigned',
  decided: 'decisionDate',
};

const DECISIONS: Readonly<Record<string, Decision>> = { upheld: 'upheld', overturned: 'overturned' };

type Open<T> = { -readonly [K in keyof T]: T[K] };

/**
 * A determination from "key: value" lines. `item` starts a disputed item; after it `decision`, `claims`, `guideline` and
 * `rationale` are its own ("none" leaves one out). Before it: `summary`, dates as YYYY-MM-DD (`injury`, `ur`,
 * `application`, `assigned`, `decided`), `states`, `specialty`, `documents` (a line each), `priority`, `layout`. What is
 * not said is that of an ordinary determination. A line that starts with two blanks goes on with the one above.
 */
export function exampleTree(lines: readonly string[]): Determination {
  const issues: Open<IssueData>[] = [];
  let layout: ComposableLayout = 'years-and-sections';
  const data: Open<DeterminationData> = {
    caseNumber: 'CM15-9000001',
    dateAssigned: '2015-07-20',
    dateOfInjury: '2015-03-02',
    decisionDate: '2015-08-14',
    urDenialDate: '2015-07-01',
    applicationReceived: '2015-07-10',
    priority: 'standard',
    reviewer: { statesOfLicensure: ['California'], specialties: ['Preventive Medicine', 'Occupational Medicine'] },
    documents: null,
    summary: 'The injured worker is a 44 year old female with a date of injury of 03/02/2015. She reports pain.',
    issues: [],
  };
  for (const [key, value] of pairs(lines)) {
    const field = DATES[key];
    const said = value === 'none' ? null : value;
    const issue = issues.at(-1);
    if (field) data[field] = said;
    else if (key === 'summary') data.summary = said;
    else if (key === 'case') data.caseNumber = said;
    else if (key === 'priority') data.priority = said === 'expedited' ? 'expedited' : said === null ? null : 'standard';
    else if (key === 'states') data.reviewer = { ...data.reviewer, statesOfLicensure: listOf(said) };
    else if (key === 'specialty') data.reviewer = { ...data.reviewer, specialties: listOf(said) };
    else if (key === 'documents') data.documents = [...(data.documents ?? []), value];
    else if (key === 'layout') layout = value as ComposableLayout;
    else if (key === 'item') issues.push(ordinaryIssue(value));
    else if (!issue) throw new Error(`"${key}" stands before the first item`);
    else if (key === 'decision') issue.decision = said === null ? null : (DECISIONS[value] ?? null);
    else if (key === 'claims') issue.claimsAdministratorGuideline = said;
    else if (key === 'guideline') issue.reviewerGuideline = said;
    else if (key === 'rationale') issue.rationale = said;
    else throw new Error(`an example has no "${key}"`);
  }
  if (issues.length === 0) issues.push(ordinaryIssue('Acupuncture once a week for six weeks'));
  return compose({ ...data, issues }, layout);
}

const listOf = (said: string | null): string[] => (said === null ? [] : said.split(/,\s*/));

function ordinaryIssue(item: string): IssueData {
  return {
    item,
    decision: 'upheld',
    claimsAdministratorGuideline: 'Decision based on MTUS Low Back Complaints 2004.',
    reviewerGuideline: 'Decision based on MTUS Low Back Complaints 2004, Section(s): Summary.',
    rationale: 'The MTUS recommends this for other complaints. The request is not medically necessary.',
  };
}

function pairs(lines: readonly string[]): [string, string][] {
  const found: [string, string][] = [];
  for (const line of lines) {
    if (line.trim() === '') continue;
    const last = found.at(-1);
    if (line.startsWith('  ') && last) last[1] += ` ${line.trim()}`;
    else {
      const at = line.indexOf(':');
      if (at < 0) throw new Error(`an example's line needs "key: value": ${line}`);
      found.push([line.slice(0, at).trim(), line.slice(at + 1).trim()]);
    }
  }
  return found;
}
