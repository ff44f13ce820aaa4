import { DIAGNOSTICS } from './diagnostics.ts';
import { DRUGS } from './drugs.ts';
import { EQUIPMENT } from './equipment.ts';
import { PROCEDURES } from './procedures.ts';
import { REHABILITATION } from './rehabilitation.ts';
import { SERVICES } from './services.ts';
import type { TreatmentLine } from './treatment-line.ts';

/** Every kind of treatment the invented cases dispute: each category of the State's search is among them. */
export const TREATMENT_LINES: readonly TreatmentLine[] = [
  ...REHABILITATION,
  ...DIAGNOSTICS,
  ...DRUGS,
  ...PROCEDURES,
  ...EQUIPMENT,
  ...SERVICES,
];
