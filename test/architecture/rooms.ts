/**
 * The plan of the house: what each room is, and which rooms it may import. Imports go down this page's picture in
 * ARCHITECTURE.md, never up or in circles. To change a line here is to change the architecture: say why in docs/decisions/.
 */
export interface Room {
  /** What the room is, in one sentence. */
  readonly is: string;
  readonly mayImport: readonly string[];
}

const CORE_BELOW_CHECKS = [
  'core/text',
  'core/calendar',
  'core/law',
  'core/message',
  'core/treatment',
  'core/guidelines',
  'core/determination',
] as const;
const CORE = [...CORE_BELOW_CHECKS, 'core/checks'] as const;

export const ROOMS: Readonly<Record<string, Room>> = {
  'core/text': {
    is: 'A text with its places: spans, lines, mended passages, words, sentences, lexicons.',
    mayImport: [],
  },
  'core/calendar': {
    is: 'Dates without a clock: counting days, finding dates written in a text.',
    mayImport: [],
  },
  'core/law': {
    is: 'Every authority the product cites, and the days it was in force.',
    mayImport: ['core/calendar'],
  },
  'core/message': {
    is: 'What a reader or a check says about a document: reason, place, severity, law.',
    mayImport: ['core/text'],
  },
  'core/treatment': {
    is: 'What a disputed item asks for: modality, body part, side, amounts, drug and strength.',
    mayImport: ['core/text'],
  },
  'core/guidelines': {
    is: 'Guideline editions with their dates in force, their public recommendations, and the grammar of citations.',
    mayImport: ['core/text', 'core/calendar', 'core/law', 'core/treatment'],
  },
  'core/determination': {
    is: 'The determination as a tree: reading every printed layout, writing it again, composing a new one.',
    mayImport: ['core/text', 'core/calendar', 'core/treatment', 'core/guidelines', 'core/message'],
  },
  'core/checks': {
    is: 'What must be so in a determination, one folder a check.',
    mayImport: CORE_BELOW_CHECKS,
  },
  invented: {
    is: 'Invented determinations from a seed: the examples of the first run and the corpus of the benchmarks.',
    mayImport: CORE,
  },
  contract: {
    is: 'The shapes of the API on the wire, safe for a browser; openapi.json comes from here.',
    mayImport: CORE,
  },
  store: {
    is: 'The record: PostgreSQL or PGlite, migrations, one query a file. It decides nothing.',
    mayImport: CORE,
  },
  library: {
    is: 'The published determinations for searching and counting: index, facets, statistics, exports. Always rebuildable.',
    mayImport: CORE,
  },
  outside: {
    is: 'The world beyond the process: the clock, files, PDF in.',
    mayImport: CORE,
  },
  casework: {
    is: 'What the office does, one act a file, and who may do it.',
    mayImport: [...CORE, 'contract', 'store', 'library', 'outside', 'invented'],
  },
  web: {
    is: 'Pages and their parts, rendered on the server.',
    mayImport: [...CORE, 'contract'],
  },
  http: {
    is: 'Requests in, answers out; the only room that knows status numbers.',
    mayImport: [...CORE, 'contract', 'casework', 'web'],
  },
  cli: {
    is: 'The command line. It wires everything and alone reads the environment.',
    mayImport: [...CORE, 'invented', 'contract', 'store', 'library', 'outside', 'casework', 'web', 'http'],
  },
};

/** Packages that belong to certain rooms; any other dependency of package.json may be imported outside core. */
export const PACKAGE_HOMES: Readonly<Record<string, readonly string[]>> = {
  'temporal-polyfill': ['core/calendar'],
  pg: ['store'],
  '@electric-sql/pglite': ['store'],
  '@lancedb/lancedb': [],
  unpdf: ['outside'],
  preact: ['web'],
  'preact-render-to-string': ['web'],
  fastify: ['http'],
  '@fastify/multipart': ['http'],
};

/** The rooms that may hold SQL or index calls. */
export const RECORD_ROOMS: readonly string[] = ['store', 'library'];

/** The one file that asks what time it is. */
export const CLOCK = 'src/outside/clock.ts';

/** Folders named so gather what belongs elsewhere. */
export const NO_SUCH_FOLDERS: readonly string[] = ['utils', 'helpers', 'common', 'shared', 'lib', 'types'];

/** A file is read in one sitting. */
export const LONGEST_FILE = 300;

/** Files that may be longer, each with its reason. Only tables of data are good ones. */
export const LONGER_FILES: Readonly<Record<string, string>> = {
  'src/core/treatment/drug-data.ts': 'one line a drug, looked up by name',
  'src/core/treatment/treatment-data.ts': 'one line a treatment, looked up by name',
};

/** Rooms that are entered by file, not by a door: nothing imports the command line. */
export const ROOMS_WITHOUT_DOOR: readonly string[] = ['cli'];
