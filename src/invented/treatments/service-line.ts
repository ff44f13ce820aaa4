import type { GuidelineTopic, Reason, ReviewerKind, TreatmentLine } from './treatment-line.ts';

/** A treatment line whose items are printed whole. */
export function service(
  [category, subcategory, id]: readonly [string, string, string],
  [weight, overturned]: readonly [number, number],
  parts: readonly string[],
  reviewer: ReviewerKind,
  items: string,
  guideline: GuidelineTopic,
  says: readonly string[],
  refused: readonly Reason[],
  granted: readonly Reason[],
): TreatmentLine {
  return {
    id,
    category,
    subcategory,
    weight,
    overturned,
    parts,
    reviewer,
    item: { form: 'plain', items: items.split('|') },
    guideline,
    says,
    refused,
    granted,
  };
}
