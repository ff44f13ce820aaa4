import { findingRecordOf, type PreviewAnswer, readRecordOf } from '../../contract/index.ts';
import type { Finding } from '../../core/checks/index.ts';
import type { Determination } from '../../core/determination/index.ts';
import { readDocument } from '../../outside/index.ts';
import { isNoDetermination, readDetermination } from '../read-determination.ts';

/** A letter somebody sent to have it read: as data for the API, as a tree for the page. */
export interface Preview {
  readonly answer: PreviewAnswer;
  readonly tree: Determination;
  readonly findings: readonly Finding[];
}

/** Why a file could not be read, and what to do about it. */
export interface Unreadable {
  readonly unreadable: string;
}

/** Reads and checks a file and keeps nothing of it. */
export async function previewUpload(file: {
  readonly name: string;
  readonly bytes: Uint8Array;
}): Promise<Preview | Unreadable> {
  const document = await readDocument(file.bytes, file.name);
  if (document.kind === 'problem') return { unreadable: `${document.message} ${document.whatToDo}` };
  const { tree, reading } = readDetermination(document.pages, '', document.notes);
  if (isNoDetermination(tree))
    return { unreadable: 'None of the forms of a determination and no disputed item was found in this file.' };
  return {
    answer: {
      determination: readRecordOf(file.name, tree, reading.messages),
      findings: reading.findings.map(finding => findingRecordOf(file.name, finding)),
    },
    tree,
    findings: reading.findings,
  };
}
