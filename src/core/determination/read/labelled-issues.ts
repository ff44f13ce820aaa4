import type { Passage } from '../../text/index.ts';
import type { Decision, Issue, Read } from '../tree.ts';
import { readGuidelineLine } from './guideline-line.ts';
import { readItem } from './item.ts';
import type { Line } from './lines.ts';
import { readRationale } from './rationale.ts';
import type { Reading } from './reading.ts';

/**
 * The labels before an item's two guideline lines and its rationale, each matched at the start of a line. One that ends
 * with a colon is no part of what follows; any other ("The Claims Administrator based its decision on ...") begins it.
 */
export interface IssueLabels {
  readonly claimsAdministrator: RegExp;
  readonly reviewer: RegExp;
  readonly rationale: RegExp;
}

export const PRINTED_LABELS: IssueLabels = {
  claimsAdministrator: /^Claims Administrator(?:['’]s)? guidelines?\s*:/i,
  reviewer: /^(?:MAXIMUS|Expert Reviewer|Reviewer|IMR)(?:['’]s)? guidelines?\s*:/i,
  rationale: /^Decision rationale\s*:/i,
};

type LabelId = 'claimsAdministrator' | 'reviewer' | 'rationale';
const ORDER: readonly LabelId[] = ['claimsAdministrator', 'reviewer', 'rationale'];

interface Labelled {
  readonly label: LabelId;
  readonly line: number;
  readonly length: number;
}

/** One disputed item as lines: its head from `head` up to its first label, then its labels, ending before `end`. */
interface Block {
  head: number;
  headEnd: number;
  readonly labels: Labelled[];
  end: number;
}

/** Reads the items between two lines. Every item starts where the labels begin again; its head stands above them. */
export function readLabelledIssues(reading: Reading, from: number, to: number, labels: IssueLabels): Issue[] {
  const blocks = blocksOf(reading, from, to, labels);
  return blocks.map((block, i) => readBlock(reading, block, i + 1));
}

function blocksOf(reading: Reading, from: number, to: number, labels: IssueLabels): Block[] {
  const { lines } = reading;
  const blocks: Block[] = [];
  let rank = ORDER.length;
  for (let i = from; i < to; i++) {
    const found = labelAt(lines[i] as Line, i, labels);
    if (!found) continue;
    const next = ORDER.indexOf(found.label);
    if (next <= rank && !(blocks.length > 0 && next > rank)) {
      const previous = blocks.at(-1);
      const above = previous ? (previous.labels.at(-1)?.line ?? from) : from;
      const head = headAbove(lines, previous ? above : from, i, previous !== undefined);
      if (previous) previous.end = head;
      blocks.push({ head, headEnd: i, labels: [found], end: to });
    } else blocks.at(-1)?.labels.push(found);
    rank = next;
  }
  const tail = blocks.length > 0 ? unlabelledTail(lines, blocks.at(-1) as Block, to) : undefined;
  if (tail) blocks.push(tail);
  return blocks;
}

function labelAt(line: Line, index: number, labels: IssueLabels): Labelled | undefined {
  for (const label of ORDER) {
    const match = labels[label].exec(line.text);
    if (match) return { label, line: index, length: match[0].length };
  }
  return undefined;
}

/** A letter cut short may end with an item's head alone. */
function unlabelledTail(lines: readonly Line[], last: Block, to: number): Block | undefined {
  const lastLabel = last.labels.at(-1);
  if (lastLabel?.label !== 'rationale' || !endsWithDecision(lines[to - 1]?.text ?? '')) return undefined;
  const head = headAbove(lines, lastLabel.line, to, true);
  if (head <= lastLabel.line) return undefined;
  last.end = head;
  return { head, headEnd: to, labels: [], end: to };
}

const DECISION = /(?:\s*:\s*|\s+)(Upheld|Overturned)\s*\.?$/i;
const endsWithDecision = (text: string): boolean =>
  /(?:^|:\s*|\b(?:is|are|was|were)\s+)(?:Upheld|Overturned)\s*\.?$/i.test(text);
const endsSentence = (text: string): boolean => /[.?!]["”’)\]]*$/.test(text);
const MODIFIED = /\b(?:was|were|is|are)\s+the\s+original\s+request\b/i;

/** The first line of the head that ends above line `below`; with a rationale above it, it starts no higher than `from`. */
function headAbove(lines: readonly Line[], from: number, below: number, afterRationale: boolean): number {
  const floor = afterRationale ? from + 1 : from;
  let head = below - 1;
  if (head < floor) return below;
  while (head > floor && joins(lines, head)) head--;
  return splitGlued(lines, head, below, afterRationale && head === floor);
}

/** Whether a line goes on from the one above it. Over a page break it does where that one ends open. */
function joins(lines: readonly Line[], i: number): boolean {
  const line = lines[i] as Line;
  const above = lines[i - 1]?.text ?? '';
  if (line.above === 'paragraph') return false;
  if (line.above === 'nothing') return true;
  if (!endsSentence(above)) return !(above.length < 60 && /^[A-Z]/.test(line.text));
  // A modified request holds sentences, and a page may end after one of them.
  return /\boriginal\s+request\.?$/i.test(above) || /\bClaims Administrator\.$/i.test(above);
}

/** Where no blank line parts a rationale from the next head, the head starts after the rationale's last full sentence. */
function splitGlued(lines: readonly Line[], head: number, below: number, glued: boolean): number {
  const text = lines
    .slice(head, below)
    .map(line => line.text)
    .join('\n');
  const modified = MODIFIED.exec(text);
  let best = head;
  let offset = 0;
  for (let i = head; i < below; i++) {
    const line = lines[i] as Line;
    if (i > head && endsSentence(lines[i - 1]?.text ?? '')) {
      const passed = text.slice(0, offset);
      const beforeModified = !modified || offset <= modified.index;
      if (
        beforeModified &&
        (glued || /\bnecess|\bappropriate\b|\bsupported\b|\bindicated\b|\brecommended\b|\bguideline/i.test(passed))
      )
        best = i;
    }
    offset += line.text.length + 1;
  }
  return best;
}

function readBlock(reading: Reading, block: Block, number: number): Issue {
  const { lines } = reading;
  const first = lines[block.head] as Line | undefined;
  const start = first?.start ?? 0;
  const end = lines[block.end - 1]?.end ?? start;
  const head = readHead(reading, block, number);
  const line = (label: LabelId): Passage | null => labelledPassage(reading, block, label, number);
  const claims = line('claimsAdministrator');
  const reviewer = line('reviewer');
  const rationale = line('rationale');
  return {
    number,
    start,
    end,
    ...head,
    claimsAdministratorGuideline: claims ? readGuidelineLine(claims) : null,
    reviewerGuideline: reviewer ? readGuidelineLine(reviewer) : null,
    rationale: rationale ? readRationale(rationale) : null,
  };
}

function readHead(reading: Reading, block: Block, number: number): Pick<Issue, 'item' | 'decision'> {
  const { lines } = reading;
  const start = lines[block.head]?.start ?? 0;
  const end = block.headEnd > block.head ? (lines[block.headEnd - 1]?.end ?? start) : start;
  const whole = reading.source.text.slice(start, end);
  const match = DECISION.exec(whole);
  if (!match) {
    const text = reading.passage(start, end);
    reading.claim(text, 'item', number);
    reading.say(
      'warning',
      text,
      `Unexpected item ${number} without a decision, expected "Upheld" or "Overturned" after it`,
      null,
      number,
    );
    return { item: readItem(text), decision: null };
  }
  const word = match[1] as string;
  const at = start + match.index + match[0].toLowerCase().indexOf(word.toLowerCase());
  const text = reading.passage(start, start + match.index);
  const decision: Read<Decision> = { value: word.toLowerCase() as Decision, start: at, end: at + word.length };
  reading.claim(text, 'item', number);
  reading.claim(decision, 'decision', number);
  reading.claim({ start: text.end, end: at }, 'label', number);
  return { item: readItem(text), decision };
}

function labelledPassage(reading: Reading, block: Block, label: LabelId, number: number): Passage | null {
  const at = block.labels.findIndex(candidate => candidate.label === label);
  const found = block.labels[at];
  if (!found) {
    if (block.labels.length > 0) sayMissing(reading, block, label, number);
    return null;
  }
  const line = reading.lines[found.line] as Line;
  const labelEnd = line.start + found.length;
  const until = block.labels[at + 1]?.line ?? block.end;
  const end = reading.lines[until - 1]?.end ?? line.end;
  const role = label === 'rationale' ? 'rationale' : 'guideline';
  const asText = reading.source.text[labelEnd - 1] !== ':';
  if (!asText) reading.claim({ start: line.start, end: labelEnd }, 'label', number);
  const passage = reading.passage(asText ? line.start : labelEnd, end);
  reading.claim(passage, role, number);
  return passage;
}

const LABEL_WORDS: Readonly<Record<LabelId, string>> = {
  claimsAdministrator: 'claims administrator guideline line',
  reviewer: 'reviewer guideline line',
  rationale: 'decision rationale',
};

function sayMissing(reading: Reading, block: Block, label: LabelId, number: number): void {
  const line = reading.lines[block.head];
  if (line)
    reading.say('note', line, `Unexpected item ${number} without a ${LABEL_WORDS[label]}, expected one`, null, number);
}
