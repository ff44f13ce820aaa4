import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { Database, Session } from './database.ts';
import { StoreFault } from './fault.ts';

/** One step of the schema. */
export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

/** Any number will do, as long as every release uses the same. */
const migrationLock = 4600_0001;

/**
 * Brings the schema up to this release, in one transaction: all pending steps or none. Of several programs that start
 * at once one migrates and the others wait and find nothing to do. Returns the versions it applied. Throws StoreFault
 * `schema` where the data are newer than this release, or a step that was applied reads differently today.
 */
export async function migrate(database: Database, migrations = ownMigrations()): Promise<readonly number[]> {
  return database.transaction(async session => {
    await session.query('select pg_advisory_xact_lock($1)::text', [migrationLock]);
    await session.script(`create table if not exists schema_migration (
      version integer primary key,
      name text not null,
      checksum text not null,
      applied_at timestamptz not null default now()
    )`);
    const applied = await session.query<Applied>(
      'select version, name, checksum from schema_migration order by version',
    );
    refuseForeign(applied, migrations);
    const pending = migrations.slice(applied.length);
    for (const migration of pending) await apply(session, migration);
    return pending.map(migration => migration.version);
  });
}

interface Applied {
  readonly version: number;
  readonly name: string;
  readonly checksum: string;
}

/** What PostgreSQL says where a table, a column, or an index or type is there already. */
const thereAlready = new Set<unknown>(['42P07', '42701', '42710']);

async function apply(session: Session, { version, name, checksum, sql }: Migration): Promise<void> {
  await session.script(sql).catch(error => {
    if (!thereAlready.has((error as { code?: unknown }).code)) throw error;
    throw new StoreFault(
      'schema',
      `The tables of step ${version} (${name}) are there, though the data say it was never taken.`,
      { cause: error },
    );
  });
  await session.query('insert into schema_migration (version, name, checksum) values ($1, $2, $3)', [
    version,
    name,
    checksum,
  ]);
}

function refuseForeign(applied: readonly Applied[], known: readonly Migration[]): void {
  const newest = applied.at(-1)?.version ?? 0;
  const mine = known.at(-1)?.version ?? 0;
  if (newest > mine) {
    throw new StoreFault(
      'schema',
      `The data were last opened by a newer OpenIMR (schema ${newest}; this release knows ${mine}). ` +
        'Use that release, or a copy of the data made before it.',
    );
  }
  for (const [i, { version, name, checksum }] of applied.entries()) {
    if (known[i]?.version === version && known[i].checksum === checksum) continue;
    throw new StoreFault('schema', `Step ${version} (${name}) of the schema is not the one this release knows.`);
  }
}

/** The steps in migrations/, in order: 0001-name.sql, 0002-name.sql … without a gap. */
export function ownMigrations(): readonly Migration[] {
  const folder = new URL('./migrations/', import.meta.url);
  const names = readdirSync(folder).filter(name => /^\d{4}-[a-z0-9-]+\.sql$/.test(name));
  return names
    .sort()
    .map(file => migrationOf(file.slice(0, -'.sql'.length), readFileSync(new URL(file, folder), 'utf8')));
}

/** A step from its name ("0001-determinations") and its statements; line ends do not count. */
export function migrationOf(name: string, text: string): Migration {
  const sql = text.replaceAll('\r\n', '\n');
  return { version: Number(name.slice(0, 4)), name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
}
