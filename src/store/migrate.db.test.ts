import { expect, it } from 'vitest';
import { describeOnDatabase } from '../../test/databases.ts';
import { sampleDetermination } from '../../test/sample-determinations.ts';
import type { Database } from './database.ts';
import { dumpSchema } from './dump-schema.ts';
import { openEmbedded } from './embedded.ts';
import { migrate, migrationOf, ownMigrations } from './migrate.ts';
import { addDeterminations } from './queries/add-determinations.ts';
import { openServed } from './served.ts';
import { openStore, type StorePlace } from './store.ts';

const openDatabase = (place: StorePlace): Promise<Database> =>
  'databaseUrl' in place ? openServed(place.databaseUrl) : openEmbedded(place.folder);

describeOnDatabase('the schema', fresh => {
  const withDatabase = async (work: (database: Database) => Promise<void>) => {
    const database = await openDatabase((await fresh()).place);
    try {
      await migrate(database);
      await work(database);
    } finally {
      await database.close();
    }
  };

  it('is the one that is written down, on every kind of database', () =>
    withDatabase(async database => {
      await expect(await database.transaction(dumpSchema)).toMatchFileSnapshot('schema.sql');
    }));

  it('is brought up to date once, however often it is asked for', () =>
    withDatabase(async database => {
      expect(await migrate(database)).toEqual([]);
      expect(await migrate(database)).toEqual([]);
    }));

  it('is carried forward from an older release with everything that was kept', () =>
    withDatabase(async database => {
      const next = migrationOf('0002-marks.sql', 'alter table determination add column mark text;');
      const later = migrationOf('0003-marked.sql', "update determination set mark = 'seen';");
      await database.transaction(async session => {
        await addDeterminations(session, [sampleDetermination('1')]);
      });
      const steps = [...ownMigrations(), next, later];
      expect(await migrate(database, steps)).toEqual([2, 3]);
      expect(await migrate(database, steps)).toEqual([]);
      const marks = await database.transaction(session => session.query('select mark from determination'));
      expect(marks).toEqual([{ mark: 'seen' }]);
    }));

  it('stays as it was when a step fails', () =>
    withDatabase(async database => {
      const good = migrationOf('0002-good.sql', 'create table extra (id integer);');
      const bad = migrationOf('0003-bad.sql', 'create table extra (id integer);');
      const before = await database.transaction(dumpSchema);
      await expect(migrate(database, [...ownMigrations(), good, bad])).rejects.toMatchObject({ name: 'StoreFault' });
      expect(await database.transaction(dumpSchema)).toBe(before);
    }));

  it('of a newer release is refused in words, and nothing is touched', () =>
    withDatabase(async database => {
      const future = migrationOf('0002-future.sql', 'create table future (id integer);');
      await migrate(database, [...ownMigrations(), future]);
      const before = await database.transaction(dumpSchema);
      await expect(migrate(database)).rejects.toMatchObject({
        code: 'schema',
        message: expect.stringContaining('newer OpenIMR (schema 2; this release knows 1)'),
      });
      expect(await database.transaction(dumpSchema)).toBe(before);
    }));

  it('is refused where a step that ran reads differently today', () =>
    withDatabase(async database => {
      const [first] = ownMigrations();
      const changed = migrationOf(first!.name, `${first!.sql}\n-- another line`);
      await expect(migrate(database, [changed])).rejects.toMatchObject({ code: 'schema' });
      const otherLineEnds = migrationOf(first!.name, first!.sql.replaceAll('\n', '\r\n'));
      expect(await migrate(database, [otherLineEnds])).toEqual([]);
    }));

  it('is refused in plain words where the tables are there and the record of its steps is not', () =>
    withDatabase(async database => {
      await database.alone('delete from schema_migration');
      await expect(migrate(database)).rejects.toMatchObject({
        code: 'schema',
        message: expect.stringContaining('never taken'),
      });
    }));

  it('is made once by twenty that start at the same moment', async () => {
    const { kind, place } = await fresh();
    const opened = await Promise.allSettled(Array.from({ length: 20 }, () => openStore(place)));
    const stores = opened.flatMap(result => (result.status === 'fulfilled' ? [result.value] : []));
    const refused = opened.flatMap(result => (result.status === 'rejected' ? [result.reason.name as string] : []));
    // A folder has one holder; a server takes all of them.
    expect(stores.length).toBe(kind === 'server' ? 20 : 1);
    expect(new Set(refused)).toEqual(new Set(kind === 'server' ? [] : ['LockHeld']));
    await Promise.all(stores.map(store => store.close()));
    const database = await openDatabase(place);
    const rows = await database.transaction(s => s.query('select version from schema_migration'));
    await database.close();
    expect(rows).toEqual([{ version: 1 }]);
  });
});
