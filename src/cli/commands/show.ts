import type { Command } from '../command.ts';
import { withOffice } from '../office/open.ts';
import { parseOptions } from '../options.ts';
import { recordText } from '../output/record-text.ts';
import { terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

export const command: Command = {
  name: 'show',
  summary: 'show one determination with what was found in it',
  help: `Usage: openimr show [--format table|text|json|ndjson] CASE-NUMBER|ID

Shows a determination of the library: header, summary, each disputed item with decision, guidelines and rationale, and the
findings. Of several letters under one case number the latest is shown. An id may be shortened to its first digits.

Options:
  --format table    for a person (default)
  --format text     the letter as it was read
  --format json     the record with its findings; ndjson: the same on one line

Examples:
  openimr show CM16-0123456
  openimr show --format text 3f2a9c41d07b | less
  openimr show --format json CM16-0123456`,
  run: async argv => {
    const options = parseOptions(argv, { format: ['table', 'text', 'json', 'ndjson'] });
    const [key, ...more] = options.names;
    if (key === undefined || more.length > 0) throw new UsageError('name one determination by its case number or id');
    return withOffice(async office => {
      const shown = await office.findDetermination(key);
      if (!shown) {
        terminal.err(
          `openimr: no determination here has the case number or id "${key}", or several ids begin so. Look for it: openimr search\n`,
        );
        return 1;
      }
      const { record, findings } = shown;
      const format = options.find('format') ?? 'table';
      if (format === 'table') await terminal.out(recordText(shown, terminal.width));
      else if (format === 'text') await terminal.out(`${(await shown.text()).replace(/\n$/, '')}\n`);
      else await terminal.out(`${JSON.stringify({ ...record, findings }, null, format === 'json' ? 2 : 0)}\n`);
      return 0;
    });
  },
};
