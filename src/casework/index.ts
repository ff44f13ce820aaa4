export { catchUpLibrary } from './acts/catch-up-library.ts';
export { countFacets } from './acts/count-facets.ts';
export { countOutcomes } from './acts/count-outcomes.ts';
export { type ExportFormat, exportDeterminations } from './acts/export-determinations.ts';
export { findDetermination, type Resolved, resolveDetermination } from './acts/find-determination.ts';
export {
  type ImportedFile,
  type ImportOptions,
  type ImportOutcome,
  type IncomingFile,
  importDeterminations,
} from './acts/import-determinations.ts';
export { importFiles } from './acts/import-files.ts';
export { loadInvented } from './acts/load-invented.ts';
export { closeOffice, type OpeningOptions, openOffice } from './acts/open-office.ts';
export { type Preview, previewUpload, type Unreadable } from './acts/preview-upload.ts';
export { type ReadAgainOptions, readAgain } from './acts/read-again.ts';
export { rebuildLibrary } from './acts/rebuild-library.ts';
export { removeDetermination } from './acts/remove-determination.ts';
export { removeInvented } from './acts/remove-invented.ts';
export { searchDeterminations } from './acts/search-determinations.ts';
export type { FoundDetermination } from './determination-records.ts';
export { exampleCount, isFirstRun, loadExamples } from './first-run.ts';
export { narrowedQuery } from './narrowed-query.ts';
export type { Clock, OpenOffice, Progress } from './office.ts';
export { type Act, mayAct, type Role } from './permissions.ts';
