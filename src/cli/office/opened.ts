import { type OpenOffice, openOffice, type Progress } from '../../casework/index.ts';
import { elapsed, now } from '../../outside/index.ts';
import type { Configuration } from '../configuration.ts';
import { version } from '../version.ts';

/** Opens the data folder for this process. Throws LockHeld where another one has it. */
export function openHere(
  { folder, databaseUrl }: Configuration,
  options: { readonly inBackground?: boolean; readonly progress?: Progress } = {},
): Promise<OpenOffice> {
  return openOffice({ folder, databaseUrl, version: version(), clock: { now, elapsed }, ...options });
}
