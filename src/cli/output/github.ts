import type { Finding } from '../../core/checks/index.ts';

const LEVELS = { block: 'error', warning: 'warning', note: 'notice' } as const;

/** A finding as a workflow command of GitHub Actions: one line, shown beside the file. */
export function githubLine(source: string, finding: Finding): string {
  const properties = `file=${property(source)},line=${finding.line},col=${finding.column},title=${property(finding.check)}`;
  return `::${LEVELS[finding.severity]} ${properties}::${data(finding.reason)}\n`;
}

const data = (text: string): string => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const property = (text: string): string => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
