import { readFile } from 'node:fs/promises';
import {
  countFacets,
  countOutcomes,
  exportDeterminations,
  findDetermination,
  importFiles,
  loadExamples,
  narrowedQuery,
  type OpenOffice,
  previewUpload,
  readAgain,
  rebuildLibrary,
  removeDetermination,
  removeInvented,
  searchDeterminations,
} from '../casework/index.ts';
import { type FacetName, facetNames, type Narrowing } from '../contract/index.ts';
import { allChecks } from '../core/checks/index.ts';
import type { Office } from './office.ts';

/** The office the server asks, over one that casework has opened. Closing that one is left to whoever opened it. */
export function officeOver(open: OpenOffice): Office {
  return {
    health: async () => ({
      status: open.isIndexing ? 'indexing' : 'ok',
      version: open.version,
      determinations: (await open.store.countDeterminations()).determinations,
    }),
    countInvented: async () => (await open.store.countDeterminations()).invented,
    search: request => searchDeterminations(open, request),
    facets: request => countFacets(open, request),
    statistics: (narrowing, by) => countOutcomes(open, narrowing, by),
    findDetermination: key => findDetermination(open, key),
    findCheckPage,
    preview: previewUpload,
    importFiles: files => importFiles(open, files),
    readAgain: (which, progress, signal) =>
      readAgain(open, { which, ...(progress ? { progress } : {}), ...(signal ? { signal } : {}) }),
    loadExamples: (count, progress) => loadExamples(open, count, progress),
    removeExamples: progress => removeInvented(open, progress),
    removeDetermination: id => removeDetermination(open, id),
    rebuild: async progress => {
      await rebuildLibrary(open, progress);
      return open.library.count();
    },
    exported: (format, narrowing) =>
      exportDeterminations(open, format, isNarrowed(narrowing) ? narrowedQuery(narrowing) : null),
  };
}

const isNarrowed = (narrowing: Narrowing): boolean =>
  Boolean(narrowing.q?.trim()) || facetNames.some((name: FacetName) => (narrowing[name]?.length ?? 0) > 0);

/** Only a known check has a page: an id from a request never names a file by itself. */
async function findCheckPage(id: string): Promise<string | null> {
  if (!allChecks.some(check => check.id === id)) return null;
  return readFile(new URL(`../core/checks/${id}/${id}.md`, import.meta.url), 'utf8').catch(() => null);
}
