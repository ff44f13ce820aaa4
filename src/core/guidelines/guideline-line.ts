import type { Citation, GuidelineBasis, ParsedGuidelineLine } from './citation.ts';
import { mtusCitations } from './mtus-citations.ts';
import { outsideCitations } from './outside-citations.ts';

const STATEMENT =
  /\bDecisions?(?:\s+(?:is|was|were))?\s+based\s+on\s+(?:(?<outside>Non-?\s?MTUS(?:\s+Citations?)?)|(?<mtus>(?:CA\s+)?MTUS\b))[\s:;,]*/gi;
const BARE = /^\s*(?:(?<outside>Non-?\s?MTUS(?:\s+Citations?)?)|(?<mtus>MTUS\b))[\s:;,]*/i;
const NAMED = /^\s*(?:ODG\b|Official Disability Guidelines|ACOEM\b|American College of Occupational)/i;
const NONE_CITED = /\bdid\s+not\s+cite\s+any\s+(?:medical\s+)?evidence\b/i;
const OUTSIDE =
  /\bdid\s+not\s+base\s+(?:their|its|the)\s+decision\s+on\s+the\s+MTUS\b|\boutside\s+(?:of\s+)?the\s+MTUS\b/i;

/**
 * Reads what is printed after "Claims Administrator guideline:" or "MAXIMUS guideline:" (mended to one line): which
 * guidelines are cited, with their year, sections and pages, and whether the MTUS is among them. Total: a text that is
 * no guideline line gives the basis `unread` and no citation.
 */
export function parseGuidelineLine(text: string): ParsedGuidelineLine {
  const statements = statementsIn(text);
  const citations = statements.flatMap(({ mtus, from, to }) =>
    mtus ? mtusCitations(text, from, to) : outsideCitations(text, from, to),
  );
  return { basis: basisOf(text, statements, citations), citations };
}

interface Statement {
  readonly mtus: boolean;
  readonly from: number;
  readonly to: number;
}

function statementsIn(text: string): Statement[] {
  const marks = [...text.matchAll(STATEMENT)];
  const bare = marks.length === 0 ? BARE.exec(text) : null;
  if (bare) marks.push(bare as RegExpExecArray);
  if (marks.length === 0 && NAMED.test(text)) return [{ mtus: false, from: 0, to: text.length }];
  return marks.map((mark, at) => ({
    mtus: mark.groups?.mtus !== undefined,
    from: mark.index + mark[0].length,
    to: endOfStatement(text, mark.index + mark[0].length, marks[at + 1]?.index ?? text.length),
  }));
}

/** A statement ends before the sentence that says on what the next one rests. */
function endOfStatement(text: string, from: number, to: number): number {
  const next = text.slice(from, to).search(/\bThe (?:Claims Administrator|Expert Reviewer)\b/);
  return next < 0 ? to : from + next;
}

function basisOf(text: string, statements: readonly Statement[], citations: readonly Citation[]): GuidelineBasis {
  const mtus = statements.some(statement => statement.mtus);
  const outside = statements.some(statement => !statement.mtus);
  if (mtus && outside) return 'mtus-and-other';
  if (mtus) return 'mtus';
  if (outside || OUTSIDE.test(text)) return 'outside-mtus';
  return NONE_CITED.test(text) && citations.length === 0 ? 'none-cited' : 'unread';
}
