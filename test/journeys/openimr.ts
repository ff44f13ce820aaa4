import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

const bin = fileURLToPath(new URL('../../bin/openimr.js', import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  /** Without what installing and building say. */
  readonly err: string;
}

/** A command line of its own process, that runs. */
export interface Started {
  readonly child: ChildProcessByStdio<Writable, Readable, Readable>;
  readonly ended: Promise<Ended>;
  /** What stands in its output so far, once it matches. */
  readonly says: (words: RegExp) => Promise<RegExpExecArray>;
}

export interface Surroundings {
  /** The data folder. */
  readonly data?: string;
  readonly input?: string;
  readonly cwd?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Starts `openimr` as a person would, with a data folder of its own. */
export function start(args: readonly string[], { data, cwd, environment }: Surroundings = {}): Started {
  const child = spawn(process.execPath, [bin, ...args], {
    cwd,
    env: { ...process.env, DATABASE_URL: '', OPENIMR_DATA: data ?? '', NO_COLOR: '1', ...environment },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  let heard = (): void => {};
  const listen = (stream: Readable, hear: (text: string) => void) =>
    stream.setEncoding('utf8').on('data', (text: string) => {
      hear(text);
      heard();
    });
  listen(child.stdout, text => (out += text));
  listen(child.stderr, text => (err += text));
  child.stdin.on('error', () => {});
  const ended = new Promise<Ended>(resolve =>
    child.on('close', code => {
      resolve({ code, out, err: err.replace(/^openimr: (?:building \.\.\.|built in .*)\n/gm, '') });
      heard();
    }),
  );
  const says = (words: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const look = () => {
        const found = words.exec(out) ?? words.exec(err);
        if (found) resolve(found);
        else if (child.exitCode !== null)
          reject(new Error(`ended with ${child.exitCode} before ${words}: ${out}${err}`));
      };
      heard = look;
      look();
    });
  return { child, ended, says };
}

/** Runs `openimr` to its end. */
export function run(args: readonly string[], surroundings: Surroundings = {}): Promise<Ended> {
  const { child, ended } = start(args, surroundings);
  child.stdin.end(surroundings.input ?? '');
  return ended;
}

const made: string[] = [];

/** A folder that goes away after the tests of the file. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'openimr-journey-'));
  made.push(folder);
  return folder;
}

afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** The objects of NDJSON. */
export const linesOf = <T = Record<string, unknown>>(out: string): T[] =>
  out
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as T);
