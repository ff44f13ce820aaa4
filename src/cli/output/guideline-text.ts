import type { GuidelineAnswer } from '../../contract/index.ts';
import { styled } from '../terminal.ts';
import { fold } from './fold.ts';

/** One edition with what it recommends; each fact with how surely it is known. `inForce` is null for what never is. */
export function guidelineText(
  guideline: Omit<GuidelineAnswer, 'citedBy'>,
  inForce: boolean | null,
  date: string,
  width: number,
): string {
  const { id, title, year, inForceFrom, inForceTo, confidence, source, aliases, recommendations } = guideline;
  const lines = [`${styled('bold', `${title}${year === null ? '' : ` ${year}`}`)}  ${styled('dim', id)}`];
  const days = inForceFrom === null ? '' : ` (from ${inForceFrom}${inForceTo === null ? '' : ` to ${inForceTo}`})`;
  if (inForce === null) lines.push('  Not part of the MTUS');
  else lines.push(`  ${inForce ? '● In force' : '○ Not in force'} on ${date}${days} ${tag(confidence)}`);
  if (aliases.length > 0) lines.push(fold(`Also cited as ${aliases.join(', ')}`, width, '  '));
  lines.push(styled('dim', fold(source, width, '  ')));
  for (const { topic, says, pages, confidence: how } of recommendations) {
    const where = pages.length > 0 ? `, p. ${pages.join(', ')}` : '';
    lines.push(`  ${styled('bold', topic)}${where} ${tag(how)}`, fold(says, width, '    '));
  }
  if (recommendations.length === 0) lines.push('  What it recommends is not held here.');
  return `${lines.join('\n')}\n`;
}

/** How surely a fact is known: "verified" and "seen" are read, the others are to be looked up before relying on them. */
const tag = (confidence: string): string =>
  styled(confidence.startsWith('recalled') ? 'warning' : 'dim', `[${confidence.replace('-', ', ')}]`);
