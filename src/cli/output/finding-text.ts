import type { Finding } from '../../core/checks/index.ts';
import { findAuthority } from '../../core/law/index.ts';
import { positionAt, type Source } from '../../core/text/index.ts';
import { styled } from '../terminal.ts';
import { fold } from './fold.ts';

/** A finding as a compiler prints one: place, severity, id, the words with a caret, why, what to do, the law. */
export function findingText(name: string, finding: Finding, source: Source, width: number): string {
  const place = `${name}:${finding.line}:${finding.column}`;
  const lines = [
    `${styled('bold', place)} ${styled(finding.severity, finding.severity)} ${styled('dim', finding.check)}${finding.issue ? ` (item ${finding.issue})` : ''}`,
  ];
  lines.push(...quoted(source, finding.span, width));
  lines.push(fold(finding.reason, width, '  '));
  for (const other of finding.related) {
    lines.push(`  ${styled('dim', `${other.label}, line ${positionAt(source, other.span.start).line}:`)}`);
    lines.push(fold(`"${shortened(wordsOf(source, other.span), 220)}"`, width, '    '));
  }
  if (finding.advice) lines.push(fold(`To do: ${finding.advice}`, width, '  '));
  const law = finding.authorities.map(id => findAuthority(id)?.citation ?? id).join('; ');
  if (law) lines.push(styled('dim', fold(`Law: ${law}`, width, '  ')));
  return `${lines.join('\n')}\n`;
}

const wordsOf = (source: Source, span: { start: number; end: number }): string =>
  source.text.slice(span.start, span.end).replace(/\s+/g, ' ');

const shortened = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1)}…`;

/** The line of the source with carets under the words; of words over several lines, their first. */
function quoted(source: Source, span: { start: number; end: number }, width: number): string[] {
  const start = source.lines.findLast(line => line <= span.start) ?? 0;
  const next = source.lines.find(line => line > span.start) ?? source.text.length;
  const end = Math.min(span.end, next);
  const line = source.text.slice(start, next).replace(/[\s\0]+$/, '');
  const indent = Math.max(0, span.start - start - Math.max(0, width - 30));
  const shown = line.slice(indent, indent + width - 4).replace(/[\t\0-\x1f]/g, ' ');
  if (shown.trim() === '') return [];
  const from = Math.max(0, span.start - start - indent);
  const carets = Math.max(1, Math.min(end - span.start, shown.length - from));
  return [`  ${shown}`, `  ${' '.repeat(from)}${styled(span.end > next ? 'dim' : 'accent', '^'.repeat(carets))}`];
}
