import { facetNames, type Hit, type SearchAnswer, type SearchRequest } from '../../contract/index.ts';
import { type Citation, editionOf } from '../../core/guidelines/index.ts';
import {
  type Library,
  type SearchAnswer as LibraryAnswer,
  type Hit as LibraryHit,
  parseQuery,
  type QueryProblem,
} from '../../library/index.ts';
import { determinationAddress } from '../determination-address.ts';
import { narrowedQuery } from '../narrowed-query.ts';
import type { OpenOffice } from '../office.ts';
import { withLibrary } from '../with-library.ts';

/** One page of what a search finds, with passages; problems say where in the words something was not understood. */
export async function searchDeterminations(office: OpenOffice, request: SearchRequest): Promise<SearchAnswer> {
  const { total, answer } = await withLibrary(office, library => ask(library, request));
  return {
    total,
    hits: await hitsOf(office, answer.hits),
    next: answer.cursor,
    problems: problemsOf(request, answer),
  };
}

async function ask(library: Library, request: SearchRequest): Promise<{ total: number; answer: LibraryAnswer }> {
  const { like, sort, after, size } = request;
  if (like !== undefined) {
    const answer = await library.similar(like, size);
    return { total: answer.hits.length, answer };
  }
  const query = narrowedQuery(request);
  const answer = await library.search({
    // What was typed and nothing else has places for what is wrong in it.
    query: isNarrowed(request) ? query : (request.q ?? ''),
    sort: sort === undefined || sort === 'relevance' ? sort : 'date',
    cursor: after,
    limit: size,
  });
  return { total: library.count(query), answer };
}

const isNarrowed = (request: SearchRequest): boolean => facetNames.some(name => (request[name]?.length ?? 0) > 0);

function problemsOf(request: SearchRequest, answer: LibraryAnswer): SearchAnswer['problems'] {
  const typed: readonly QueryProblem[] = isNarrowed(request) ? parseQuery(request.q ?? '').problems : [];
  const problems = [...typed, ...answer.problems];
  return problems.map(({ start, end, message }) => ({ start, end, reason: message }));
}

async function hitsOf({ store, library }: OpenOffice, hits: readonly LibraryHit[]): Promise<Hit[]> {
  const caseNumbers = [...new Set(hits.flatMap(hit => hit.caseNumber ?? []))];
  const latest = new Map<string, string>();
  for (const { id, caseNumber } of await store.listByCaseNumbers(caseNumbers))
    if (caseNumber !== null && !latest.has(caseNumber)) latest.set(caseNumber, id);
  return hits.map(hit => hitOf(hit, library, hit.caseNumber !== null && latest.get(hit.caseNumber) === hit.id));
}

function hitOf(hit: LibraryHit, library: Library, isLatest: boolean): Hit {
  const { id, caseNumber, shortId, decisionDate, invented, items, passages, guidelines } = hit;
  const findings = { block: 0, warning: 0, note: 0 };
  for (const { severity } of library.findRecord(id)?.findings ?? []) findings[severity]++;
  return {
    id,
    address: determinationAddress({ caseNumber, shortId, isLatest }),
    caseNumber,
    decisionDate,
    invented,
    issues: items.map(({ number, text, decision }) => ({ number, item: text, decision })),
    passages: passages.map(({ anchor, text, highlights }) => ({
      anchor,
      issue: Number(/^issue-(\d+)/.exec(anchor)?.[1]) || null,
      text,
      marks: highlights.map(([start, end]): [number, number] => [start, end]),
    })),
    guidelines: guidelines.map(label => ({ label, address: guidelineAddress(label) })),
    findings,
  };
}

/** The page of the edition that a label of the library means ("Low Back Complaints 2004", "ODG"), where that is certain. */
function guidelineAddress(label: string): string | null {
  const [, title = label, year] = /^(.*?)(?: (\d{4}))?$/.exec(label) ?? [];
  const source: Citation['source'] = /^ODG\b|Official Disability/.test(label) ? 'ODG' : 'MTUS';
  const edition = editionOf({ source, title, year: year === undefined ? null : Number(year) });
  return edition === null ? null : `/guidelines/${encodeURIComponent(edition.id)}`;
}
