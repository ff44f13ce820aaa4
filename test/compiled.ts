import { type ChildProcessByStdio, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The source compiled as a build does it, for tests that need processes of their own. Remove it when done. */
export interface Compiled {
  /** Starts a module in a process of its own; in it, `import(src + 'store/index.js')` gives a room. */
  start(code: string, options?: StartOptions): Child;
  remove(): void;
}

export interface StartOptions {
  /** A module to load before anything else. */
  readonly require?: URL;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Child {
  readonly pid: number;
  /** The next whole line the process prints; null when it ended instead. */
  line(): Promise<string | null>;
  say(line: string): void;
  /** kill -9, and waits until it is gone. */
  kill(): Promise<void>;
  /** Waits until it ends by itself; gives the exit code and what it complained of. */
  ended(): Promise<{ readonly code: number | null; readonly complaint: string }>;
}

export function compileSource(): Compiled {
  const cache = join(root, 'node_modules', '.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'openimr-test-'));
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const settings = ['-p', 'tsconfig.build.json', '--noCheck', '--incremental', 'false', '--tsBuildInfoFile', 'null'];
  const { stdout } = spawnSync(process.execPath, [compiler, ...settings, '--outDir', folder], { cwd: root });
  if (!existsSync(join(folder, 'casework', 'index.js'))) throw new Error(`The source does not compile: ${stdout}`);
  cpSync(join(root, 'src'), folder, { recursive: true, filter: path => !/\.tsx?$/.test(path) });
  const head = `const src = ${JSON.stringify(`${pathToFileURL(folder).href}/`)};\n`;
  let children = 0;
  return {
    start(code, { require, env = {} } = {}) {
      const program = join(folder, `child-${++children}.mjs`);
      writeFileSync(program, head + code);
      const preload = require === undefined ? [] : ['--require', fileURLToPath(require)];
      const child = spawn(process.execPath, [...preload, program], {
        cwd: root,
        env: { ...process.env, ...env },
        stdio: ['pipe', 'pipe', 'pipe'],
      });
      return childOf(child);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function childOf(child: ChildProcessByStdio<Writable, Readable, Readable>): Child {
  const lines: string[] = [];
  const waiting: ((line: string | null) => void)[] = [];
  let rest = '';
  let complaint = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const parts = (rest + text).split('\n');
    rest = parts.pop()!;
    for (const line of parts) {
      const waiter = waiting.shift();
      if (waiter === undefined) lines.push(line);
      else waiter(line);
    }
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint += text;
  });
  child.stdin.on('error', () => undefined); // it may be gone before it was told
  const end = new Promise<number | null>(resolve => child.on('close', code => resolve(code)));
  void end.then(() => {
    for (const waiter of waiting) waiter(null);
    waiting.length = 0;
  });
  return {
    pid: child.pid!,
    line: () => {
      const line = lines.shift();
      if (line !== undefined) return Promise.resolve(line);
      if (child.exitCode !== null || child.signalCode !== null) return end.then(() => lines.shift() ?? null);
      return new Promise(resolve => waiting.push(resolve));
    },
    say: line => {
      child.stdin.write(`${line}\n`);
    },
    async kill() {
      child.kill('SIGKILL');
      await end;
    },
    ended: async () => ({ code: await end, complaint }),
  };
}
