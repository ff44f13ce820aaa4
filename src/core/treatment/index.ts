export { amountOf, visitsFromSchedule } from './amount-of.ts';
export type { AmountKind, AmountMention } from './amount-scan.ts';
export { amountsIn } from './amounts.ts';
export type { BodyRegion, ChapterFamily } from './body-part-data.ts';
export { type BodyPart, bodyPart, bodyParts, bodyPartsIn, isWithin, sameRegion } from './body-parts.ts';
export { CATEGORIES, type Category, categoryLabel, DRUG_CLASSES, type DrugClass } from './categories.ts';
export { categorise, type Placed } from './categorise.ts';
export { type Drug, drugClassOf, drugs, drugsIn, ingredientsOf, isClassName, isOpioid } from './drugs.ts';
export { FIELD_LABELS, type FieldOfCare, fieldOf } from './fields-of-care.ts';
export { type ItemParts, splitModifiedItem } from './item-parts.ts';
export { requestIn } from './request-in.ts';
export { findSpecialty, type Specialty } from './specialties.ts';
export { levelsOf } from './spine-levels.ts';
export type { TreatmentKind } from './treatment-data.ts';
export type {
  Amount,
  BodyPartId,
  BodyPartMention,
  DrugMention,
  Range,
  Side,
  TreatmentMention,
  TreatmentRequest,
} from './treatment-request.ts';
export { isKindOf, sameTreatment, type Treatment, treatment, treatments, treatmentsIn } from './treatments.ts';
