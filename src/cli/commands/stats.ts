import { type Grouping, groupings, type StatisticsAnswer } from '../../contract/index.ts';
import { csvOf } from '../../http/index.ts';
import { parseQuery } from '../../library/index.ts';
import type { Command } from '../command.ts';
import { withOffice } from '../office/open.ts';
import { type Options, parseOptions } from '../options.ts';
import { listWriter } from '../output/list-writer.ts';
import { outcomesText } from '../output/outcomes-text.ts';
import { queryMistakes } from '../output/query-mistake.ts';
import { grouped } from '../progress.ts';
import { terminal } from '../terminal.ts';
import { wordsAsNames } from '../words-as-names.ts';

const BY = groupings.map(name => (name === 'bodyPart' ? 'body-part' : name));
const KINDS = { by: BY, format: ['table', 'json', 'ndjson', 'csv'] } as const;

const TITLES: Readonly<Record<Grouping, string>> = {
  year: 'Year',
  month: 'Month',
  category: 'Treatment',
  subcategory: 'Kind of treatment',
  bodyPart: 'Part of the body',
  guideline: 'Guideline relied on',
  specialty: "Reviewer's specialty",
};

export const command: Command = {
  name: 'stats',
  summary: 'count how requests fare: upheld, overturned, by year, treatment, guideline …',
  help: `Usage: openimr stats [--by ${BY.join('|')}] [--format table|json|ndjson|csv] [QUERY]

Counts the disputed items of what QUERY finds (everything without one, as in openimr search). The share is that of the
decided items which were overturned, with its 95 % interval (Wilson).

Options:
  --by GROUPING     year where nothing is said
  --format table    with a bar for each share, light up to the upper end of the interval (default)
  --format csv      ready for a spreadsheet; ndjson: one group a line; json: everything

Examples:
  openimr stats --by category
  openimr stats --by year 'category:opioids'
  openimr stats --by specialty --format csv > specialties.csv`,
  run: async argv => {
    const options = parseOptions(wordsAsNames(argv, KINDS), KINDS);
    const q = options.names.join(' ').trim();
    const problems = parseQuery(q).problems.map(({ start, end, message }) => ({ start, end, reason: message }));
    if (problems.length > 0) {
      terminal.err(`openimr: the query was not understood\n${queryMistakes(q, problems, terminal.width)}`);
      return 64;
    }
    const by = (options.find('by') ?? 'year').replace('body-part', 'bodyPart') as Grouping;
    await withOffice(async office => write(options, by, await office.statistics({ q }, [by])));
    return 0;
  },
};

async function write(options: Options, by: Grouping, answer: StatisticsAnswer): Promise<void> {
  const groups = answer.by[0]?.groups ?? [];
  switch (options.find('format') ?? 'table') {
    case 'json':
      return terminal.out(`${JSON.stringify(answer, null, 2)}\n`);
    case 'csv':
      return terminal.out(csvOf(groups, by));
    case 'ndjson': {
      const list = listWriter('ndjson');
      for (const group of groups) await list.write({ grouping: by, ...group });
      return;
    }
    default:
      return terminal.out(table(by, answer));
  }
}

function table(by: Grouping, { all, earliest, latest, invented, by: [grouping] }: StatisticsAnswer): string {
  if (all.determinations === 0) return 'There is nothing to count. Add determinations: openimr import FOLDER\n';
  const between = earliest && latest ? `, decided ${earliest} to ${latest}` : '';
  const notes = [`${grouped(all.determinations)} determinations${between}.`];
  if (all.undecided > 0)
    notes.push(`${grouped(all.undecided)} items without a decision that could be read are not counted.`);
  if (invented > 0)
    notes.push(
      `${invented === all.determinations ? 'All of them' : grouped(invented)} are invented examples. Without them: openimr stats … invented:no`,
    );
  return `${outcomesText(TITLES[by], grouping?.groups ?? [], all, terminal.width)}\n${notes.join('\n')}\n`;
}
