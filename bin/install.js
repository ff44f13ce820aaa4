// Installs exactly what package-lock.json says, development packages too: TypeScript builds this package.
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { runAloud, say } from './say.js';

const OFFLINE = /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ENOTCACHED|ERR_SOCKET_TIMEOUT)\b/;
// Nothing installed needs a script of its own, so none is run, whatever npm's configuration says; nothing is left out either.
const ARGUMENTS = [
  'ci',
  '--include=dev',
  '--include=optional',
  '--ignore-scripts',
  '--no-audit',
  '--no-fund',
  '--no-global',
  '--no-dry-run',
];

/** Whether node_modules holds what the lock file asks for. Quick: two stats and a short read when nothing changed. */
export function isInstalled(root) {
  if (!existsSync(join(root, 'node_modules', '.package-lock.json'))) return false;
  if (readStamp(root) === stampOf(root)) return true;
  // Installed by hand, or the lock file was only touched: compare what is there, package by package.
  if (!holdsWhatIsLocked(root)) return false;
  writeStamp(root);
  return true;
}

/** Runs `npm ci`. Throws an Error whose message says what to do. */
export async function install(root) {
  say('installing packages (npm ci) ...');
  const began = Date.now();
  const { code, talk } = await run(root);
  if (code !== 0) throw new Error(reasonFor(code, talk));
  writeStamp(root);
  say(`installed in ${((Date.now() - began) / 1000).toFixed(1)} s`);
}

const stampPath = root => join(root, 'node_modules', '.openimr-installed');

function stampOf(root) {
  const { mtimeMs, size } = statSync(join(root, 'package-lock.json'));
  const installed = statSync(join(root, 'node_modules', '.package-lock.json'));
  return `${mtimeMs} ${size} ${installed.mtimeMs} ${process.platform}-${process.arch}`;
}

function readStamp(root) {
  try {
    return readFileSync(stampPath(root), 'utf8');
  } catch {
    return null;
  }
}

function writeStamp(root) {
  try {
    writeFileSync(stampPath(root), stampOf(root));
  } catch (fault) {
    // A folder that may only be read is looked through again at each start.
    if (fault.code !== 'EACCES' && fault.code !== 'EROFS') throw fault;
  }
}

function holdsWhatIsLocked(root) {
  const wanted = packagesIn(join(root, 'package-lock.json'));
  const held = packagesIn(join(root, 'node_modules', '.package-lock.json'));
  for (const [path, { version, optional, link }] of Object.entries(wanted)) {
    if (path === '' || link) continue;
    const there = held[path];
    if (there ? there.version !== version : !optional) return false;
  }
  return existsSync(join(root, 'node_modules', 'typescript', 'bin', 'tsc'));
}

function packagesIn(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}

function run(root) {
  const { command, leading, shell } = findNpm();
  const environment = { ...process.env };
  // npx and `npm -g` hand their own settings down; this install is of this folder.
  for (const name of ['npm_config_prefix', 'npm_config_global', 'npm_config_local_prefix', 'npm_config_omit'])
    delete environment[name];
  return runAloud(command, [...leading, ...ARGUMENTS], { cwd: root, env: environment, shell });
}

/** npm as the one that started this, the one beside this Node, or the one on the PATH. */
function findNpm() {
  const started = process.env.npm_execpath ?? '';
  const beside = [
    join(dirname(started), 'npm-cli.js'),
    join(dirname(process.execPath), '../lib/node_modules/npm/bin/npm-cli.js'),
    join(dirname(process.execPath), 'node_modules/npm/bin/npm-cli.js'),
  ].find(path => basename(dirname(path)) === 'bin' && existsSync(path));
  if (beside) return { command: process.execPath, leading: [beside], shell: false };
  return { command: 'npm', leading: [], shell: process.platform === 'win32' };
}

function reasonFor(code, talk) {
  if (code === 'ENOENT')
    return 'npm was not found. The first start installs packages with npm, which comes with Node.js (https://nodejs.org): install it and start again.';
  if (OFFLINE.test(talk))
    return "the npm registry could not be reached. The first start needs it once; check the connection (or npm's registry and proxy settings) and start again.";
  return `installing failed: npm ended with ${code}. What it said stands above; after mending it, start again.`;
}
