import type { Authority } from './authority.ts';
import { cases } from './cases.ts';
import { regulations } from './regulations.ts';
import { statutes } from './statutes.ts';

const all = [...statutes, ...regulations, ...cases] as const;

/** The id of an authority held here: "lab-4610.6-h-5", "ccr-9792.21.1-a", "margaris". */
export type AuthorityId = (typeof all)[number]['id'];

/** Every authority this system stands on: statutes, then regulations, then cases and practices. */
export const authorities: readonly (Authority & { readonly id: AuthorityId })[] = all;

const byId = new Map<string, Authority>(all.map(each => [each.id, each]));

/** The authority with an id. */
export function authority(id: AuthorityId): Authority {
  return byId.get(id) as Authority;
}

/** The authority with an id that came from outside, or null when none has it. */
export function findAuthority(id: string): Authority | null {
  return byId.get(id) ?? null;
}
