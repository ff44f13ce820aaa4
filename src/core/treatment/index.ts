export type {
  Amount,
  BodyPartId,
  BodyPartMention,
  DrugMention,
  Side,
  TreatmentMention,
  TreatmentRequest,
} from './treatment-request.ts';
