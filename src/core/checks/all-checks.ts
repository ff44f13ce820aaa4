import { absenceClaimHolds } from './absence-claim-holds/absence-claim-holds.ts';
import type { Check } from './check.ts';
import { citationComplete } from './citation-complete/citation-complete.ts';
import { datesAgree } from './dates-agree/dates-agree.ts';
import { datesInOrder } from './dates-in-order/dates-in-order.ts';
import { determinationOnTime } from './determination-on-time/determination-on-time.ts';
import { evidenceCompared } from './evidence-compared/evidence-compared.ts';
import { guidelineFitsBodyPart } from './guideline-fits-body-part/guideline-fits-body-part.ts';
import { guidelineFitsPhase } from './guideline-fits-phase/guideline-fits-phase.ts';
import { guidelineInForce } from './guideline-in-force/guideline-in-force.ts';
import { guidelineOrderExplained } from './guideline-order-explained/guideline-order-explained.ts';
import { guidelinePagesAgree } from './guideline-pages-agree/guideline-pages-agree.ts';
import { guidelineReliedOnIsCited } from './guideline-relied-on-is-cited/guideline-relied-on-is-cited.ts';
import { identityExposed } from './identity-exposed/identity-exposed.ts';
import { issueAmountAgrees } from './issue-amount-agrees/issue-amount-agrees.ts';
import { issueBodyPartAgrees } from './issue-body-part-agrees/issue-body-part-agrees.ts';
import { issueComplete } from './issue-complete/issue-complete.ts';
import { issueSideAgrees } from './issue-side-agrees/issue-side-agrees.ts';
import { issueTreatmentAgrees } from './issue-treatment-agrees/issue-treatment-agrees.ts';
import { noRepeatedWord } from './no-repeated-word/no-repeated-word.ts';
import { notOnUtilizationReviewAlone } from './not-on-utilization-review-alone/not-on-utilization-review-alone.ts';
import { opioidNoticePresent } from './opioid-notice-present/opioid-notice-present.ts';
import { outcomeAgreesWithRationale } from './outcome-agrees-with-rationale/outcome-agrees-with-rationale.ts';
import { plainLanguage } from './plain-language/plain-language.ts';
import { presenceClaimHolds } from './presence-claim-holds/presence-claim-holds.ts';
import { priorDeterminationAcknowledged } from './prior-determination-acknowledged/prior-determination-acknowledged.ts';
import { quotationClosed } from './quotation-closed/quotation-closed.ts';
import { quotationShort } from './quotation-short/quotation-short.ts';
import { rationaleConcludes } from './rationale-concludes/rationale-concludes.ts';
import { rationaleFactsInSummary } from './rationale-facts-in-summary/rationale-facts-in-summary.ts';
import { rationaleNotPasted } from './rationale-not-pasted/rationale-not-pasted.ts';
import { recordsListed } from './records-listed/records-listed.ts';
import { reviewerFits } from './reviewer-fits/reviewer-fits.ts';
import { silenceClaimHolds } from './silence-claim-holds/silence-claim-holds.ts';
import { summaryAgreesWithItself } from './summary-agrees-with-itself/summary-agrees-with-itself.ts';
import { summaryHasNoGap } from './summary-has-no-gap/summary-has-no-gap.ts';
import { urOutcomeAgrees } from './ur-outcome-agrees/ur-outcome-agrees.ts';
import { visitsAddUp } from './visits-add-up/visits-add-up.ts';
import { workerDescribedConsistently } from './worker-described-consistently/worker-described-consistently.ts';

/** Every check, by the name of its folder. A check that is not listed here does not run. */
export const allChecks: readonly Check[] = [
  absenceClaimHolds,
  citationComplete,
  datesAgree,
  datesInOrder,
  determinationOnTime,
  evidenceCompared,
  guidelineFitsBodyPart,
  guidelineFitsPhase,
  guidelineInForce,
  guidelineOrderExplained,
  guidelinePagesAgree,
  guidelineReliedOnIsCited,
  identityExposed,
  issueAmountAgrees,
  issueBodyPartAgrees,
  issueComplete,
  issueSideAgrees,
  issueTreatmentAgrees,
  noRepeatedWord,
  notOnUtilizationReviewAlone,
  opioidNoticePresent,
  outcomeAgreesWithRationale,
  plainLanguage,
  presenceClaimHolds,
  priorDeterminationAcknowledged,
  quotationClosed,
  quotationShort,
  rationaleConcludes,
  rationaleFactsInSummary,
  rationaleNotPasted,
  recordsListed,
  reviewerFits,
  silenceClaimHolds,
  summaryAgreesWithItself,
  summaryHasNoGap,
  urOutcomeAgrees,
  visitsAddUp,
  workerDescribedConsistently,
];
