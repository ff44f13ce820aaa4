export { allChecks } from './all-checks.ts';
export type { Check } from './check.ts';
export { check, type Finding, severityOf } from './check-determination.ts';
