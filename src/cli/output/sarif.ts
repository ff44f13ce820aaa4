import type { Finding } from '../../core/checks/index.ts';
import { allChecks } from '../../core/checks/index.ts';
import { findAuthority } from '../../core/law/index.ts';

const LEVELS = { block: 'error', warning: 'warning', note: 'note' } as const;

/** Findings as one SARIF 2.1.0 log, for tools that show findings beside a file. */
export function sarifLog(
  found: readonly { readonly source: string; readonly finding: Finding }[],
  version: string,
): unknown {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'openimr',
            version,
            rules: allChecks.map(check => ({
              id: check.id,
              shortDescription: { text: check.requires },
              help: { text: check.authorities.map(id => findAuthority(id)?.citation ?? id).join('; ') },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: found.map(({ source, finding }) => ({
          ruleId: finding.check,
          level: LEVELS[finding.severity],
          message: { text: finding.advice ? `${finding.reason} ${finding.advice}` : finding.reason },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: encodeURI(source) },
                region: { startLine: finding.line, startColumn: finding.column },
              },
            },
          ],
        })),
      },
    ],
  };
}
