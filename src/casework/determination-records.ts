import { type DeterminationRecord, readRecordOf } from '../contract/index.ts';
import type { Finding } from '../core/checks/index.ts';
import { type Determination, read } from '../core/determination/index.ts';
import type { DeterminationLink, Store, StoredDetermination } from '../store/index.ts';
import { determinationAddress } from './determination-address.ts';

/** A determination of the record: as data, as a tree, and what the checks found when it was read. */
export interface FoundDetermination {
  readonly record: DeterminationRecord;
  readonly tree: Determination;
  readonly findings: readonly Finding[];
}

/** Determinations with their addresses and the other versions of their cases, in the order given. */
export async function foundDeterminations(
  store: Store,
  determinations: readonly StoredDetermination[],
): Promise<FoundDetermination[]> {
  const caseNumbers = [...new Set(determinations.flatMap(one => one.caseNumber ?? []))];
  const versions = await store.listByCaseNumbers(caseNumbers);
  const ids = [...determinations, ...versions].map(one => one.id);
  const shortIds = await store.shortIdsOf([...new Set(ids)]);
  const byCase = new Map<string, DeterminationLink[]>();
  for (const version of versions) {
    const { caseNumber } = version;
    byCase.set(caseNumber!, [...(byCase.get(caseNumber!) ?? []), version]);
  }
  return determinations.map(one => foundOf(one, byCase.get(one.caseNumber ?? '') ?? [], shortIds));
}

function foundOf(
  stored: StoredDetermination,
  versions: readonly DeterminationLink[],
  shortIds: ReadonlyMap<string, string>,
): FoundDetermination {
  const { tree } = read(stored.sourceText);
  const address = ({ id, caseNumber }: DeterminationLink | StoredDetermination) =>
    determinationAddress({ caseNumber, shortId: shortIds.get(id) ?? id, isLatest: versions[0]?.id === id });
  const record: DeterminationRecord = {
    id: stored.id,
    address: address(stored),
    invented: stored.invented,
    otherVersions: versions
      .filter(version => version.id !== stored.id)
      .map(version => ({ id: version.id, address: address(version), decisionDate: version.decisionDate })),
    ...readRecordOf(stored.sourceName, tree, stored.messages),
  };
  return { record, tree, findings: stored.findings };
}
