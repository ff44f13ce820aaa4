import type { DeterminationData } from './determination-data.ts';
import type { Determination } from './tree.ts';

/** What a tree says, without its form and positions. */
export function dataOf(tree: Determination): DeterminationData {
  const { header, reviewer } = tree;
  return {
    caseNumber: header.caseNumber?.value ?? null,
    dateAssigned: header.dateAssigned?.value ?? null,
    dateOfInjury: header.dateOfInjury?.value ?? null,
    decisionDate: header.decisionDate?.value ?? null,
    urDenialDate: header.urDenialDate?.value ?? null,
    applicationReceived: header.applicationReceived?.value ?? null,
    priority: header.priority?.value ?? null,
    reviewer: {
      statesOfLicensure: reviewer.statesOfLicensure.map(state => state.value),
      specialties: reviewer.specialties.map(specialty => specialty.value),
    },
    documents: tree.documents?.entries.map(entry => entry.text) ?? null,
    summary: tree.summary?.text.text ?? null,
    issues: tree.issues.map(issue => ({
      item: issue.item.text.text,
      decision: issue.decision?.value ?? null,
      claimsAdministratorGuideline: issue.claimsAdministratorGuideline?.text.text ?? null,
      reviewerGuideline: issue.reviewerGuideline?.text.text ?? null,
      rationale: issue.rationale?.text.text ?? null,
    })),
  };
}
