import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Child, type Compiled, compileSource } from '../../test/compiled.ts';
import { acquireLock, LockHeld, type LockHolder, readLock } from './lock.ts';
import { thisProcess } from './process-identity.ts';

const holder = `
  import { createInterface } from 'node:readline';
  const { acquireLock } = await import(src + 'store/index.js');
  const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
  console.log('ready');
  const folder = (await lines.next()).value;
  try {
    const lock = acquireLock(folder);
    lock.announce({ address: 'http://127.0.0.1:4711', token: 'secret' });
    console.log('got');
    await lines.next();
    lock.release();
    console.log('released');
  } catch (error) {
    console.log(error.name);
  }
  process.exit(0);`;

describe('the lock on a data folder', { timeout: 60_000 }, () => {
  let compiled: Compiled;
  let folder: string;
  const children: Child[] = [];
  beforeAll(() => {
    compiled = compileSource();
  }, 60_000);
  afterAll(() => compiled.remove());
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'openimr-lock-'));
  });
  afterEach(async () => {
    await Promise.all(children.splice(0).map(child => child.kill()));
    rmSync(folder, { recursive: true, force: true });
  });

  const startHolder = async () => {
    const child = compiled.start(holder);
    children.push(child);
    expect(await child.line()).toBe('ready');
    return child;
  };
  const writeHolder = (name: string, values: Partial<LockHolder>) =>
    writeFileSync(join(folder, name), JSON.stringify({ nonce: 'a', service: null, ...thisProcess(), ...values }));
  const gone: Partial<LockHolder> = { started: 'an earlier life' };

  it('goes to one, and to the next when it is given back', () => {
    const lock = acquireLock(folder);
    expect(() => acquireLock(folder)).toThrow(LockHeld);
    lock.release();
    lock.release();
    expect(readLock(folder)).toBeNull();
    const next = acquireLock(folder);
    lock.release(); // must not free what is another's now
    expect(readLock(folder)?.pid).toBe(process.pid);
    next.release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('makes the folder where there is none, for its owner only', () => {
    const inner = join(folder, 'a', 'b');
    acquireLock(inner).release();
    expect(statSync(inner).mode & 0o777).toBe(0o700);
  });

  it('tells others of the same user where its holder serves, and nobody else', async () => {
    const child = await startHolder();
    child.say(folder);
    expect(await child.line()).toBe('got');
    expect(statSync(join(folder, 'lock')).mode & 0o777).toBe(0o600);
    expect(readLock(folder)).toMatchObject({
      pid: child.pid,
      service: { address: 'http://127.0.0.1:4711', token: 'secret' },
    });
    try {
      acquireLock(folder);
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({ name: 'LockHeld', code: 'held', pid: child.pid });
      expect((error as LockHeld).service?.token).toBe('secret');
      expect((error as LockHeld).message).toContain('http://127.0.0.1:4711');
      expect((error as LockHeld).message).not.toContain('secret');
      expect((error as LockHeld).message).not.toContain(folder);
    }
    child.say('done');
    expect(await child.line()).toBe('released');
    acquireLock(folder).release();
  });

  it('is taken over when its holder was killed', async () => {
    const child = await startHolder();
    child.say(folder);
    expect(await child.line()).toBe('got');
    await child.kill();
    expect(existsSync(join(folder, 'lock'))).toBe(true);
    expect(readLock(folder)).toBeNull();
    const lock = acquireLock(folder);
    expect(readLock(folder)?.pid).toBe(process.pid);
    lock.release();
  });

  it('is not held by a later process that got the same number', () => {
    writeHolder('lock', gone);
    acquireLock(folder).release();
  });

  it('is taken over where a power cut left it empty or cut short', () => {
    for (const rest of ['', '{"pid":1,', 'null', '{}']) {
      writeFileSync(join(folder, 'lock'), rest);
      acquireLock(folder).release();
    }
  });

  it('goes to one only when many take over a dead one at once', async () => {
    for (let round = 0; round < 4; round++) {
      writeHolder('lock', { ...gone, nonce: `round-${round}` });
      const takers = await Promise.all(Array.from({ length: 6 }, startHolder));
      for (const taker of takers) taker.say(folder);
      const answers = await Promise.all(takers.map(taker => taker.line()));
      expect(answers.sort()).toEqual(['LockHeld', 'LockHeld', 'LockHeld', 'LockHeld', 'LockHeld', 'got']);
      await Promise.all(takers.map(taker => taker.kill()));
    }
  });

  it('is taken over from takers that fell midway, before or after they put their own in place', () => {
    const falls = {
      before: () => writeHolder('lock', { ...gone, nonce: 'first' }),
      after: () => writeHolder('lock', { ...gone, nonce: 'second' }),
    };
    for (const fall of Object.values(falls)) {
      fall();
      writeHolder('lock.claim-first', { ...gone, nonce: 'second' });
      writeHolder('lock.claim-second', { ...gone, nonce: 'third' });
      const lock = acquireLock(folder);
      expect(readdirSync(folder)).toEqual(['lock']);
      lock.release();
    }
  });

  it('is left to a taker that is still at work', () => {
    writeHolder('lock', { ...gone, nonce: 'first' });
    writeHolder('lock.claim-first', { nonce: 'second' });
    expect(() => acquireLock(folder)).toThrow(LockHeld);
    expect(JSON.parse(readFileSync(join(folder, 'lock'), 'utf8'))).toMatchObject({ nonce: 'first' });
  });

  it('says in words that the folder cannot be written', () => {
    writeFileSync(join(folder, 'file'), '');
    expect(() => acquireLock(join(folder, 'file'))).toThrow(/cannot be written \((EEXIST|ENOTDIR)\)/);
  });
});
