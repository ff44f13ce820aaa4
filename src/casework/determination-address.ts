/** Where a determination is read, from the root. The latest of a case goes by its case number, every other by its short id. */
export function determinationAddress(determination: {
  readonly caseNumber: string | null;
  readonly shortId: string;
  readonly isLatest: boolean;
}): string {
  const { caseNumber, shortId, isLatest } = determination;
  return `/determinations/${encodeURIComponent(isLatest && caseNumber !== null ? caseNumber : shortId)}`;
}
