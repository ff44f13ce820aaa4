/** A part of the body as the invented cases speak of it. Findings are "topic: sentence"; a topic is said once in a case. */
export interface BodyPart {
  readonly id: string;
  /** As items and examinations name it. */
  readonly name: string;
  /** As the worker would say it. */
  readonly plain: string;
  readonly sided: boolean;
  /** Key of its guideline chapter in chapters.ts. */
  readonly chapter: string;
  /** A noun phrase and its code under ICD-9 and ICD-10; {side} is said where it fits. */
  readonly diagnoses: readonly (readonly [name: string, icd9: string, icd10: string])[];
  /** How it came about: after "was hurt while" or "when". */
  readonly mechanisms: readonly string[];
  readonly complaints: readonly string[];
  readonly examination: readonly string[];
  readonly studies: readonly string[];
}
