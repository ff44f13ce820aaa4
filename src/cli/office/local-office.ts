import {
  closeOffice,
  type ImportedFile,
  importDeterminations,
  loadExamples,
  type OpenOffice,
  readAgain,
  removeInvented,
} from '../../casework/index.ts';
import { findingRecordOf } from '../../contract/index.ts';
import { facetsOf, officeOver, statisticsOf } from '../../http/index.ts';
import { shortIdLength } from '../../store/index.ts';
import type { DataOffice, ImportedFile as ToldFile } from './data-office.ts';

/** The library as this process has opened it. */
export function localOffice(open: OpenOffice): DataOffice {
  const office = officeOver(open);
  return {
    through: null,
    search: request => office.search(request),
    facets: narrowing => facetsOf(office, narrowing),
    statistics: (narrowing, by) => statisticsOf(office, narrowing, by),
    exported: (format, narrowing) => office.exported(format, narrowing),
    async findDetermination(key) {
      const kept = await office.findDetermination(key);
      if (!kept) return null;
      const { record, tree, findings } = kept;
      return {
        record,
        findings: findings.map(finding => findingRecordOf(record.id, finding)),
        text: async () => tree.source.text,
      };
    },
    async importFiles(files, { onFile, signal }) {
      await importDeterminations(open, files, { onFile: file => onFile(told(file)), signal });
    },
    readAgain: (progress, signal) => readAgain(open, { which: 'all', progress, signal }),
    loadExamples: (count, progress) => loadExamples(open, count, progress),
    removeExamples: progress => removeInvented(open, progress),
    close: () => closeOffice(open),
  };
}

const OUTCOMES = { added: 'taken', present: 'already here', refused: 'refused' } as const;

const told = ({ name, outcome, id, reason, notes }: ImportedFile): ToldFile => ({
  source: name,
  outcome: OUTCOMES[outcome],
  id,
  address: id === null ? null : `/determinations/${id.slice(0, shortIdLength)}`,
  reason,
  notes: [...notes],
});
