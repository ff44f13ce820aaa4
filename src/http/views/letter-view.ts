import { allChecks, type Finding } from '../../core/checks/index.ts';
import {
  type AttestationId,
  type Determination,
  findAnchor,
  type Issue,
  type LayoutId,
} from '../../core/determination/index.ts';
import { findAuthority } from '../../core/law/index.ts';
import { mend, type Passage, type Span } from '../../core/text/index.ts';
import {
  addressOf,
  type LetterBlock,
  type LetterFact,
  type LetterIssue,
  type LetterNote,
  type LetterView,
  writtenDate,
} from '../../web/index.ts';
import { addressOfGuideline } from './guidelines.ts';
import { type Over, runsOf, textOffset } from './passage-runs.ts';

/** What a letter is shown with, besides its own words. */
export type LetterSurroundings = Pick<
  LetterView,
  'title' | 'address' | 'id' | 'invented' | 'versions' | 'like' | 'readerSays'
>;

const LAYOUT: Readonly<Record<LayoutId, string>> = {
  'medical-professional-review': 'Medical Professional Review, the earliest form',
  'notice-2013': 'the notice of 2013',
  'documents-reviewed': 'the form that lists the documents reviewed',
  'credentials-in-prose': 'the form of 2014, credentials in prose',
  'credentials-listed': 'the form of 2015, credentials listed',
  'years-and-sections': 'the form from late 2015 on, guidelines by year and section',
  unknown: 'none that is known',
};

/** A determination and its findings as they are shown. Notes are numbered in the order of the letter. */
export function letterView(
  tree: Determination,
  findings: readonly Finding[],
  surroundings: LetterSurroundings,
): LetterView {
  const placing = new Placing(tree, findings);
  const dates = datesOf(tree, placing);
  const reviewer = reviewerOf(tree, placing);
  const documents =
    tree.documents?.entries.map((entry, i) =>
      placing.block(`document-${i + 1}`, `document ${i + 1}`, entry, [whole(entry)], []),
    ) ?? null;
  const summary = tree.summary
    ? placing.block('summary', 'the case summary', tree.summary.text, tree.summary.sentences, [])
    : null;
  const issues = tree.issues.map(issue => issueOf(issue, placing));
  return {
    ...surroundings,
    layout: LAYOUT[tree.layout],
    unread: tree.issues.length === 0 && !tree.summary ? tree.source.text : null,
    dates,
    reviewer,
    attestations: attestationsOf(tree),
    documents,
    summary,
    issues,
    notes: findings.map((finding, i) =>
      noteOf(tree, finding, i + 1, placing.placed.has(i + 1), isFirstOf(findings, i)),
    ),
  };
}

/** Finds for each stretch of the letter the findings whose words begin in it; each is placed once, at the first. */
class Placing {
  readonly placed = new Set<number>();
  readonly #findings: readonly Finding[];
  readonly #source: string;

  constructor(tree: Determination, findings: readonly Finding[]) {
    this.#findings = findings;
    this.#source = tree.source.text;
  }

  /** What lies over a passage; a finding about nearly all of a long one is hung at its end instead of underlining it. */
  overs(passage: Passage, alsoFrom: Span = passage): Over[] {
    return this.#findings.flatMap((finding, i) => {
      const number = i + 1;
      const { start, end } = finding.span;
      if (this.placed.has(number) || start < alsoFrom.start || start >= alsoFrom.end) return [];
      this.placed.add(number);
      const from = textOffset(passage, start);
      const to = Math.max(from, textOffset(passage, Math.min(end, passage.end)));
      const heavy = to - from > 240 && to - from > 0.6 * passage.text.length;
      const outside = start >= passage.end || to === from;
      const span =
        heavy || outside
          ? { start: Math.max(0, passage.text.length - 1), end: passage.text.length }
          : { start: from, end: to };
      return [{ ...span, note: number, severity: heavy || outside ? null : finding.severity, href: null }];
    });
  }

  block(
    anchor: string,
    name: string,
    passage: Passage,
    sentences: readonly (Span & { readonly role?: string })[],
    links: readonly Over[],
    alsoFrom?: Span,
  ): LetterBlock {
    const overs = [...this.overs(passage, alsoFrom), ...links];
    const single =
      sentences.length === 1 &&
      sentences[0]?.start === 0 &&
      sentences[0].end === passage.text.length &&
      sentences[0].role === undefined;
    return {
      anchor,
      name,
      notes: overs.flatMap(over => (over.note === null ? [] : [over.note])),
      sentences: sentences.map((sentence, i) => ({
        anchor: single ? anchor : `${anchor}-${i + 1}`,
        ordinal: i + 1,
        concludes: sentence.role === 'conclusion',
        runs: runsOf(passage.text, sentence.start, sentence.end, overs),
      })),
    };
  }

  /** A value of the head of the letter, shown as `words` rather than as printed. */
  fact(label: string, span: Span | null, words: string): LetterFact {
    if (!span) return { label, notes: [], runs: [{ text: words, href: null, severity: null, closes: [] }] };
    const overs = this.overs(mend(this.#source, span.start, span.end));
    const closes = overs.flatMap(over => (over.note === null ? [] : [over.note]));
    const severity = overs[0]?.severity ?? null;
    return { label, notes: closes, runs: [{ text: words, href: null, severity, closes }] };
  }
}

const whole = (passage: Passage): Span => ({ start: 0, end: passage.text.length });

function datesOf({ header }: Determination, placing: Placing): LetterFact[] {
  const named = [
    ['Decided', header.decisionDate],
    ['Assigned', header.dateAssigned],
    ['Application received', header.applicationReceived],
    ['Utilization review', header.urDenialDate],
    ['Date of injury', header.dateOfInjury],
  ] as const;
  const facts = named.map(([label, date]) => placing.fact(label, date, date ? writtenDate(date.value) : 'not read'));
  const priority = header.priority;
  const words = priority ? (priority.value === 'standard' ? 'Standard' : 'Expedited') : 'not read';
  return [...facts, placing.fact('Priority', priority, words)];
}

function reviewerOf({ reviewer }: Determination, placing: Placing): LetterFact[] {
  const listed = (label: string, entries: Determination['reviewer']['specialties']): LetterFact => {
    const facts = entries.map((entry, i) =>
      placing.fact(label, entry, entry.value + (i < entries.length - 1 ? ', ' : '')),
    );
    const none = { text: 'not read', href: null, severity: null, closes: [] };
    return {
      label,
      notes: facts.flatMap(fact => fact.notes),
      runs: facts.length > 0 ? facts.flatMap(fact => fact.runs) : [none],
    };
  };
  return [listed('Licensed in', reviewer.statesOfLicensure), listed('Certified in', reviewer.specialties)];
}

const ATTESTED: Readonly<Record<AttestationId, string>> = {
  'no-affiliation': 'no affiliation with a party',
  'years-of-practice': 'more than five years of active practice',
  'hours-of-practice': 'at least 24 hours of practice a week',
  selection: 'selection for experience in the condition and the treatment',
  'evidence-hierarchy': 'knowledge of the hierarchy of evidence',
};

const attestationsOf = ({ reviewer }: Determination): string[] =>
  (Object.keys(ATTESTED) as AttestationId[]).filter(id => reviewer.attestations[id]).map(id => ATTESTED[id]);

function issueOf(issue: Issue, placing: Placing): LetterIssue {
  const anchor = `issue-${issue.number}`;
  const line = (name: string, words: string, of: Issue['reviewerGuideline']): LetterBlock | null => {
    if (!of) return null;
    const links = of.citations.map(citation => ({
      start: citation.start,
      end: citation.end,
      note: null,
      severity: null,
      href: addressOfGuideline(citation),
    }));
    return placing.block(`${anchor}-${name}`, `item ${issue.number}, ${words}`, of.text, [whole(of.text)], links);
  };
  const { item, rationale } = issue;
  // What is found on the decision, or between the parts of an item, is hung on the item itself.
  const head = { start: item.text.start, end: issue.decision?.end ?? item.text.end };
  return {
    number: issue.number,
    anchor,
    decision: issue.decision?.value ?? null,
    item: placing.block(`${anchor}-item`, `item ${issue.number}`, item.text, [whole(item.text)], [], head),
    claimsAdministratorGuideline: line(
      'claims-administrator-guideline',
      'claims administrator’s guideline',
      issue.claimsAdministratorGuideline,
    ),
    reviewerGuideline: line('reviewer-guideline', 'reviewer’s guideline', issue.reviewerGuideline),
    rationale: rationale
      ? placing.block(`${anchor}-rationale`, `item ${issue.number}, rationale`, rationale.text, rationale.sentences, [])
      : null,
  };
}

const known = new Set(allChecks.map(check => check.id));

/** The law stands once for each check: at its first finding. */
function noteOf(tree: Determination, finding: Finding, number: number, placed: boolean, isFirst: boolean): LetterNote {
  return {
    number,
    severity: finding.severity,
    check: finding.check,
    address: known.has(finding.check) ? addressOf.check(finding.check) : null,
    issue: finding.issue,
    reason: finding.reason,
    expected: finding.expected,
    advice: finding.advice,
    authorities: isFirst ? finding.authorities.map(id => findAuthority(id)?.citation ?? id) : [],
    related: finding.related.map(({ label, span }) => {
      const anchor = findAnchor(tree, span.start);
      return {
        label,
        href: anchor ? `#${anchor}` : null,
        words: shortened(mend(tree.source.text, span.start, span.end).text),
      };
    }),
    line: finding.line,
    page: finding.page,
    placed,
  };
}

const isFirstOf = (findings: readonly Finding[], at: number): boolean =>
  findings.findIndex(each => each.check === findings[at]?.check) === at;

const shortened = (words: string): string => (words.length > 90 ? `${words.slice(0, 87).trimEnd()}…` : words);
