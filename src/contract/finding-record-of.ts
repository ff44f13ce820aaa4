import type { Finding } from '../core/checks/index.ts';
import { findAuthority } from '../core/law/index.ts';
import type { FindingRecord } from './determination.ts';

/** A finding as data: what `openimr check` prints and the API answers. */
export function findingRecordOf(source: string, finding: Finding): FindingRecord {
  const { check, severity, issue, line, column, page, reason, expected } = finding;
  const authority = finding.authorities.map(id => findAuthority(id)?.citation ?? id);
  return { source, check, severity, issue, line, column, page, reason, expected, authority };
}
