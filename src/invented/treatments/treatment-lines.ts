import { DRUGS_FOR_PAIN } from './drugs-for-pain.ts';
import { EQUIPMENT } from './equipment.ts';
import { IMAGING_AND_NERVE_STUDIES } from './imaging-and-nerve-studies.ts';
import { INJECTIONS } from './injections.ts';
import { OTHER_DRUGS } from './other-drugs.ts';
import { OTHER_TESTS } from './other-tests.ts';
import { PSYCH_AND_THERAPIES } from './psych-and-therapies.ts';
import { REHABILITATION } from './rehabilitation.ts';
import { SURGERY } from './surgery.ts';
import type { TreatmentLine } from './treatment-line.ts';
import { VISITS_AND_PROGRAMS } from './visits-and-programs.ts';

/** Every kind of treatment the invented cases dispute, in a fixed order: each category of the State's search is among them. */
export const TREATMENT_LINES: readonly TreatmentLine[] = [
  ...REHABILITATION,
  ...IMAGING_AND_NERVE_STUDIES,
  ...OTHER_TESTS,
  ...DRUGS_FOR_PAIN,
  ...OTHER_DRUGS,
  ...INJECTIONS,
  ...SURGERY,
  ...EQUIPMENT,
  ...VISITS_AND_PROGRAMS,
  ...PSYCH_AND_THERAPIES,
];
