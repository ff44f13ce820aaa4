// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are texts of programs
/** One way to break the house: the files it writes (or adds to, with "+"), and the rule that must say so. */
export interface Mutation {
  readonly breaks: string;
  readonly rule: string;
  readonly write: Readonly<Record<string, string>>;
}

export const MUTATIONS: readonly Mutation[] = [
  {
    breaks: 'a file lies in src beside the rooms',
    rule: 'room',
    write: { 'src/stray.ts': 'export const stray = 1;\n' },
  },
  {
    breaks: 'a room appears that is not in the table',
    rule: 'room',
    write: { 'src/mail/send-mail.ts': 'export const sent = true;\n' },
  },
  {
    breaks: 'a low room imports a higher one',
    rule: 'table',
    write: {
      'src/core/text/broken.ts': "import { treatmentsIn } from '../treatment/index.ts';\nexport { treatmentsIn };\n",
    },
  },
  {
    breaks: 'a low room imports a higher one for a type alone',
    rule: 'table',
    write: { 'src/core/text/broken.ts': "export type Tree = import('../determination/index.ts').Determination;\n" },
  },
  {
    breaks: 'the reader knows a check',
    rule: 'table',
    write: { 'src/core/determination/broken.ts': "export * from '../checks/index.ts';\n" },
  },
  {
    breaks: 'the store asks casework what to do',
    rule: 'table',
    write: {
      'src/store/broken.ts': "export const broken = async () => (await import('../casework/index.ts')).acts;\n",
    },
  },
  {
    breaks: 'a page reads the store',
    rule: 'table',
    write: {
      'src/web/pages/broken.tsx':
        "export const Page = () => <p>Don't look here: it isn't code // nor a comment</p>;\nimport { open } from '../../store/index.ts';\nexport { open };\n",
    },
  },
  {
    breaks: 'an import is computed, so that no table can judge it',
    rule: 'table',
    write: { 'src/contract/broken.ts': "const where = '../store/index.ts';\nexport const broken = import(where);\n" },
  },
  {
    breaks: 'a room reaches out of src',
    rule: 'table',
    write: { 'src/casework/broken.ts': "export { scan } from '../../test/architecture/scan.ts';\n" },
  },
  {
    breaks: 'a room is entered past its door',
    rule: 'door',
    write: { 'src/core/determination/broken.ts': "import { wordsOf } from '../text/words.ts';\nexport { wordsOf };\n" },
  },
  {
    breaks: 'a worker is started past a door',
    rule: 'door',
    write: {
      'src/casework/broken.ts': "export const at = new URL('../store/worker.ts', import.meta.url);\n",
      'src/store/worker.ts': 'export {};\n',
    },
  },
  {
    breaks: 'a room goes through its own door',
    rule: 'door',
    write: { 'src/core/text/broken.ts': "import { wordsOf } from './index.ts';\nexport const broken = wordsOf('');\n" },
  },
  {
    breaks: 'a door does more than re-export',
    rule: 'door',
    write: { 'src/core/text/index.ts': '+export const version = 1;\n' },
  },
  {
    breaks: 'a door opens everything',
    rule: 'door',
    write: { 'src/core/text/index.ts': "+export * from './words.ts';\n" },
  },
  {
    breaks: 'two files import each other',
    rule: 'circle',
    write: {
      'src/core/law/one.ts': "import { two } from './two.ts';\nexport const one = () => two;\n",
      'src/core/law/two.ts': "import { one } from './one.ts';\nexport const two = () => one;\n",
    },
  },
  {
    breaks: 'three files import each other for types alone',
    rule: 'circle',
    write: {
      'src/store/one.ts': "import type { Two } from './two.ts';\nexport type One = Two | 1;\n",
      'src/store/two.ts': "import type { Three } from './three.ts';\nexport type Two = Three | 2;\n",
      'src/store/three.ts': "export type Three = import('./one.ts').One | 3;\n",
    },
  },
  {
    breaks: 'two rooms import each other',
    rule: 'circle',
    write: {
      'src/core/text/broken.ts': "import type { Message } from '../message/index.ts';\nexport type Broken = Message;\n",
      'src/core/message/also.ts': "import type { Span } from '../text/index.ts';\nexport type Also = Span;\n",
    },
  },
  {
    breaks: 'core asks what day it is',
    rule: 'pure',
    write: { 'src/core/checks/broken.ts': 'export const today = () => new Date();\n' },
  },
  {
    breaks: 'core asks what day it is, through the date library',
    rule: 'pure',
    write: {
      'src/core/calendar/broken.ts':
        "import { Temporal } from 'temporal-polyfill';\nexport const today = () => Temporal.Now.plainDateISO();\n",
    },
  },
  {
    breaks: 'core throws dice',
    rule: 'pure',
    write: { 'src/core/guidelines/broken.ts': 'export const chance = () => Math.random();\n' },
  },
  {
    breaks: 'core reads a file',
    rule: 'pure',
    write: {
      'src/core/guidelines/broken.ts':
        "import { readFileSync } from 'node:fs';\nexport const page = () => readFileSync('page.md');\n",
    },
  },
  {
    breaks: 'core writes to the console from inside a template',
    rule: 'pure',
    write: {
      'src/core/message/broken.ts': 'export const told = (word: string) => `said ${console.log(word)}`;\n',
    },
  },
  {
    breaks: 'core waits',
    rule: 'pure',
    write: { 'src/core/text/broken.ts': 'export const later = (act: () => void) => setTimeout(act, 10);\n' },
  },
  {
    breaks: 'core calls another machine',
    rule: 'pure',
    write: { 'src/core/law/broken.ts': "export const statute = () => globalThis.fetch('https://example.org');\n" },
  },
  {
    breaks: 'core makes a random id',
    rule: 'pure',
    write: { 'src/core/text/broken.ts': 'export const id = () => crypto.randomUUID();\n' },
  },
  {
    breaks: 'core uses a package',
    rule: 'pure',
    write: {
      'src/core/message/broken.ts': "import { Type } from '@sinclair/typebox';\nexport const shape = Type.String();\n",
    },
  },
  {
    breaks: 'the date library is used outside core/calendar',
    rule: 'package',
    write: { 'src/casework/broken.ts': "import { Temporal } from 'temporal-polyfill';\nexport const d = Temporal;\n" },
  },
  {
    breaks: 'a package is used that is not a dependency',
    rule: 'package',
    write: { 'src/casework/broken.ts': "import fc from 'fast-check';\nexport const d = fc;\n" },
  },
  {
    breaks: 'casework asks the clock itself, behind a regular expression that looks like a comment',
    rule: 'clock',
    write: {
      'src/casework/broken.ts':
        'export const at = (text: string) => (/[/]\\/*"/.test(text) ? new Date() : null); // */\n',
    },
  },
  {
    breaks: 'http counts milliseconds since 1970',
    rule: 'clock',
    write: { 'src/http/broken.ts': 'export const began = Date.now();\n' },
  },
  {
    breaks: 'the store reads the environment',
    rule: 'environment',
    write: { 'src/store/broken.ts': 'export const url = process.env.DATABASE_URL;\n' },
  },
  {
    breaks: 'http takes the environment apart',
    rule: 'environment',
    write: { 'src/http/broken.ts': 'const { env } = process;\nexport const port = env.PORT;\n' },
  },
  {
    breaks: 'the library imports the arguments',
    rule: 'environment',
    write: { 'src/library/broken.ts': "import { argv } from 'node:process';\nexport const first = argv[2];\n" },
  },
  {
    breaks: 'casework writes SQL',
    rule: 'sql',
    write: {
      'src/casework/broken.ts':
        'export const query = (id: string) => `SELECT *\\n  FROM determination WHERE id = ${id}`;\n',
    },
  },
  {
    breaks: 'the command line writes SQL in small letters',
    rule: 'sql',
    write: { 'src/cli/broken.ts': "export const query = 'delete from determination where id = $1';\n" },
  },
  {
    breaks: 'a query file lies in http',
    rule: 'sql',
    write: { 'src/http/find-determination.sql': 'select 1;\n' },
  },
  {
    breaks: 'casework opens the database itself',
    rule: 'package',
    write: { 'src/casework/broken.ts': "import pg from 'pg';\nexport const pool = new pg.Pool();\n" },
  },
  {
    breaks: 'the command line searches the index itself',
    rule: 'package',
    write: { 'src/cli/broken.ts': "export const open = () => import('@lancedb/lancedb');\n" },
  },
  {
    breaks: 'casework knows status numbers',
    rule: 'status',
    write: { 'src/casework/broken.ts': 'export const refusal = { status: 404, reason: null };\n' },
  },
  {
    breaks: 'the command line compares status numbers',
    rule: 'status',
    write: { 'src/cli/broken.ts': 'export const gone = (response: Response) => response.status === 410;\n' },
  },
  {
    breaks: 'a folder is called utils',
    rule: 'folder-name',
    write: { 'src/casework/utils/format-date.ts': 'export const format = 1;\n' },
  },
  {
    breaks: 'a file is called in camelCase',
    rule: 'file-name',
    write: { 'src/casework/importDetermination.ts': 'export const act = 1;\n' },
  },
  {
    breaks: 'a file grows too long',
    rule: 'length',
    write: { 'src/casework/long.ts': '// one line more\n'.repeat(301) },
  },
];
