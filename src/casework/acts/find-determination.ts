import type { DeterminationLink, Store } from '../../store/index.ts';
import { shortIdLength } from '../../store/index.ts';
import { type FoundDetermination, foundDeterminations } from '../determination-records.ts';
import type { OpenOffice } from '../office.ts';

/** What a key leads to. `ambiguous`: it is the beginning of several ids, and too short to have been given out as a link. */
export type Resolved =
  | { readonly kind: 'found'; readonly id: string }
  | { readonly kind: 'ambiguous'; readonly shortIds: readonly string[] }
  | { readonly kind: 'none' };

/** The determination under a case number (then the latest version), an id, or the first digits of one. */
export async function findDetermination({ store }: OpenOffice, key: string): Promise<FoundDetermination | null> {
  const resolved = await resolveDetermination(store, key);
  const stored = resolved.kind === 'found' ? await store.findDetermination(resolved.id) : null;
  if (stored === null) return null;
  const [found] = await foundDeterminations(store, [stored]);
  return found ?? null;
}

/** What a person's or a link's words for a determination lead to. */
export async function resolveDetermination(store: Store, key: string): Promise<Resolved> {
  // No key holds a NUL, and no store would look for one.
  if (key.includes('\0')) return { kind: 'none' };
  const [latest] = await store.listByCaseNumbers([caseNumberOf(key)]);
  if (latest !== undefined) return { kind: 'found', id: latest.id };
  const digits = key.trim().toLowerCase();
  if (!/^[0-9a-f]{4,64}$/.test(digits)) return { kind: 'none' };
  const candidates = await store.findByShortId(digits);
  if (candidates.length < 2) return candidates[0] === undefined ? { kind: 'none' } : found(candidates[0]);
  // A link that was given out before another came with the same first digits keeps leading where it did.
  if (digits.length >= shortIdLength) return found(candidates.toSorted(byImport)[0]!);
  const shortIds = await store.shortIdsOf(candidates.map(one => one.id));
  return { kind: 'ambiguous', shortIds: [...shortIds.values()] };
}

/** "cm17 1234567" as it is printed: CM17-1234567; anything else as it is. */
function caseNumberOf(key: string): string {
  const [, year, number] = /^\s*cm\s*(\d\d)[\s-]*(\d{7})\s*$/i.exec(key) ?? [];
  return year === undefined ? key.trim() : `CM${year}-${number}`;
}

const found = ({ id }: DeterminationLink): Resolved => ({ kind: 'found', id });

const byImport = (a: DeterminationLink, b: DeterminationLink): number =>
  a.importedAt < b.importedAt ? -1 : a.importedAt > b.importedAt ? 1 : 0;
