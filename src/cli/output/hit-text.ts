import type { Hit } from '../../contract/index.ts';
import { styled } from '../terminal.ts';
import { decisionMark } from './determination-text.ts';
import { fold } from './fold.ts';

/** A determination that was found: its number and date, each item with its outcome, and the words that were looked for. */
export function hitText(hit: Hit, width: number): string {
  const head = [styled('bold', hit.caseNumber ?? hit.id.slice(0, 12)), hit.decisionDate ?? 'no date read'];
  if (hit.invented) head.push(styled('dim', 'invented example'));
  const blocking = hit.findings.block;
  if (blocking > 0) head.push(styled('block', `${blocking} blocking ${blocking === 1 ? 'finding' : 'findings'}`));
  const lines = [head.join('  ')];
  for (const { number, item, decision } of hit.issues) {
    const mark = decisionMark(decision ?? undefined);
    lines.push(`  ${number}. ${mark}`, fold(item, width, '     '));
  }
  for (const { text, marks } of hit.passages) lines.push(marked(fold(`“${text}”`, width, '     '), text, marks));
  return `${lines.join('\n')}\n`;
}

/** Puts the marks of a text on its folded form: the letters are the same, only the blanks between words are not. */
function marked(folded: string, text: string, marks: readonly (readonly [number, number])[]): string {
  const places: number[] = [];
  let place = folded.indexOf('“') + 1;
  for (const letter of text.split('')) {
    if (/\S/.test(letter)) while (/\s/.test(folded[place] as string)) place++;
    places.push(place);
    if (/\S/.test(letter)) place++;
  }
  let out = '';
  let at = 0;
  for (const [start, end] of marks) {
    const from = places[start] as number;
    const to = (places[end - 1] as number) + 1;
    out += folded.slice(at, from) + styled('match', folded.slice(from, to));
    at = to;
  }
  return out + folded.slice(at);
}
