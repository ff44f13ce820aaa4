import type { GuidelineAnswer } from '../../contract/index.ts';
import { type IsoDate, isoDate } from '../../core/calendar/index.ts';
import {
  type Edition,
  editions,
  editionsInForce,
  fitsBodyPart,
  latestOrderKnown,
} from '../../core/guidelines/index.ts';
import { bodyParts, bodyPartsIn } from '../../core/treatment/index.ts';
import { findGuideline } from '../../http/index.ts';
import { today } from '../../outside/index.ts';
import type { Command } from '../command.ts';
import { type Options, parseOptions } from '../options.ts';
import { fold } from '../output/fold.ts';
import { guidelineText } from '../output/guideline-text.ts';
import { listWriter } from '../output/list-writer.ts';
import { styled, terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

export const command: Command = {
  name: 'guideline',
  summary: 'say which guidelines were in force on a date, and what they recommend',
  help: `Usage: openimr guideline [--on DATE] [--body-part PART] [--format table|json|ndjson] [TITLE]

Lists the editions of the MTUS in force on a date (today where none is said), or, with a title or id, every edition of that
name with what it recommends as far as that is public. Each fact says how surely it is known.

Options:
  --on DATE          YYYY-MM-DD
  --body-part PART   only what covers it: knee, "lumbar spine", shoulder …
  --format           table (default), json or ndjson (one edition a line)

Examples:
  openimr guideline --on 2015-03-02 --body-part "low back"
  openimr guideline "chronic pain"
  openimr guideline low-back-2004 --format json`,
  run: async argv => {
    const options = parseOptions(argv, { on: 'value', 'body-part': 'value', format: ['table', 'json', 'ndjson'] });
    const title = options.names.join(' ').trim();
    const date = dateOf(options);
    const found = editionsOf(options, title, date);
    if (found.length === 0) {
      terminal.err(
        `openimr: ${title ? `no guideline here is called "${title}"` : 'no guideline here was in force then'}. See them all: openimr guideline --on ${latestOrderKnown}\n`,
      );
      return 1;
    }
    await write(options, found, date, title !== '');
    return 0;
  },
};

function dateOf(options: Options): IsoDate {
  const on = options.find('on');
  if (on === undefined) return today();
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(on) ?? [];
  const date = year ? isoDate(Number(year), Number(month), Number(day)) : null;
  if (date === null) throw new UsageError(`--on takes a date as YYYY-MM-DD, not "${on}"`);
  return date;
}

function editionsOf(options: Options, title: string, date: IsoDate): readonly Edition[] {
  const part = partOf(options);
  if (title === '') return editionsInForce(date, part === undefined ? {} : { bodyPart: part });
  const wanted = title.toLowerCase();
  const named = editions.filter(edition => edition.id === wanted);
  const called = editions.filter(edition => nameOf(edition).toLowerCase().includes(wanted));
  const onDate = options.find('on') === undefined ? () => true : inForceOn(date);
  return (named.length > 0 ? named : called)
    .filter(onDate)
    .filter(each => part === undefined || fitsBodyPart(each, part));
}

const inForceOn = (date: IsoDate) => {
  const inForce = new Set(editionsInForce(date));
  return (edition: Edition): boolean => !edition.mtus || inForce.has(edition);
};

const nameOf = ({ title, year, chapter }: Edition): string =>
  [chapter ? `ACOEM Chapter ${chapter}` : '', title, year ?? ''].filter(Boolean).join(' ');

/** A part by its id or as anybody writes it. */
function partOf(options: Options): string | undefined {
  const given = options.find('body-part');
  if (given === undefined) return undefined;
  const id = given.trim().toLowerCase().replace(/\s+/g, '-');
  if (bodyParts.has(id)) return id;
  const [mention] = bodyPartsIn(given);
  if (mention) return mention.part;
  throw new UsageError(
    `--body-part "${given}" is no part of the body known here; write it like knee, shoulder or "lumbar spine"`,
  );
}

async function write(options: Options, found: readonly Edition[], date: IsoDate, whole: boolean): Promise<void> {
  const format = options.find('format') ?? 'table';
  const inForce = inForceOn(date);
  if (format !== 'table') {
    const list = listWriter(format as 'json' | 'ndjson');
    for (const edition of found) await list.write(recordOf(edition));
    return list.end();
  }
  if (whole) {
    for (const edition of found)
      await terminal.out(
        `${guidelineText(recordOf(edition), edition.mtus ? inForce(edition) : null, date, terminal.width)}\n`,
      );
    return;
  }
  await terminal.out(`${styled('bold', `In force on ${date}`)}\n`);
  for (const edition of found) await terminal.out(line(edition));
  if (date > latestOrderKnown)
    await terminal.out(
      `\n${fold(`No order after ${latestOrderKnown} is known here: one of these may have been replaced since.`, terminal.width)}\n`,
    );
  await terminal.out('\nWhat one recommends: openimr guideline ID\n');
}

/** Without the count of the library's citations, which needs the library. */
function recordOf(edition: Edition): Omit<GuidelineAnswer, 'citedBy'> {
  const { citedBy: _, ...record } = (findGuideline(edition.id, undefined) as { guideline: GuidelineAnswer }).guideline;
  return record;
}

function line(edition: Edition): string {
  const { id, organisation, title, year, from, to, confidence } = edition;
  const days = from === null ? '' : `${from} to ${to ?? 'now'}`;
  const name = `${organisation} ${title}${year === null ? '' : ` ${year}`}`;
  return `  ${styled('bold', id.padEnd(28))}  ${days.padEnd(24)}  ${name}  ${styled('dim', `[${confidence}]`)}\n`;
}
