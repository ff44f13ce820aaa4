import type {
  DeterminationRecord,
  FacetsAnswer,
  Grouping,
  HealthAnswer,
  ImportAnswer,
  Narrowing,
  PreviewAnswer,
  SearchAnswer,
  SearchRequest,
  StatisticsAnswer,
} from '../contract/index.ts';
import type { Finding } from '../core/checks/index.ts';
import type { Determination } from '../core/determination/index.ts';

/** A determination of the library with its tree and what the checks found, latest version first among its kind. */
export interface Kept {
  readonly record: DeterminationRecord;
  readonly tree: Determination;
  readonly findings: readonly Finding[];
}

/** A letter someone sent to have it read: as data for the API, as a tree for the page. */
export interface Previewed {
  readonly answer: PreviewAnswer;
  readonly tree: Determination;
  readonly findings: readonly Finding[];
}

/** Why a file could not be read, and what to do about it. */
export interface Unreadable {
  readonly unreadable: string;
}

export interface SentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type ExportFormat = 'ndjson' | 'csv' | 'parquet';

/** Hears how far long work is. */
export type Progress = (done: number, total: number | null) => void;

/** What the server asks of the office. */
export interface Office {
  health(): Promise<HealthAnswer>;
  /** Invented examples among the determinations. */
  countInvented(): Promise<number>;
  search(request: SearchRequest): Promise<SearchAnswer>;
  facets(request: SearchRequest): Promise<FacetsAnswer>;
  statistics(narrowing: Narrowing, by: readonly Grouping[]): Promise<StatisticsAnswer>;
  /** By case number (then the latest version), by id, or by the first digits of one. */
  findDetermination(key: string): Promise<Kept | null>;
  /** The page of a check as it stands in its folder, in markdown; null where there is no such check. */
  findCheckPage(id: string): Promise<string | null>;
  preview(file: SentFile): Promise<Previewed | Unreadable>;
  importFiles(files: AsyncIterable<SentFile>): Promise<ImportAnswer>;
  /** Reads what is kept again; each of these three gives how many determinations it changed. */
  readAgain(which: 'all' | 'outdated', progress?: Progress, signal?: AbortSignal): Promise<number>;
  loadExamples(count: number, progress?: Progress): Promise<number>;
  removeExamples(progress?: Progress): Promise<number>;
  removeDetermination(id: string): Promise<boolean>;
  /** Gives how many determinations were entered anew. */
  rebuild(progress: Progress): Promise<number>;
  exported(format: ExportFormat, narrowing: Narrowing): AsyncIterable<Uint8Array>;
}
