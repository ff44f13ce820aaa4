export { allChecks } from './all-checks.ts';
export type { Check } from './check.ts';
export { type Confirmation, check, confirmations, type Finding, severityOf } from './check-determination.ts';
