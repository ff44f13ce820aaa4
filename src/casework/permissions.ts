/** Who someone is to the office. Sign-in comes later; until then whoever holds the data folder's token is the operator. */
export type Role = 'public' | 'operator';

/** Every act of the office, and the roles that may do it. An act that is not here is nobody's. */
export const permissions = {
  'search-determinations': ['public', 'operator'],
  'count-facets': ['public', 'operator'],
  'count-outcomes': ['public', 'operator'],
  'find-determination': ['public', 'operator'],
  'preview-upload': ['public', 'operator'],
  'export-determinations': ['public', 'operator'],
  'open-office': ['operator'],
  'catch-up-library': ['operator'],
  'import-determinations': ['operator'],
  'import-files': ['operator'],
  'read-again': ['operator'],
  'load-invented': ['operator'],
  'remove-invented': ['operator'],
  'remove-determination': ['operator'],
  'rebuild-library': ['operator'],
} as const satisfies Readonly<Record<string, readonly Role[]>>;

export type Act = keyof typeof permissions;

/** True where one of that role may do the act. */
export function mayAct(role: Role, act: Act): boolean {
  return (permissions[act] as readonly Role[]).includes(role);
}
