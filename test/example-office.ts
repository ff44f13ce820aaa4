import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Facet,
  type FacetName,
  type Grouping,
  type Hit,
  type Narrowing,
  type Outcomes,
  readRecordOf,
  type SearchRequest,
} from '../src/contract/index.ts';
import { check } from '../src/core/checks/index.ts';
import { read } from '../src/core/determination/index.ts';
import { editionOf } from '../src/core/guidelines/index.ts';
import type { Kept, Office } from '../src/http/index.ts';
import { inventedDeterminations } from '../src/invented/index.ts';
import {
  type FacetId,
  type Library,
  type Hit as LibraryHit,
  openLibrary,
  parseQuery,
  type Query,
  type QueryProblem,
  type StatisticsBy,
  toLibraryRecord,
  wilson,
  withFilter,
} from '../src/library/index.ts';
import { sourceId } from '../src/store/index.ts';

const FACET_OF: Readonly<Record<FacetName, FacetId>> = {
  outcome: 'outcome',
  category: 'category',
  subcategory: 'subcategory',
  bodyPart: 'body',
  guideline: 'relied-on',
  specialty: 'specialty',
  year: 'year',
  items: 'items',
  findings: 'finding',
};
const NAMES = Object.keys(FACET_OF) as FacetName[];

/** An office without a store: invented letters held in memory beside a library in a folder that goes away with it. */
export async function exampleOffice(count: number): Promise<Office & { close(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'openimr-pages-'));
  const library = await openLibrary(folder);
  const all = [...inventedDeterminations(count, 7)].map(({ text }) => keep(text));
  await library.add(
    all.map(({ record, tree, findings }) =>
      toLibraryRecord({
        ...record,
        shortId: record.id.slice(0, 12),
        tree,
        findings,
        importedAt: '2025-01-01T00:00:00Z',
      }),
    ),
  );
  const byId = new Map(all.map(kept => [kept.record.id, kept]));
  return {
    health: async () => ({ status: 'ok', version: '0.0.0', determinations: all.length }),
    countInvented: async () => all.length,
    search: request => searchIn(library, byId, request),
    facets: async request => {
      const { total, facets } = await library.facets(queryOf(request).query);
      return {
        total,
        facets: NAMES.flatMap(name =>
          facetNamed(
            name,
            facets.find(each => each.facet === FACET_OF[name]),
          ),
        ),
      };
    },
    statistics: (narrowing, by) => statisticsOf(library, narrowing, by),
    findDetermination: async key =>
      byId.get(key) ?? all.find(({ record }) => record.caseNumber === key || record.id.startsWith(key)) ?? null,
    findCheckPage: async id => readFileSync(new URL(`../src/core/checks/${id}/${id}.md`, import.meta.url), 'utf8'),
    preview: async ({ name, bytes }) => {
      const text = Buffer.from(bytes).toString('utf8');
      if (text.startsWith('%PDF')) return { unreadable: 'The PDF holds pictures of pages and no text: it is a scan.' };
      const { tree, findings } = keep(text);
      return { answer: { determination: readRecordOf(name, tree, []), findings: [] }, tree, findings };
    },
    importFiles: async files => {
      const taken = [];
      for await (const { name } of files)
        taken.push({ source: name, outcome: 'taken' as const, id: null, address: null, reason: null, notes: [] });
      return { files: taken };
    },
    readAgain: async () => 0,
    loadExamples: async () => 0,
    removeExamples: async () => 0,
    removeDetermination: async () => false,
    rebuild: async () => 0,
    async *exported(format, narrowing) {
      for await (const { id } of library.eachRecord(queryOf(narrowing).query))
        yield Buffer.from(`${format} ${JSON.stringify(byId.get(id)?.record)}\n`);
    },
    close: async () => {
      await library.close();
      rmSync(folder, { recursive: true });
    },
  };
}

function keep(text: string): Kept {
  const { tree, messages } = read(text);
  const id = sourceId(Buffer.from(text));
  const caseNumber = tree.header.caseNumber?.value;
  const record = {
    ...readRecordOf(id, tree, messages),
    id,
    address: `/determinations/${caseNumber ?? id.slice(0, 12)}`,
    invented: true,
    otherVersions: [],
  };
  return { record, tree, findings: check(tree) };
}

/** The words as typed, narrowed by what was chosen beside them. */
function queryOf(request: Narrowing): { query: Query; problems: readonly QueryProblem[] } {
  const { query, problems } = parseQuery(request.q ?? '');
  const chosen = NAMES.flatMap(name => (request[name]?.length ? [{ name, values: request[name] }] : []));
  return {
    problems,
    query: chosen.reduce<Query>(
      (narrowed, { name, values }) =>
        withFilter(narrowed, {
          type: 'filter',
          facet: FACET_OF[name],
          any: values.map(value => ({ kind: 'named', value })),
        }),
      query,
    ),
  };
}

async function searchIn(library: Library, byId: ReadonlyMap<string, Kept>, request: SearchRequest) {
  if (request.like) {
    const { hits } = await library.similar(request.like, request.size ?? 20);
    return { total: hits.length, hits: hits.map(hit => hitOf(hit, byId)), next: null, problems: [] };
  }
  const { query, problems } = queryOf(request);
  const answer = await library.search({
    query,
    sort: request.sort === 'relevance' ? 'relevance' : request.sort ? 'date' : undefined,
    cursor: request.after,
    limit: request.size,
  });
  return {
    total: library.count(query),
    hits: answer.hits.map(hit => hitOf(hit, byId)),
    next: answer.cursor,
    problems: [...problems, ...answer.problems].map(({ start, end, message }) => ({ start, end, reason: message })),
  };
}

function hitOf(hit: LibraryHit, byId: ReadonlyMap<string, Kept>): Hit {
  const kept = byId.get(hit.id) as Kept;
  const counted = (severity: string) => kept.findings.filter(finding => finding.severity === severity).length;
  return {
    id: hit.id,
    address: kept.record.address,
    caseNumber: hit.caseNumber,
    decisionDate: hit.decisionDate,
    invented: hit.invented,
    issues: hit.items.map(({ number, text, decision }) => ({ number, item: text, decision })),
    passages: hit.passages.map(({ anchor, text, highlights }) => ({
      anchor,
      issue: Number(/^issue-(\d+)/.exec(anchor)?.[1]) || null,
      text,
      marks: highlights.map(([start, end]): [number, number] => [start, end]),
    })),
    guidelines: hit.guidelines.map(label => ({ label, address: addressOfLabel(label) })),
    findings: { block: counted('block'), warning: counted('warning'), note: counted('note') },
  };
}

function addressOfLabel(label: string): string | null {
  const [, title = label, year] = /^(.*?)(?: (\d{4}))?$/.exec(label) ?? [];
  const edition = editionOf({ source: 'MTUS', title, year: year ? Number(year) : null });
  return edition ? `/guidelines/${edition.id}` : null;
}

const facetNamed = (
  name: FacetName,
  counted: { readonly values: readonly Facet['values'][number][] } | undefined,
): Facet[] =>
  counted ? [{ name, values: counted.values.map(({ value, label, count }) => ({ value, label, count })) }] : [];

async function statisticsOf(library: Library, narrowing: Narrowing, by: readonly Grouping[]) {
  const { query } = queryOf(narrowing);
  const group = async (grouping: Grouping) => {
    const key = grouping === 'month' || grouping === 'guideline' ? grouping : (FACET_OF[grouping] as StatisticsBy);
    const rows = await library.statistics(query, key);
    return { grouping, groups: rows.map(row => ({ ...row, determinations: 0, undecided: 0 })) };
  };
  const months = await library.statistics(query, 'month');
  return {
    all: outcomesOf(months, library.count(query)),
    earliest: months[0] ? `${months[0].key}-01` : null,
    latest: months.at(-1) ? `${months.at(-1)?.key}-28` : null,
    invented: library.count(query),
    by: await Promise.all(by.map(group)),
  };
}

function outcomesOf(rows: readonly { upheld: number; overturned: number }[], determinations: number): Outcomes {
  const upheld = rows.reduce((sum, row) => sum + row.upheld, 0);
  const overturned = rows.reduce((sum, row) => sum + row.overturned, 0);
  const none = upheld + overturned === 0;
  return {
    determinations,
    upheld,
    overturned,
    undecided: 0,
    ...(none ? { share: null, low: null, high: null } : wilson(overturned, upheld + overturned)),
  };
}
