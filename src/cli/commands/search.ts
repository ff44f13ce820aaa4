import type { FacetsAnswer, SearchAnswer, SearchRequest } from '../../contract/index.ts';
import { parseQuery } from '../../library/index.ts';
import type { Command } from '../command.ts';
import { withOffice } from '../office/open.ts';
import { numberOf, type Options, parseOptions } from '../options.ts';
import { facetsText } from '../output/facets-text.ts';
import { hitText } from '../output/hit-text.ts';
import { listWriter } from '../output/list-writer.ts';
import { queryMistakes } from '../output/query-mistake.ts';
import { grouped } from '../progress.ts';
import { terminal } from '../terminal.ts';
import { wordsAsNames } from '../words-as-names.ts';

const KINDS = {
  sort: ['relevance', 'date'],
  limit: 'value',
  cursor: 'value',
  facets: 'flag',
  format: ['table', 'json', 'ndjson'],
} as const;

export const command: Command = {
  name: 'search',
  summary: 'find determinations by words and facts',
  help: `Usage: openimr search [--sort relevance|date] [--limit 20] [--cursor CURSOR] [--facets] [--format table|json|ndjson] QUERY

The query language is that of the page: words, "exact phrases", -not, OR, (groups), fields (item:, rationale:, guideline:,
summary:) and facts (outcome:overturned, category:opioids, body:knee, year:2016, decided:2016-01..2016-06, items:3..5,
specialty:"Family Practice", finding:rationale-concludes). Put it in single quotes, so that the shell leaves it alone.
Without a query everything is found, the latest first.

Options:
  --sort            by relevance (where there are words) or by date, the latest first
  --limit N         how many to show, 1 to 100
  --cursor CURSOR   the next page, as the page before says
  --facets          count what the search can be narrowed by (with ndjson: these counts alone)

Examples:
  openimr search '"lumbar spine" MRI -contrast'
  openimr search 'outcome:overturned (tramadol OR norco) year:2015..'
  openimr search --format ndjson --limit 100 'category:opioids' | head -3`,
  run: async argv => {
    const options = parseOptions(wordsAsNames(argv, KINDS), KINDS);
    const q = options.names.join(' ').trim();
    const { problems } = parseQuery(q);
    if (problems.length > 0) {
      const mistakes = problems.map(({ start, end, message }) => ({ start, end, reason: message }));
      terminal.err(`openimr: the query was not understood\n${queryMistakes(q, mistakes, terminal.width)}`);
      return 64;
    }
    const request = requestOf(options, q);
    await withOffice(async office => {
      const facets = options.has('facets') ? await office.facets({ q }) : null;
      await write(options, request, await office.search(request), facets);
    });
    return 0;
  },
};

function requestOf(options: Options, q: string): SearchRequest {
  const sort = options.find('sort');
  const cursor = options.find('cursor');
  return {
    q,
    size: numberOf(options, 'limit', 20, { min: 1, max: 100 }),
    ...(sort ? { sort: sort === 'date' ? 'newest' : 'relevance' } : {}),
    ...(cursor ? { after: cursor } : {}),
  };
}

async function write(options: Options, request: SearchRequest, answer: SearchAnswer, facets: FacetsAnswer | null) {
  const format = options.find('format') ?? 'table';
  if (answer.problems.length > 0) terminal.err(queryMistakes(request.q ?? '', answer.problems, terminal.width));
  if (format === 'json') {
    await terminal.out(`${JSON.stringify({ ...answer, ...(facets ? { facets: facets.facets } : {}) }, null, 2)}\n`);
    return;
  }
  if (format === 'ndjson') {
    const list = listWriter('ndjson');
    const counts = facets?.facets.flatMap(({ name, values }) => values.map(value => ({ facet: name, ...value })));
    for (const one of counts ?? answer.hits) await list.write(one);
    if (!facets && answer.next) terminal.err(`openimr: ${nextPage(answer)}\n`);
    return;
  }
  for (const hit of answer.hits) await terminal.out(`${hitText(hit, terminal.width)}\n`);
  if (facets) await terminal.out(`${facetsText(facets, terminal.width)}\n`);
  await terminal.out(footer(answer));
}

function footer(answer: SearchAnswer): string {
  const { total, hits } = answer;
  const [first] = hits;
  if (total === 0) return 'Nothing was found. Fewer words, or OR between them, find more.\n';
  const found = `${grouped(total)} found${hits.length < total ? `, ${grouped(hits.length)} shown` : ''}.`;
  const show = first ? ` Read one: openimr show ${first.caseNumber ?? first.id.slice(0, 12)}` : '';
  return `${found}${show}\n${answer.next ? `${nextPage(answer)}\n` : ''}`;
}

const nextPage = ({ next }: SearchAnswer): string => `Next page: the same with --cursor ${next}`;
