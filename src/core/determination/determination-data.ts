import type { IsoDate } from '../calendar/index.ts';
import type { Decision, LayoutId, Priority } from './tree.ts';

/** What a determination says, without its form: what is composed into a tree, and what a tree gives back. */
export interface DeterminationData {
  readonly caseNumber: string | null;
  readonly dateAssigned: IsoDate | null;
  readonly dateOfInjury: IsoDate | null;
  readonly decisionDate: IsoDate | null;
  readonly urDenialDate: IsoDate | null;
  readonly applicationReceived: IsoDate | null;
  readonly priority: Priority | null;
  readonly reviewer: {
    readonly statesOfLicensure: readonly string[];
    /** Board certifications and subspecialties, one each. */
    readonly specialties: readonly string[];
  };
  /** Printed only by the layouts that list them; null elsewhere. */
  readonly documents: readonly string[] | null;
  readonly summary: string | null;
  readonly issues: readonly IssueData[];
}

export interface IssueData {
  readonly item: string;
  readonly decision: Decision | null;
  /** The whole line as printed after its label: "Decision based on MTUS Low Back Complaints 2004." */
  readonly claimsAdministratorGuideline: string | null;
  readonly reviewerGuideline: string | null;
  readonly rationale: string | null;
}

/** The layouts a determination can be composed in. */
export type ComposableLayout = Exclude<LayoutId, 'unknown'>;
