import type { NewDetermination, Reading } from '../determination-record.ts';

/** Columns a reading fills, as `json_to_recordset` takes them. */
export const readingColumns = [
  ['case_number', 'text'],
  ['layout', 'text'],
  ['decision_date', 'date'],
  ['ur_denial_date', 'date'],
  ['date_of_injury', 'date'],
  ['application_received', 'date'],
  ['date_assigned', 'date'],
  ['priority', 'text'],
  ['states', 'text[]'],
  ['specialties', 'text[]'],
  ['issue_count', 'integer'],
  ['read_with', 'text'],
  ['checked_with', 'text'],
  ['data', 'jsonb'],
  ['messages', 'jsonb'],
  ['findings', 'jsonb'],
] as const;

/** Columns the source fills; they never change. */
export const sourceColumns = [
  ['id', 'text'],
  ['source_name', 'text'],
  ['media_type', 'text'],
  ['invented', 'boolean'],
  ['imported_at', 'timestamptz'],
  ['source_text', 'text'],
] as const;

export const itemColumns = [
  ['determination_id', 'text'],
  ['number', 'integer'],
  ['item', 'text'],
  ['decision', 'text'],
  ['category', 'text'],
  ['subcategory', 'text'],
  ['body_parts', 'text[]'],
  ['claims_administrator_guideline', 'text'],
  ['reviewer_guideline', 'text'],
  ['guideline_titles', 'text[]'],
  ['rationale', 'text'],
] as const;

type Columns = readonly (readonly [name: string, type: string])[];

/** "id, case_number, …" */
export const namesOf = (columns: Columns) => columns.map(([name]) => name).join(', ');

/** "id text, case_number text, …" */
export const typedNamesOf = (columns: Columns) => columns.map(column => column.join(' ')).join(', ');

export function readingRow(reading: Reading) {
  const { data } = reading;
  return {
    case_number: data.caseNumber,
    layout: reading.layout,
    decision_date: data.decisionDate,
    ur_denial_date: data.urDenialDate,
    date_of_injury: data.dateOfInjury,
    application_received: data.applicationReceived,
    date_assigned: data.dateAssigned,
    priority: data.priority,
    states: data.reviewer.statesOfLicensure,
    specialties: data.reviewer.specialties,
    issue_count: data.issues.length,
    read_with: reading.readWith,
    checked_with: reading.checkedWith,
    data,
    messages: reading.messages,
    findings: reading.findings,
  };
}

export function sourceRow(determination: NewDetermination) {
  return {
    id: determination.id,
    source_name: determination.sourceName,
    media_type: determination.mediaType,
    invented: determination.invented,
    imported_at: determination.importedAt,
    source_text: determination.sourceText,
  };
}

export function itemRows(id: string, reading: Reading) {
  return reading.items.map(item => ({
    determination_id: id,
    number: item.number,
    item: item.item,
    decision: item.decision,
    category: item.category,
    subcategory: item.subcategory,
    body_parts: item.bodyParts,
    claims_administrator_guideline: item.claimsAdministratorGuideline,
    reviewer_guideline: item.reviewerGuideline,
    guideline_titles: item.guidelineTitles,
    rationale: item.rationale,
  }));
}
