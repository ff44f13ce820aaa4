import type { DeterminationRecord } from '../../contract/index.ts';
import type { LetterView } from '../../web/index.ts';
import { writtenDate } from '../../web/index.ts';

/** Every letter under the case number, latest first; empty where this is the only one. */
export function versionsOf(record: DeterminationRecord): LetterView['versions'] {
  if (record.otherVersions.length === 0) return [];
  const all = [
    { address: record.address, decisionDate: record.decisionDate, current: true },
    ...record.otherVersions.map(({ address, decisionDate }) => ({ address, decisionDate, current: false })),
  ];
  return all
    .sort((a, b) => ((a.decisionDate ?? '') < (b.decisionDate ?? '') ? 1 : -1))
    .map(({ address, decisionDate, current }) => ({
      address,
      label: decisionDate ? `Decided ${writtenDate(decisionDate)}` : 'Decision date not read',
      current,
    }));
}
