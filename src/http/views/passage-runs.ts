import type { Severity } from '../../contract/index.ts';
import type { Passage, Span } from '../../core/text/index.ts';
import type { LetterRun } from '../../web/index.ts';

/** Something that holds over a stretch of a passage's text: a finding's words, or a citation that leads to a guideline. */
export interface Over extends Span {
  readonly note: number | null;
  readonly severity: Severity | null;
  readonly href: string | null;
}

/** The offset in the passage's text of an offset in the source: the nearest one, where the source has only blanks. */
export function textOffset(passage: Passage, offset: number): number {
  const { seams, text } = passage;
  let at = 0;
  for (let i = 0; i < seams.length && (seams[i + 1] as number) <= offset; i += 2) {
    const next = seams[i + 2] ?? text.length;
    at = Math.min((seams[i] as number) + offset - (seams[i + 1] as number), next);
  }
  return Math.max(0, Math.min(at, text.length));
}

const GRAVITY: Readonly<Record<Severity, number>> = { block: 2, warning: 1, note: 0 };

/** Cuts [start, end) of a text into runs at every edge of what lies over it. */
export function runsOf(text: string, start: number, end: number, overs: readonly Over[]): LetterRun[] {
  const here = overs.filter(over => over.start < end && over.end > start);
  const edges = new Set([start, end]);
  for (const over of here) {
    edges.add(Math.max(start, over.start));
    edges.add(Math.min(end, over.end));
  }
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] as number;
    const above = here.filter(over => over.start <= from && over.end >= to);
    return {
      text: text.slice(from, to),
      href: above.find(over => over.href !== null)?.href ?? null,
      severity: gravest(above),
      closes: here.flatMap(over => (over.note !== null && over.end === to ? [over.note] : [])),
    };
  });
}

function gravest(overs: readonly Over[]): Severity | null {
  let worst: Severity | null = null;
  for (const { severity } of overs)
    if (severity !== null && (worst === null || GRAVITY[severity] > GRAVITY[worst])) worst = severity;
  return worst;
}
