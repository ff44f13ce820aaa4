import type { Determination, GuidelineLine, Issue } from '../../core/determination/index.ts';
import type { Message } from '../../core/message/index.ts';
import type { Passage, Span } from '../../core/text/index.ts';
import type { LibraryCitation, LibraryItem, LibraryRecord, LibraryText } from './library-record.ts';

/** What a determination is to be entered with. `importedAt` is an instant as ISO 8601 text. */
export interface LibraryEntry {
  readonly id: string;
  readonly shortId: string;
  readonly tree: Determination;
  readonly findings: readonly Message[];
  readonly invented: boolean;
  readonly importedAt: string;
}

/** Takes from a determination what is searched and counted. Pure. */
export function toLibraryRecord({ id, shortId, tree, findings, invented, importedAt }: LibraryEntry): LibraryRecord {
  const { header } = tree;
  return {
    id,
    shortId,
    caseNumber: header.caseNumber?.value ?? null,
    decisionDate: header.decisionDate?.value ?? null,
    dateOfInjury: header.dateOfInjury?.value ?? null,
    urDenialDate: header.urDenialDate?.value ?? null,
    applicationReceived: header.applicationReceived?.value ?? null,
    layout: tree.layout,
    invented,
    importedAt,
    specialties: distinct(tree.reviewer.specialties.map(specialty => specialty.value)),
    summary: tree.summary && textOf(tree.summary.text, tree.summary.sentences),
    items: tree.issues.map(itemOf),
    findings: findings.map(({ check, severity, issue }) => ({ check, severity, issue })),
  };
}

function itemOf(issue: Issue): LibraryItem {
  const { request } = issue.item;
  return {
    number: issue.number,
    text: issue.item.text.text,
    decision: issue.decision?.value ?? null,
    category: request.category,
    subcategory: request.subcategory,
    treatments: distinct(request.treatments.map(mention => mention.treatment)),
    drugs: distinct(request.drugs.map(mention => mention.drug)),
    bodyParts: distinct(request.bodyParts.map(mention => mention.part)),
    citations: [
      ...citationsOf('reviewer', issue.reviewerGuideline),
      ...citationsOf('claimsAdministrator', issue.claimsAdministratorGuideline),
    ],
    claimsAdministratorGuideline: issue.claimsAdministratorGuideline?.text.text ?? null,
    reviewerGuideline: issue.reviewerGuideline?.text.text ?? null,
    rationale: issue.rationale && textOf(issue.rationale.text, issue.rationale.sentences),
  };
}

/** A citation without a title, as "ODG" alone often is, goes by the name of its source. */
function citationsOf(by: LibraryCitation['by'], line: GuidelineLine | null): LibraryCitation[] {
  return (line?.citations ?? []).map(({ source, title, year }) => ({ by, source, title: title ?? source, year }));
}

const textOf = (passage: Passage, sentences: readonly Span[]): LibraryText => ({
  text: passage.text,
  sentences: sentences.flatMap(({ start, end }) => [start, end]),
});

const distinct = (values: readonly string[]): string[] => [...new Set(values)];
