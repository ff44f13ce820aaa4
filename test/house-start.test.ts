import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A small clone with the real way in, the real compiler and a command line of one line. */
function clone(): string {
  const folder = mkdtempSync(join(tmpdir(), 'openimr-start-'));
  made.push(folder);
  cpSync(join(root, 'bin'), join(folder, 'bin'), { recursive: true });
  for (const file of ['tsconfig.json', 'tsconfig.build.json', 'package.json', 'package-lock.json'])
    cpSync(join(root, file), join(folder, file));
  mkdirSync(join(folder, 'node_modules'));
  for (const name of ['typescript', '@typescript', '@types', 'undici-types', 'preact'])
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
  cpSync(join(root, 'node_modules', '.package-lock.json'), join(folder, 'node_modules', '.package-lock.json'));
  put(folder, 'src/cli/main.ts', "export const main = async (argv: string[]) => (console.log('first', ...argv), 0);\n");
  return folder;
}

function put(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function start(folder: string, environment: Record<string, string> = {}): Promise<Ended> {
  return new Promise(resolve => {
    const child = spawn(process.execPath, [join(folder, 'bin/openimr.js'), 'word'], {
      env: { ...process.env, ...environment },
    });
    let out = '';
    let err = '';
    child.stdout.on('data', chunk => (out += chunk));
    child.stderr.on('data', chunk => (err += chunk));
    child.on('close', code => resolve({ code, out, err }));
  });
}

const builds = (err: string): number => err.split('building ...').length - 1;

test('a start builds what is out of date, says so on standard error, and only then', async () => {
  const folder = clone();
  put(folder, 'src/core/checks/page.md', '# A page\n');
  put(folder, 'src/old.ts', 'export const old = 1;\n');
  const first = await start(folder);
  expect(first).toMatchObject({ code: 0, out: 'first word\n' });
  expect(builds(first.err)).toBe(1);
  expect(readFileSync(join(folder, 'dist/core/checks/page.md'), 'utf8')).toBe('# A page\n');
  expect(await start(folder)).toEqual({ code: 0, out: 'first word\n', err: '' });

  put(folder, 'src/cli/main.ts', 'export const main = async () => (console.log("second, longer"), 2);\n');
  rmSync(join(folder, 'src/old.ts'));
  const third = await start(folder);
  expect(third).toMatchObject({ code: 2, out: 'second, longer\n' });
  expect(existsSync(join(folder, 'dist/old.js'))).toBe(false);
});

test('starts at the same time wait for one build', async () => {
  const folder = clone();
  const ended = await Promise.all([1, 2, 3, 4].map(() => start(folder)));
  expect(ended.map(({ code, out }) => [code, out])).toEqual(Array(4).fill([0, 'first word\n']));
  expect(ended.reduce((sum, { err }) => sum + builds(err), 0)).toBe(1);
  expect(existsSync(join(folder, 'dist/.lock'))).toBe(false);
});

test('a lock whose owner was killed is taken over by one of those that wait', async () => {
  const folder = clone();
  const gone = spawn(process.execPath, ['-e', '']);
  await new Promise(resolve => gone.on('close', resolve));
  put(folder, 'dist/.lock', JSON.stringify({ pid: gone.pid, host: hostname() }));
  const ended = await Promise.all([1, 2, 3].map(() => start(folder)));
  expect(ended.map(({ code }) => code)).toEqual([0, 0, 0]);
  expect(ended.reduce((sum, { err }) => sum + builds(err), 0)).toBe(1);
});

test('a lock that has been silent for long is taken over, whoever seems to hold it', async () => {
  const folder = clone();
  put(folder, 'dist/.lock', JSON.stringify({ pid: process.pid, host: hostname() }));
  const longAgo = new Date(Date.now() - 60_000);
  utimesSync(join(folder, 'dist/.lock'), longAgo, longAgo);
  expect(await start(folder)).toMatchObject({ code: 0, out: 'first word\n' });
});

test('a source that does not parse is told, and the old program is not run in its place', async () => {
  const folder = clone();
  await start(folder);
  put(folder, 'src/cli/main.ts', 'export const main = (\n');
  const ended = await start(folder);
  expect(ended).toMatchObject({ code: 1, out: '' });
  expect(ended.err).toContain('the build failed');
  expect((await start(folder)).code).toBe(1);
});

test('without a registry the first start says what it needs, and leaves standard output alone', async () => {
  const folder = clone();
  rmSync(join(folder, 'node_modules'), { recursive: true });
  const ended = await start(folder, {
    npm_config_offline: 'true',
    npm_config_cache: join(folder, 'empty'),
    npm_config_userconfig: join(folder, 'none'),
  });
  expect(ended).toMatchObject({ code: 1, out: '' });
  expect(ended.err).toContain('the npm registry could not be reached');
});
