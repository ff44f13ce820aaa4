// npm test, npm run test:slow, npm run test:mutations: gets the clone ready as the bin does, then runs Vitest.
// usage: node test/run.js suite|slow|mutations [arguments for Vitest]
import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeReady } from '../bin/make-ready.js';
import { say } from '../bin/say.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const [what = 'suite', ...rest] = process.argv.slice(2);

const CHROMIUM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const CHROMIUM_PLACES = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const NO_CHROMIUM =
  'the browser tests, because there is no Chromium. On Debian or Ubuntu: apt-get install chromium; or name one in OPENIMR_CHROMIUM.';
const NO_POSTGRESQL =
  'the store tests on PostgreSQL (they ran on PGlite). Name a server of PostgreSQL 15 or later in ' +
  'OPENIMR_TEST_DATABASE_URL, with a user who may create databases: postgres://postgres@127.0.0.1:5432/postgres; ' +
  'on Debian or Ubuntu: apt-get install postgresql.';

/** What each command runs: projects of vitest.config.ts, their environment, and what could not be run here. */
const SUITES = { suite, slow, mutations };

process.exitCode = await run().catch(fault => {
  say(fault.message);
  return 1;
});

async function run() {
  if (!Object.hasOwn(SUITES, what))
    throw new Error(`there is no test suite "${what}": ${Object.keys(SUITES).join(', ')}`);
  await makeReady(root);
  const { projects, environment, missing } = SUITES[what]();
  const code = await vitest(projects, environment);
  for (const sentence of missing) process.stdout.write(`Not run: ${sentence}\n`);
  if (missing.length > 0 && process.env.OPENIMR_TEST_ALL === '1') {
    process.stdout.write('Everything was to be run (OPENIMR_TEST_ALL=1), so this is a failure.\n');
    return 1;
  }
  return code;
}

function suite() {
  const chromium = findChromium();
  const postgres = process.env.OPENIMR_TEST_DATABASE_URL;
  const missing = [...(chromium ? [] : [NO_CHROMIUM]), ...(postgres ? [] : [NO_POSTGRESQL])];
  const projects = [
    'unit',
    'store',
    'journeys',
    ...(postgres ? ['store-postgres'] : []),
    ...(chromium ? ['browser'] : []),
  ];
  return { projects, environment: chromium ? { OPENIMR_CHROMIUM: chromium } : {}, missing };
}

function slow() {
  const seed = process.env.OPENIMR_SEED || String(randomInt(1, 2 ** 31));
  const scale = process.env.OPENIMR_SLOW_SCALE || '1';
  process.stdout.write(
    `The slow tests, seed ${seed}, scale ${scale}. The same again: OPENIMR_SEED=${seed} OPENIMR_SLOW_SCALE=${scale} npm run test:slow\n`,
  );
  return { projects: ['slow'], environment: { OPENIMR_SEED: seed, OPENIMR_SLOW_SCALE: scale }, missing: [] };
}

function mutations() {
  return { projects: ['mutations'], environment: {}, missing: [] };
}

function findChromium() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const places = [
    process.env.OPENIMR_CHROMIUM ?? '',
    ...CHROMIUM_NAMES.flatMap(name => folders.map(folder => join(folder, name))),
    ...CHROMIUM_PLACES,
  ];
  return places.find(place => place !== '' && existsSync(place));
}

/** Resolves to Vitest's exit code. Vitest gets the terminal's signals itself and ends. */
function vitest(projects, environment) {
  const runner = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const chosen = projects.flatMap(name => ['--project', name]);
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [runner, 'run', ...chosen, ...rest], {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'test', ...environment },
      stdio: 'inherit',
    });
    child.on('error', reject);
    child.on('close', code => resolve(code ?? 1));
  });
}
