import { daysBetween } from '../../core/calendar/index.ts';
import { categoryLabel } from '../../core/treatment/index.ts';
import type { FoundDetermination } from '../determination-records.ts';

/**
 * The columns of California's open data on independent medical review of health plans' decisions, in their order, so that
 * a program that reads those reads these. What the letters do not say for certain stays empty.
 */
export const openDataColumns = [
  'ReferenceID',
  'ReportYear',
  'DiagnosisCategory',
  'DiagnosisSubCategory',
  'TreatmentCategory',
  'TreatmentSubCategory',
  'Determination',
  'Type',
  'AgeRange',
  'PatientGender',
  'IMRType',
  'DaysToReview',
  'DaysToAdopt',
  'Findings',
] as const;

export type OpenDataColumn = (typeof openDataColumns)[number];

/** Columns whose values are whole numbers. */
export const numberColumns: readonly OpenDataColumn[] = ['ReportYear', 'DaysToReview', 'DaysToAdopt'];

export type OpenDataRow = Readonly<Record<OpenDataColumn, string | number | null>>;

/** One row for each disputed item. */
export function openDataRows({ record, tree }: FoundDetermination): OpenDataRow[] {
  const { decisionDate, dateAssigned, priority } = record;
  const facts = tree.summary?.facts;
  const reference = `${record.invented ? 'INVENTED ' : ''}${record.caseNumber ?? record.id.slice(0, 12)}`;
  return tree.issues.map((issue, index) => {
    const { category, subcategory } = issue.item.request;
    return {
      ReferenceID: `${reference}/${index + 1}`,
      ReportYear: decisionDate === null ? null : Number(decisionDate.slice(0, 4)),
      DiagnosisCategory: null,
      DiagnosisSubCategory: null,
      TreatmentCategory: categoryLabel(category),
      TreatmentSubCategory: categoryLabel(category, subcategory),
      Determination: issue.decision === null ? null : decisionWords[issue.decision.value],
      Type: 'Medical Necessity',
      AgeRange: ageRange(facts?.age?.value ?? null),
      PatientGender: facts?.sex == null ? null : genderWords[facts.sex.value],
      IMRType: priority === null ? null : priorityWords[priority],
      DaysToReview: decisionDate === null || dateAssigned === null ? null : daysBetween(dateAssigned, decisionDate),
      DaysToAdopt: null,
      Findings: issue.rationale?.text.text ?? null,
    };
  });
}

const decisionWords = { upheld: 'Upheld', overturned: 'Overturned' } as const;
const genderWords = { female: 'Female', male: 'Male' } as const;
const priorityWords = { standard: 'Standard', expedited: 'Expedited' } as const;

const ranges = [
  [10, '0 to 10'],
  [20, '11 to 20'],
  [30, '21 to 30'],
  [40, '31 to 40'],
  [50, '41 to 50'],
  [64, '51 to 64'],
] as const;

function ageRange(age: number | null): string | null {
  if (age === null) return null;
  return ranges.find(([upTo]) => age <= upTo)?.[1] ?? '65+';
}
