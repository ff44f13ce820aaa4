import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { closeOffice, importDeterminations, loadInvented, type OpenOffice } from '../src/casework/index.ts';
import { inventedDeterminations } from '../src/invented/index.ts';
import { type Child, type Compiled, compileSource } from './compiled.ts';
import { describeOnDatabase, type TestDatabase } from './databases.ts';
import { asFiles, bytesOf, officeFolder, openTestOffice } from './open-test-office.ts';

const count = 420;

/** A program that imports invented letters and says how far it is. */
const importer = ({ place }: TestDatabase, folder: string) => `
  const { openOffice, importDeterminations, closeOffice } = await import(src + 'casework/index.js');
  const { inventedDeterminations } = await import(src + 'invented/index.js');
  const { now, elapsed } = await import(src + 'outside/index.js');
  async function* files() {
    for (const { name, text } of inventedDeterminations(${count}, 3)) yield { name, bytes: Buffer.from(text) };
  }
  try {
    const options = { folder: ${JSON.stringify(folder)}, databaseUrl: ${JSON.stringify('databaseUrl' in place ? place.databaseUrl : undefined)} };
    const office = await openOffice({ ...options, version: '1', clock: { now, elapsed } });
    console.log('open');
    const outcome = await importDeterminations(office, files(), { progress: done => console.log('done ' + done) });
    await closeOffice(office);
    console.log(JSON.stringify(outcome));
  } catch (error) {
    console.log(error.name + ' ' + error.code + ' ' + error.retry + ' ' + error.message);
  }
  process.exit(0);`;

describeOnDatabase('an import', fresh => {
  let compiled: Compiled;
  let database: TestDatabase;
  let folder: string;
  const children: Child[] = [];
  beforeAll(() => {
    compiled = compileSource();
  }, 60_000);
  afterAll(() => compiled.remove());
  beforeEach(async () => {
    database = await fresh();
    folder = officeFolder(database);
  }, 60_000);
  afterEach(async () => {
    await Promise.all(children.splice(0).map(child => child.kill()));
    rmSync(folder, { recursive: true, force: true });
  });

  const start = (env: Record<string, string> = {}) => {
    const require = new URL('./faults/full-disk.cjs', import.meta.url);
    const child = compiled.start(importer(database, folder), { require, env });
    children.push(child);
    return child;
  };
  const whileOpen = async (work: (office: OpenOffice) => Promise<void>) => {
    const office = await openTestOffice(database, folder);
    try {
      await work(office);
    } finally {
      await closeOffice(office);
    }
  };

  it('that was killed goes on where it stood, and the library with it', { timeout: 120_000 }, async () => {
    const killed = start();
    expect(await killed.line()).toBe('open');
    expect(await killed.line()).toBe('done 200');
    await killed.kill();
    let kept = 0;
    await whileOpen(async ({ store, library }) => {
      kept = (await store.countDeterminations()).determinations;
      expect([200, 400, 420]).toContain(kept);
      expect(library.count()).toBe(kept);
    });
    const second = start();
    for (const line of ['open', 'done 200', 'done 400', 'done 420']) expect(await second.line()).toBe(line);
    expect(JSON.parse((await second.line())!)).toEqual({
      added: count - kept,
      present: kept,
      refused: 0,
      finished: true,
    });
    await whileOpen(async ({ store, library }) => {
      expect(await store.countDeterminations()).toMatchObject({ determinations: count });
      expect(library.count()).toBe(count);
    });
  });

  it('into a folder that another process holds is told who holds it', { timeout: 60_000 }, async () => {
    await whileOpen(async office => {
      office.lock.announce({ address: 'http://127.0.0.1:4711', token: 'secret' });
      const line = await start().line();
      expect(line).toMatch(/^LockHeld held true .*http:\/\/127\.0\.0\.1:4711/);
      expect(line).not.toContain('secret');
      expect(await loadInvented(office, { count: 3, seed: 1 })).toBe(3);
    });
  });

  it('onto a full disk stops with words, keeps what it had, and goes on when there is room', {
    timeout: 120_000,
  }, async () => {
    const full = join(folder, 'full');
    const child = start({ OPENIMR_TEST_FULL: full });
    expect(await child.line()).toBe('open');
    expect(await child.line()).toBe('done 200');
    writeFileSync(full, folder);
    let last = (await child.line())!;
    while (last.startsWith('done ')) last = (await child.line())!;
    expect(last).toMatch(/^StoreFault full true The disk .* full/);
    expect(last).not.toContain(folder);
    await child.ended();
    rmSync(full);
    await whileOpen(async office => {
      const { determinations } = await office.store.countDeterminations();
      expect(determinations).toBeGreaterThanOrEqual(200);
      expect(office.library.count()).toBe(determinations);
      const files = [...inventedDeterminations(count, 3)].map(({ name, text }) => ({ name, bytes: bytesOf(text) }));
      expect(await importDeterminations(office, asFiles(files))).toEqual({
        added: count - determinations,
        present: determinations,
        refused: 0,
        finished: true,
      });
    });
  });
});
