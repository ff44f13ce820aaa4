import type { ImportAnswer } from '../../contract/index.ts';
import { determinationAddress } from '../determination-address.ts';
import type { OpenOffice } from '../office.ts';
import { type ImportedFile, type IncomingFile, importDeterminations } from './import-determinations.ts';

/** Takes in the files of one request and says what became of each. */
export async function importFiles(office: OpenOffice, files: AsyncIterable<IncomingFile>): Promise<ImportAnswer> {
  const settled: ImportedFile[] = [];
  await importDeterminations(office, files, { onFile: file => void settled.push(file) });
  const ids = [...new Set(settled.flatMap(file => file.id ?? []))];
  const shortIds = await office.store.shortIdsOf(ids);
  return {
    files: settled.map(({ name, outcome, id, reason, notes }) => ({
      source: name,
      outcome: outcomeWords[outcome],
      id,
      address:
        id === null
          ? null
          : determinationAddress({ caseNumber: null, shortId: shortIds.get(id) ?? id, isLatest: false }),
      reason,
      notes: [...notes],
    })),
  };
}

const outcomeWords = { added: 'taken', present: 'already here', refused: 'refused' } as const;
