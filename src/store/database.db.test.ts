import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { describeOnDatabase } from '../../test/databases.ts';
import type { Database } from './database.ts';
import { openEmbedded } from './embedded.ts';
import { openServed } from './served.ts';

describeOnDatabase('a database', (fresh, kind) => {
  let database: Database;
  beforeAll(async () => {
    const { place } = await fresh();
    database = 'databaseUrl' in place ? await openServed(place.databaseUrl) : await openEmbedded(place.folder);
  }, 60_000);
  afterAll(() => database.close());
  beforeEach(() => database.alone('drop table if exists jar; create table jar (pebble integer check (pebble < 100))'));

  const put = (pebble: number) =>
    database.transaction(session => session.query('insert into jar (pebble) values ($1)', [pebble]));
  const pebbles = () =>
    database.transaction(async session =>
      (await session.query<{ pebble: number }>('select pebble from jar order by 1')).map(row => row.pebble),
    );

  it('keeps all of a transaction or nothing', async () => {
    await put(1);
    const failed = database.transaction(async session => {
      await session.query('insert into jar (pebble) values (2)');
      await session.query('insert into jar (pebble) values (200)');
    });
    await expect(failed).rejects.toMatchObject({ name: 'StoreFault', code: 'unstorable', retry: false });
    expect(await pebbles()).toEqual([1]);
  });

  it('passes on a mistake in our own code as it is, and keeps nothing', async () => {
    const failed = database.transaction(async session => {
      await session.query('insert into jar (pebble) values (3)');
      throw new TypeError('a mistake');
    });
    await expect(failed).rejects.toThrow(TypeError);
    expect(await pebbles()).toEqual([]);
  });

  it('serves many at once, each with its own transaction', async () => {
    const some = Array.from({ length: 40 }, (_, i) => i);
    await Promise.all(some.map(put));
    expect(await pebbles()).toEqual(some);
  });

  it('gives text, numbers, truth, lists, JSON and nothing alike', async () => {
    const values = ['ünï "quoted"\\ {x}', 7, true, null, ['a,b', '', 'NULL', '"', '\\', '{}', 'é\n']] as const;
    const [row] = await database.transaction(session =>
      session.query(
        `select $1::text as text, $2::integer as number, $3::boolean as truth, $4::text as nothing, $5::text[] as list,
          json_build_object('a', $1::text, 'b', array[1, 2])::jsonb as json`,
        values,
      ),
    );
    const [text, number, truth, nothing, list] = values;
    expect(row).toEqual({ text, number, truth, nothing, list, json: { a: text, b: [1, 2] } });
  });

  // The embedded one is torn down by a full disk, in embedded.test.ts.
  if (kind === 'server') {
    it('goes on after the server ended its sessions', async () => {
      await put(4);
      const torn = database.alone('select pg_terminate_backend(pg_backend_pid())');
      await expect(torn).rejects.toMatchObject({ code: 'unreachable', retry: true });
      await put(5);
      expect(await pebbles()).toEqual([4, 5]);
    });
  }

  it('tells what a commit rests on', async () => {
    const durability = await database.durability();
    expect(durability.engine).toMatch(database.kind === 'server' ? /^PostgreSQL 1\d/ : /^PGlite \(PostgreSQL 18/);
    expect(durability.lasting).toBe(
      durability.fsync && durability.synchronousCommit !== 'off' && durability.fullPageWrites,
    );
  });
});
