import type { IsoDate } from '../../core/calendar/index.ts';
import type { DeterminationData, LayoutId } from '../../core/determination/index.ts';
import type { DeterminationLink, DisputedItem, PlacedMessage, StoredDetermination } from '../determination-record.ts';
import { instant } from './instant.ts';

/** The columns of a DeterminationLink, of table `determination d`. */
export const linkColumns = `d.id, d.case_number, d.decision_date::text as decision_date,
  ${instant('d.imported_at')} as imported_at, d.invented`;

/** The columns of a StoredDetermination, of table `determination d`. */
export const wholeColumns = `${linkColumns}, d.layout, d.issue_count, d.source_name, d.media_type, d.read_with,
  d.checked_with, d.data, d.messages, d.findings, d.source_text,
  coalesce((select jsonb_agg(jsonb_build_object(
      'number', i.number, 'item', i.item, 'decision', i.decision, 'category', i.category,
      'subcategory', i.subcategory, 'bodyParts', i.body_parts,
      'claimsAdministratorGuideline', i.claims_administrator_guideline, 'reviewerGuideline', i.reviewer_guideline,
      'guidelineTitles', i.guideline_titles, 'rationale', i.rationale) order by i.number)
    from disputed_item i where i.determination_id = d.id), '[]'::jsonb) as items`;

export interface LinkRow {
  readonly id: string;
  readonly case_number: string | null;
  readonly decision_date: IsoDate | null;
  readonly imported_at: string;
  readonly invented: boolean;
}

export interface WholeRow extends LinkRow {
  readonly layout: LayoutId;
  readonly issue_count: number;
  readonly source_name: string;
  readonly media_type: string;
  readonly read_with: string;
  readonly checked_with: string;
  readonly data: DeterminationData;
  readonly messages: readonly PlacedMessage[];
  readonly findings: readonly PlacedMessage[];
  readonly source_text: string;
  readonly items: readonly DisputedItem[];
}

export function linkOf(row: LinkRow): DeterminationLink {
  return {
    id: row.id,
    caseNumber: row.case_number,
    decisionDate: row.decision_date,
    importedAt: row.imported_at,
    invented: row.invented,
  };
}

export function wholeOf(row: WholeRow): StoredDetermination {
  return {
    ...linkOf(row),
    layout: row.layout,
    issueCount: row.issue_count,
    sourceName: row.source_name,
    mediaType: row.media_type,
    readWith: row.read_with,
    checkedWith: row.checked_with,
    data: row.data,
    messages: row.messages,
    findings: row.findings,
    sourceText: row.source_text,
    items: row.items,
  };
}
