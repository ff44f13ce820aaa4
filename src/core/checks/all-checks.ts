import type { Check } from './check.ts';

/** Every check, by the name of its folder. A check that is not listed here does not run. */
export const allChecks: readonly Check[] = [];
