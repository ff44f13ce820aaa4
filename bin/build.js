// Builds dist from src: TypeScript's own emit, and a copy of every file that is not TypeScript.
// Types are checked by `npm run types`, not here: a start must not wait for what a release has already been held to.
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { runAloud, say } from './say.js';

const SETTINGS = ['package.json', 'tsconfig.json', 'tsconfig.build.json'];
const stampPath = root => join(root, 'dist', '.built');

/** Whether dist was built from src as it stands: same files, same sizes, same times; tests are not built. */
export function isBuilt(root) {
  return readStamp(root) === stampOf(root);
}

/** Rebuilds what is out of date. Throws an Error whose message says what to do. */
export async function build(root) {
  say('building ...');
  const began = Date.now();
  const stamp = stampOf(root);
  const previous = readStamp(root);
  // The compiler believes its own notes: without a finished build of ours they may tell of files that are gone.
  if (previous === null) rmSync(join(root, 'dist', '.tsbuildinfo'), { force: true });
  rmSync(stampPath(root), { force: true });
  await compile(root);
  const assets = filesUnder(join(root, 'src')).filter(file => !isTypeScript(file));
  for (const file of assets) copy(join(root, 'src', file), join(root, 'dist', file));
  removeWhatHasNoSource(root);
  writeFileSync(stampPath(root), stamp);
  say(`built in ${((Date.now() - began) / 1000).toFixed(1)} s`);
}

function stampOf(root) {
  const sources = filesUnder(join(root, 'src')).filter(file => !isTest(file));
  const files = [...SETTINGS, ...sources.map(file => `src/${file}`)];
  return files.map(file => `${file} ${signOf(join(root, file))}`).join('\n');
}

function signOf(path) {
  // A file may go between listing and looking; then the next start builds again.
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats ? `${stats.size} ${stats.mtimeMs}` : 'gone';
}

function readStamp(root) {
  try {
    return readFileSync(stampPath(root), 'utf8');
  } catch {
    return null;
  }
}

async function compile(root) {
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const { code } = await runAloud(process.execPath, [compiler, '-p', 'tsconfig.build.json', '--noCheck'], {
    cwd: root,
  });
  if (code !== 0) throw new Error('the build failed; what the compiler said stands above.');
}

function copy(from, to) {
  if (signOf(from).split(' ')[0] === signOf(to).split(' ')[0] && readFileSync(from).equals(readFileSync(to))) return;
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
}

/** A source that was renamed or deleted must not live on in dist. */
function removeWhatHasNoSource(root) {
  for (const file of filesUnder(join(root, 'dist'))) {
    const stem = file.replace(/\.js$/, '');
    const sources = [file, `${stem}.ts`, `${stem}.tsx`].map(name => join(root, 'src', name));
    if (!sources.some(source => existsSync(source))) rmSync(join(root, 'dist', file), { force: true });
  }
}

const isTest = file => /\.test\.tsx?$/.test(file);
const isTypeScript = file => /\.tsx?$/.test(file);

/** Paths of the files under a folder, with forward slashes, in order; names that begin with a dot are left out. */
function filesUnder(folder, inside = '') {
  const found = [];
  for (const entry of readdirSync(join(folder, inside), { withFileTypes: true })) {
    if (entry.name.startsWith('.')) continue;
    const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
    if (entry.isDirectory()) found.push(...filesUnder(folder, path));
    else found.push(path);
  }
  return found.sort();
}
