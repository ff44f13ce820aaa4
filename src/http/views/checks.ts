import type { CheckRecord, Facet } from '../../contract/index.ts';
import { allChecks, type Check, severityOf } from '../../core/checks/index.ts';
import { findAuthority } from '../../core/law/index.ts';
import { addressOf } from '../../web/index.ts';

/** Every check; `facet` says in how many determinations each finds something. */
export const checkRecords = (facet: Facet | undefined): CheckRecord[] => allChecks.map(check => recordOf(check, facet));

export function findCheck(id: string, facet: Facet | undefined): CheckRecord | null {
  const check = allChecks.find(each => each.id === id);
  return check ? recordOf(check, facet) : null;
}

const recordOf = (check: Check, facet: Facet | undefined): CheckRecord => ({
  id: check.id,
  address: addressOf.check(check.id),
  title: check.requires,
  severity: severityOf(check),
  authorities: check.authorities.map(id => findAuthority(id)?.citation ?? id),
  findings: facet?.values.find(({ value }) => value === check.id)?.count ?? 0,
});
