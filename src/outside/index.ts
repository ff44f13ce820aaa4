export { elapsed, now, today } from './clock.ts';
export type { DocumentProblem, DocumentProblemCode } from './document-problem.ts';
export { type FoundFile, findFiles, type NotFound, readFound } from './files.ts';
export { keepFile, readKept } from './kept-files.ts';
export {
  type DocumentText,
  type ReadingOptions,
  readDocument,
  type SizeLimits,
} from './read-document.ts';
export { type ReadFile, type ReadFilesOptions, readFiles } from './read-files.ts';
