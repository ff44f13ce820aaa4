import type { IncomingFile } from '../../casework/index.ts';
import type {
  DeterminationRecord,
  FacetsAnswer,
  FindingRecord,
  Grouping,
  ImportAnswer,
  Narrowing,
  SearchAnswer,
  SearchRequest,
  StatisticsAnswer,
} from '../../contract/index.ts';

export type ExportFormat = 'ndjson' | 'csv' | 'parquet';

/** What became of one file, in the words of the API. */
export type ImportedFile = ImportAnswer['files'][number];

export type Progress = (done: number, total: number | null) => void;

export interface ImportOptions {
  readonly onFile: (file: ImportedFile) => Promise<void>;
  readonly signal: AbortSignal;
}

/** A determination with what was found in it. `text` gives the letter as it was read. */
export interface ShownDetermination {
  readonly record: DeterminationRecord;
  readonly findings: readonly FindingRecord[];
  readonly text: () => Promise<string>;
}

/** What the commands ask of the library, whoever holds it: this process, or a server that runs on the same data folder. */
export interface DataOffice {
  /** Where the server is that the work goes through; null where this process does it. */
  readonly through: string | null;
  search(request: SearchRequest): Promise<SearchAnswer>;
  facets(narrowing: Narrowing): Promise<FacetsAnswer>;
  statistics(narrowing: Narrowing, by: readonly Grouping[]): Promise<StatisticsAnswer>;
  /** By case number (then the latest version), by id, or by the first digits of one. */
  findDetermination(key: string): Promise<ShownDetermination | null>;
  exported(format: ExportFormat, narrowing: Narrowing): AsyncIterable<Uint8Array>;
  /** Takes files in; ends after the files under way once the signal is given. */
  importFiles(files: AsyncIterable<IncomingFile>, options: ImportOptions): Promise<void>;
  /** These three give how many determinations they changed. */
  readAgain(progress: Progress, signal: AbortSignal): Promise<number>;
  loadExamples(count: number, progress: Progress): Promise<number>;
  removeExamples(progress: Progress): Promise<number>;
  close(): Promise<void>;
}
