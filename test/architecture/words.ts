import { type Breach, type House, type HouseFile, lineAt } from './house.ts';
import { CLOCK, RECORD_ROOMS } from './rooms.ts';

interface Ban {
  readonly rule: string;
  readonly words: RegExp;
  readonly holdsFor: (file: HouseFile) => boolean;
  readonly reason: string;
}

const inCore = (file: HouseFile): boolean => file.room?.startsWith('core/') === true;
/** A name used as a value: not a property of something else, and not the key of one. */
const named = (names: string): RegExp =>
  new RegExp(`(?<![\\w$#]|(?<!\\.\\.)\\.\\s*)(?:${names})\\b(?!\\s*\\??:(?!:))`, 'g');

const BANS: readonly Ban[] = [
  {
    rule: 'pure',
    words: named(
      'process|console|globalThis|fetch|XMLHttpRequest|WebSocket|setTimeout|setInterval|setImmediate|queueMicrotask|performance|crypto|Buffer|eval|require|__dirname|__filename|navigator|localStorage',
    ),
    holdsFor: inCore,
    reason: 'core is pure: no I/O, no clock, no randomness, no process. Take the value as an argument',
  },
  {
    rule: 'pure',
    words:
      /(?<![\w$.])(?:Math\s*\.\s*random|Math\s*\[|new\s+Date\b|Date\s*[.(]|Temporal\s*\.\s*Now|import\s*\.\s*meta|new\s+Function\b|Intl\s*\.\s*DateTimeFormat)/g,
    holdsFor: inCore,
    reason: 'core asks no clock, throws no dice and knows no place: today, a seed or a file is an argument',
  },
  {
    rule: 'clock',
    words:
      /(?<![\w$.])(?:new\s+Date\s*(?:\(\s*\)|(?=[;,)\]}\n]))|Date\s*\.\s*now\b|Date\s*\(\s*\)|Temporal\s*\.\s*Now)/g,
    holdsFor: file => file.path !== CLOCK && !inCore(file),
    reason: `only ${CLOCK} asks what time it is. Use its today(), now() or elapsed(), or take the time as an argument`,
  },
  {
    rule: 'environment',
    words:
      /(?<![\w$.])process\s*(?:\?\s*\.|!\s*\.|\.)?\s*(?:\.\s*)?(?:\[|env\b|argv\b)|\}\s*=\s*process\b|(?<![\w$.])=\s*process\s*[;,)\n]/g,
    holdsFor: file => file.room !== 'cli',
    reason: 'only cli reads the environment and the arguments. Let cli read it and pass it in',
  },
  {
    rule: 'status',
    words:
      /\b(?:status|statusCode|httpStatus)\b(?:\s*\??\s*:\s*|\s*[=!<>]=*\s*|\s*\(\s*)[1-5]\d\d\b(?!\d|\.\d)|\b(?:reply|response|res)\s*\.\s*(?:code|status|writeHead|sendStatus)\s*\(\s*[1-5]\d\d\b|\bcase\s+(?:20[0-8]|30[1-8]|4[0-2]\d|50[0-5])\s*:/g,
    holdsFor: file => file.room !== 'http',
    reason: 'only http holds status numbers. Return a refusal or throw a fault; http gives it its number',
  },
];

/** Words that only certain rooms may say, found in code alone: a comment or a sentence may mention them. */
export function checkWords(house: House): Breach[] {
  const files = house.files.filter(file => file.path.startsWith('src/') && !file.isTest);
  return files.flatMap(file => [...checkBans(file), ...checkModules(file), ...checkSql(file)]);
}

function checkBans(file: HouseFile): Breach[] {
  const breaches: Breach[] = [];
  for (const ban of BANS.filter(one => one.holdsFor(file))) {
    for (const match of file.scanned.code.matchAll(ban.words)) {
      const line = lineAt(file.source, match.index);
      breaches.push({ rule: ban.rule, path: file.path, line, reason: `"${match[0].trim()}": ${ban.reason}` });
    }
  }
  return breaches;
}

function checkModules(file: HouseFile): Breach[] {
  const breaches: Breach[] = [];
  for (const one of file.imports) {
    if (one.names === null || one.path !== null) continue;
    const say = (rule: string, reason: string): number =>
      breaches.push({ rule, path: file.path, line: lineAt(file.source, one.at), reason });
    if (inCore(file) && !(one.names === 'temporal-polyfill' && file.room === 'core/calendar'))
      say('pure', `core imports no "${one.names}": nothing but core, and temporal-polyfill inside core/calendar`);
    if (/^(node:)?process$/.test(one.names) && file.room !== 'cli')
      say('environment', 'only cli reads the environment and the arguments. Let cli read it and pass it in');
  }
  return breaches;
}

const SQL = [
  /\b(?:SELECT\b[\s\S]+?\bFROM|INSERT\s+INTO|UPDATE\s+[\w".?]+\s+SET|DELETE\s+FROM|(?:CREATE|ALTER|DROP)\s+(?:TABLE|INDEX|UNIQUE|VIEW|SCHEMA)|TRUNCATE\s+\w|ORDER\s+BY|GROUP\s+BY)\b/,
  /^\s*(?:select\s[\s\S]+?\sfrom\s+[\w".?]+(?:\s+(?:where|order|group|limit|join|left|inner|as|for)\b|\s*;?\s*$)|insert\s+into\s+[\w".?]+\s*\(|update\s+[\w".?]+\s+set\s+[\w"]+\s*=|delete\s+from\s+[\w".?]+\s*(?:where\b|;?\s*$)|(?:create|alter|drop)\s+table\s)/,
];

function checkSql(file: HouseFile): Breach[] {
  if (RECORD_ROOMS.includes(file.room ?? '')) return [];
  const reason = 'only store and library hold SQL. Write the query as a file of that room and call it through its door';
  if (file.path.endsWith('.sql')) return [{ rule: 'sql', path: file.path, line: 1, reason }];
  return file.scanned.literals
    .filter(literal => SQL.some(form => form.test(literal.value)))
    .map(literal => ({ rule: 'sql', path: file.path, line: lineAt(file.source, literal.start), reason }));
}
