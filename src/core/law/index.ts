export { type AuthorityId, authorities, authority, findAuthority } from './authorities.ts';
export type { Authority, Confidence } from './authority.ts';
export {
  type Dated,
  type DatedValue,
  daysToApply,
  daysToDetermine,
  monthsToChronicPain,
  necessityStandards,
  valueOn,
  visitCap,
} from './dated.ts';
