import type { Determination } from '../../core/determination/index.ts';
import { styled } from '../terminal.ts';
import { fold } from './fold.ts';

/** A determination for a person at a terminal: who, when, and each item with its decision first. */
export function determinationText(source: string, tree: Determination, width: number): string {
  const { header, reviewer } = tree;
  const lines = [styled('bold', header.caseNumber?.value ?? 'no case number'), `  ${styled('dim', source)}`];
  const rows: [string, string | undefined][] = [
    ['Form', tree.layout.replaceAll('-', ' ')],
    ['Injury', header.dateOfInjury?.value],
    ['UR denial', header.urDenialDate?.value],
    ['Application', header.applicationReceived?.value],
    ['Assigned', header.dateAssigned?.value],
    ['Decided', header.decisionDate?.value],
    ['Priority', header.priority?.value],
    ['Licensed in', reviewer.statesOfLicensure.map(state => state.value).join(', ') || undefined],
    ['Specialty', reviewer.specialties.map(specialty => specialty.value).join(', ') || undefined],
  ];
  for (const [label, value] of rows) if (value) lines.push(`  ${label.padEnd(12)} ${value}`);
  for (const issue of tree.issues) {
    lines.push('', `  ${issue.number}. ${decisionMark(issue.decision?.value)}`);
    lines.push(fold(issue.item.text.text, width, '     '));
    for (const citation of issue.reviewerGuideline?.citations ?? []) {
      const where = [...citation.sections, ...citation.pages.map(page => `p. ${page}`)].join('; ');
      const named = [citation.source === 'other' ? '' : citation.source, citation.title, citation.year]
        .filter(Boolean)
        .join(' ');
      lines.push(styled('dim', fold(`${named}${where ? `: ${where}` : ''}`, width, '     ')));
    }
  }
  if (tree.issues.length === 0) lines.push('', '  no disputed item could be read');
  return `${lines.join('\n')}\n`;
}

/** Words first; the mark says it again: filled where something changed. */
export function decisionMark(decision: 'upheld' | 'overturned' | undefined): string {
  if (decision === 'overturned') return styled('accent', '● Overturned');
  return decision === 'upheld' ? '○ Upheld' : styled('warning', '? no decision printed');
}
