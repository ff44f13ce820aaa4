import type { Message, Severity } from '../../message/index.ts';
import { mend, type Passage, type Source, type Span } from '../../text/index.ts';
import type { Leaf, LeafRole } from '../tree.ts';
import { type Line, linesOf } from './lines.ts';

/** What a reader of one layout works with: the lines, and where it writes down what it found and what it could not. */
export interface Reading {
  readonly source: Source;
  readonly lines: readonly Line[];
  /** Mends a stretch of the source, leaving out running heads and feet. */
  passage(start: number, end: number): Passage;
  /** Says what a stretch of the source is. The first to claim a stretch keeps it. */
  claim(span: Span, role: LeafRole, issue?: number | null): void;
  say(severity: Severity, span: Span, reason: string, advice?: string | null, issue?: number | null): void;
  readonly messages: readonly Message[];
  leaves(): Leaf[];
}

export function startReading(source: Source): Reading {
  const { lines, running } = linesOf(source);
  const claims: Leaf[] = running.map(span => ({ ...span, role: 'space', issue: null }));
  const messages: Message[] = [];
  return {
    source,
    lines,
    messages,
    passage: (start, end) => mend(source.text, start, end, running.length === 0 ? undefined : running),
    claim(span, role, issue = null) {
      if (span.end > span.start) claims.push({ start: span.start, end: span.end, role, issue });
    },
    say(severity, span, reason, advice = null, issue = null) {
      messages.push({
        check: 'read',
        severity,
        issue,
        span,
        reason,
        expected: null,
        advice,
        authorities: [],
        related: [],
      });
    },
    leaves: () => tile(source.text, claims),
  };
}

/** Leaves that follow each other without gap or overlap from the first letter to the last. */
function tile(text: string, claims: readonly Leaf[]): Leaf[] {
  const ordered = claims.map((leaf, order) => ({ leaf, order }));
  ordered.sort((a, b) => a.leaf.start - b.leaf.start || b.leaf.end - a.leaf.end || a.order - b.order);
  const leaves: Leaf[] = [];
  let at = 0;
  for (const { leaf } of ordered) {
    if (leaf.end <= at) continue;
    const start = Math.max(at, leaf.start);
    fill(text, at, start, leaves);
    leaves.push({ start, end: leaf.end, role: leaf.role, issue: leaf.issue });
    at = leaf.end;
  }
  fill(text, at, text.length, leaves);
  return leaves;
}

function fill(text: string, start: number, end: number, leaves: Leaf[]): void {
  if (end <= start) return;
  const role: LeafRole = /[^\s\0\ufeff]/.test(text.slice(start, end)) ? 'unread' : 'space';
  leaves.push({ start, end, role, issue: null });
}
