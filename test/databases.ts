import { createHash, randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterAll, describe, vi } from 'vitest';
import { openStore, type StorePlace } from '../src/store/index.ts';

// Making a database takes seconds, and on a busy machine many.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** The server to take databases from, whose user may create them; where it is empty, PGlite is tried. */
const serverUrl = process.env.OPENIMR_TEST_DATABASE_URL || null;

/** A place for a store that is empty and nobody else's; it can be opened as often as wanted. */
export interface TestDatabase {
  readonly kind: 'server' | 'embedded';
  readonly place: StorePlace;
}

/**
 * Describes tests of the store on the database this run is for. `fresh` makes an empty one; all are dropped at the end:
 * close what you open.
 */
export function describeOnDatabase(
  name: string,
  tests: (fresh: () => Promise<TestDatabase>, kind: TestDatabase['kind']) => void,
): void {
  const kind = serverUrl === null ? 'embedded' : 'server';
  describe(`${name} (${serverUrl === null ? 'PGlite' : 'PostgreSQL'})`, () => {
    const drops: (() => unknown)[] = [];
    afterAll(async () => {
      for (const drop of drops) await drop();
    });
    tests(async () => {
      const { drop, ...database } = serverUrl === null ? await freshEmbedded() : await freshServed(serverUrl);
      drops.push(drop);
      return database;
    }, kind);
  });
}

async function freshEmbedded() {
  const folder = await freshFolder();
  return {
    kind: 'embedded' as const,
    place: { folder },
    drop: () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function freshServed(server: string) {
  const name = `openimr_test_${randomBytes(6).toString('hex')}`;
  await onServer(server, `create database ${name} template template0 encoding 'UTF8'`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    kind: 'server' as const,
    place: { databaseUrl: url.href },
    drop: () => onServer(server, `drop database if exists ${name} with (force)`),
  };
}

/** A new data folder with an empty, migrated database: a copy of one made earlier, since making one takes seconds. */
export async function freshFolder(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'openimr-test-'));
  cpSync(await template(), folder, { recursive: true });
  return folder;
}

/** Made once for each state of PGlite and the migrations, and shared by all tests. */
async function template(): Promise<string> {
  const cache = fileURLToPath(new URL('../node_modules/.cache/', import.meta.url));
  const place = join(cache, `openimr-database-${fingerprint()}`);
  if (existsSync(place)) return place;
  mkdirSync(cache, { recursive: true });
  const draft = mkdtempSync(join(cache, 'openimr-draft-'));
  await (await openStore({ folder: draft })).close();
  try {
    renameSync(draft, place);
  } catch {
    rmSync(draft, { recursive: true, force: true }); // another test made it in the meantime
  }
  return place;
}

function fingerprint(): string {
  const hash = createHash('sha256');
  const manifest = createRequire(import.meta.url)
    .resolve('@electric-sql/pglite')
    .replace(/dist.*/, 'package.json');
  hash.update((JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version);
  const migrations = new URL('../src/store/migrations/', import.meta.url);
  for (const file of readdirSync(migrations).sort()) hash.update(readFileSync(new URL(file, migrations)));
  return hash.digest('hex').slice(0, 16);
}

async function onServer(connectionString: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
