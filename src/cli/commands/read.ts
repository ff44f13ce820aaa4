import { readRecordOf } from '../../contract/index.ts';
import type { Command } from '../command.ts';
import { eachDetermination } from '../documents.ts';
import { parseOptions } from '../options.ts';
import { determinationText } from '../output/determination-text.ts';
import { listWriter } from '../output/list-writer.ts';
import { grouped } from '../progress.ts';
import { terminal } from '../terminal.ts';

export const command: Command = {
  name: 'read',
  summary: 'read determinations (PDF or text) and print them as data',
  help: `Usage: openimr read [--format table|json|ndjson] FILE...

Reads each file, folder, pattern or "-" (standard input), and prints what it says: header, reviewer, summary, and each
disputed item with its decision, guideline lines, citations and rationale. Nothing is stored.

Options:
  --format table    for a person (default)
  --format json     one array
  --format ndjson   one object a line

Examples:
  openimr read letter.pdf
  openimr read --format ndjson letters/ | head -1
  cat letter.txt | openimr read --format json -`,
  run: async argv => {
    const options = parseOptions(argv, { format: ['table', 'json', 'ndjson'] });
    const format = (options.find('format') ?? 'table') as 'table' | 'json' | 'ndjson';
    const list = format === 'table' ? null : listWriter(format);
    const tally = await eachDetermination(options.names, 'read', async ({ source, tree, messages }) => {
      if (list) return list.write(readRecordOf(source, tree, messages));
      const said = messages
        .map(message => `  reader: ${message.reason}${message.advice ? ` ${message.advice}` : ''}\n`)
        .join('');
      await terminal.out(`${determinationText(source, tree, terminal.width)}${said}\n`);
    });
    await list?.end();
    if (format === 'table' && tally.read + tally.refused > 1) {
      const refused = tally.refused > 0 ? `, ${grouped(tally.refused)} could not be` : '';
      await terminal.out(`${grouped(tally.read)} read${refused}. What is wrong in them: openimr check\n`);
    }
    return tally.refused > 0 ? 1 : 0;
  },
};
