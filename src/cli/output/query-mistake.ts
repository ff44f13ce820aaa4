import type { SearchAnswer } from '../../contract/index.ts';
import { styled } from '../terminal.ts';
import { fold } from './fold.ts';

type Problem = SearchAnswer['problems'][number];

/** Said of a search that is made all the same, which the command line does not. */
const MADE_ANYWAY = / It is searched as a word for now\.$/;

/** What is wrong in a query: the query, a caret under the place, and why. */
export function queryMistakes(query: string, problems: readonly Problem[], width: number): string {
  return problems.map(problem => `${pointed(query, problem, width)}\n`).join('');
}

function pointed(query: string, { start, end, reason }: Problem, width: number): string {
  const said = fold(reason.replace(MADE_ANYWAY, ''), width, '  ');
  if (start === 0 && end === 0) return said;
  const room = width - 4;
  // A long query is shown from shortly before the place.
  const from = start > room - 20 ? start - 20 : 0;
  const shown = query.slice(from, from + room).replace(/\s/g, ' ');
  const carets = '^'.repeat(Math.max(1, Math.min(end, from + room) - start));
  return `  ${shown}\n  ${' '.repeat(start - from)}${styled('accent', carets)}\n${said}`;
}
