import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Child, type Compiled, compileSource } from '../../test/compiled.ts';
import { freshFolder } from '../../test/databases.ts';
import { sampleDetermination } from '../../test/sample-determinations.ts';
import { openEmbedded } from './embedded.ts';
import { openStore } from './store.ts';

/** A program that adds a batch of ten for every line it is given, and says how that went. */
const adder = (folder: string) => `
  import { createInterface } from 'node:readline';
  const { openStore, sourceId } = await import(src + 'store/index.js');
  const sample = ${JSON.stringify(sampleDetermination('1'))};
  const store = await openStore({ folder: ${JSON.stringify(folder)} });
  console.log('ready');
  for await (const line of createInterface({ input: process.stdin })) {
    if (line === 'close') { await store.close(); process.exit(0); }
    if (line === 'count') { console.log((await store.countDeterminations()).determinations); continue; }
    const [name, size] = line.split(' ');
    const batch = Array.from({ length: 10 }, (_, i) => ({
      ...sample,
      id: sourceId(Buffer.from(name + '.' + i)),
      sourceText: Array.from({ length: Number(size) / 10 }, () => Math.random().toString(36).slice(2, 12)).join(''),
    }));
    try {
      console.log('added ' + (await store.addDeterminations(batch)).size);
    } catch (error) {
      console.log(error.code + ' ' + error.retry + ' ' + error.message);
    }
  }`;

const preload = new URL('../../test/faults/full-disk.cjs', import.meta.url);

describe('the embedded database', { timeout: 60_000 }, () => {
  let compiled: Compiled;
  let folder: string;
  const children: Child[] = [];
  beforeAll(() => {
    compiled = compileSource();
  }, 60_000);
  afterAll(() => compiled.remove());
  beforeEach(async () => {
    folder = await freshFolder();
  }, 60_000);
  afterEach(async () => {
    await Promise.all(children.splice(0).map(child => child.kill()));
    rmSync(folder, { recursive: true, force: true });
  });

  const startAdder = async (env: Record<string, string> = {}) => {
    const child = compiled.start(adder(folder), { require: preload, env });
    children.push(child);
    const answer = await child.line();
    if (answer !== 'ready') throw new Error((await child.ended()).complaint);
    return child;
  };
  const ask = async (child: Child, line: string) => {
    child.say(line);
    return child.line();
  };

  it('brings every commit to the disk before it answers', async () => {
    const counted = join(folder, 'fsyncs');
    writeFileSync(counted, '');
    const child = await startAdder({ OPENIMR_TEST_FSYNCS: counted });
    const before = statSync(counted).size;
    for (let i = 0; i < 20; i++) expect(await ask(child, `${i} 100`)).toBe('added 10');
    expect(statSync(counted).size - before).toBeGreaterThanOrEqual(20);
  });

  it('says what a commit rests on, and proves it', async () => {
    const store = await openStore({ folder });
    expect(await store.durability()).toEqual({
      engine: expect.stringMatching(/^PGlite \(PostgreSQL 18/),
      fsync: true,
      synchronousCommit: 'on',
      fullPageWrites: true,
      walSyncMethod: 'fsync',
      fsyncsForACommit: 1,
      lasting: true,
    });
    await store.close();
  });

  it('has after kill -9 every batch it answered for, and none by half', async () => {
    let answered = 0;
    for (let round = 0; round < 3; round++) {
      const child = await startAdder();
      const told = `${round}`;
      for (let i = 0; i < 12; i++) child.say(`${told}-${i} 20000`);
      for (let i = 0; i < 4 + round; i++) {
        expect(await child.line()).toBe('added 10');
        answered += 10;
      }
      await child.kill();
    }
    const store = await openStore({ folder });
    const { determinations, items } = await store.countDeterminations();
    expect(determinations).toBeGreaterThanOrEqual(answered);
    expect(determinations % 10).toBe(0);
    expect(items).toBe(determinations);
    await store.close();
  });

  it.each([
    ['for a table', '/base/'],
    ['for the log', '/pg_wal/'],
    ['for anything', '/database/'],
  ])('says in words that the disk is full (%s), loses nothing, and goes on when there is room', async (_, where) => {
    const full = join(folder, 'full');
    const child = await startAdder({ OPENIMR_TEST_FULL: full });
    expect(await ask(child, 'a 1000')).toBe('added 10');
    writeFileSync(full, where);
    expect(await ask(child, 'b 400000')).toMatch(/^full true The disk .* is full; nothing of this step was kept/);
    expect(await ask(child, 'c 400000')).toMatch(/^(full true|folder false) /);
    rmSync(full);
    expect(await ask(child, 'count')).toBe('10');
    expect(await ask(child, 'b 400000')).toBe('added 10');
    child.say('close');
    expect((await child.ended()).code).toBe(0);
    const store = await openStore({ folder });
    expect(await store.countDeterminations()).toMatchObject({ determinations: 20 });
    await store.close();
  });

  it('lets one transaction finish before the next begins', async () => {
    const database = await openEmbedded(folder);
    const steps: string[] = [];
    const transaction = (name: string) =>
      database.transaction(async session => {
        for (let i = 0; i < 3; i++) {
          steps.push(name);
          await session.query('select pg_sleep(0.01)::text');
        }
        if (name === 'b') throw new TypeError('a mistake in one');
      });
    const ended = await Promise.allSettled([...'abc'].map(transaction));
    expect(steps.join('')).toBe('aaabbbccc');
    expect(ended.map(one => one.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    await database.close();
  });

  it('does not let its log grow for ever', async () => {
    const log = join(folder, 'database', 'pg_wal');
    const megabytes = () => readdirSync(log).reduce((sum, name) => sum + statSync(join(log, name)).size, 0) / 2 ** 20;
    const database = await openEmbedded(folder);
    const fill = `create table filler as
      select md5(n::text || random()) || repeat(' ', 1900) as words from generate_series(1, 20000) n`;
    for (let i = 0; i < 8; i++) {
      await database.transaction(async session => {
        await session.script(`${fill}; drop table filler`);
        for (let j = 0; j < 50; j++) await session.query('select 1 as one');
      });
    }
    expect(megabytes()).toBeLessThan(200);
    await database.close();
  });

  it('is made anew where making it was cut off', async () => {
    const fresh = mkdtempSync(join(tmpdir(), 'openimr-test-'));
    mkdirSync(join(fresh, 'database.new', 'base'), { recursive: true });
    writeFileSync(join(fresh, 'database.new', 'PG_VERSION'), '18\n');
    const store = await openStore({ folder: fresh });
    expect(await store.countDeterminations()).toMatchObject({ determinations: 0 });
    await store.close();
    expect(readdirSync(fresh)).toEqual(['database']);
    rmSync(fresh, { recursive: true });
  });

  it('of another version of PostgreSQL is left alone, with words on what to do', async () => {
    const version = join(folder, 'database', 'PG_VERSION');
    writeFileSync(version, '17\n');
    await expect(openStore({ folder })).rejects.toMatchObject({ code: 'schema', message: /PostgreSQL 17.*embeds 18/ });
    expect(readFileSync(version, 'utf8')).toBe('17\n');
    expect(existsSync(join(folder, 'lock'))).toBe(false);
  });

  it('with a damaged file is refused in words', async () => {
    writeFileSync(join(folder, 'database', 'global', 'pg_control'), 'not what it was');
    await expect(openStore({ folder })).rejects.toMatchObject({ code: 'folder', message: /damaged/ });
    expect(existsSync(join(folder, 'lock'))).toBe(false);
  });
});
