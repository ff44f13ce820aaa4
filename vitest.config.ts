import { defineConfig } from 'vitest/config';

const DATABASE = process.env.OPENIMR_TEST_DATABASE_URL ?? '';
const UNITS = ['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}'];
const JOURNEYS = ['test/journeys/**/*.test.ts', 'test/cli*.test.ts'];
const SPECIAL = [
  '**/*.db.test.{ts,tsx}',
  '**/*.browser.test.{ts,tsx}',
  ...JOURNEYS,
  'test/slow/**',
  '**/node_modules/**',
];

/**
 * unit: one isolate a thread, for speed: the code under test is pure or closes what it opens.
 * store: files named *.db.test.ts on PGlite; store-postgres: the same files on the server that
 * OPENIMR_TEST_DATABASE_URL names. In both, a test takes its database from that variable, and PGlite when it is empty.
 * journeys: commands as real processes, on data folders of their own.
 * browser: *.browser.test.ts in the Chromium that OPENIMR_CHROMIUM names.
 * slow and mutations run by npm run test:slow and npm run test:mutations.
 */
export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'unit', include: UNITS, exclude: SPECIAL, pool: 'threads', isolate: false } },
      {
        extends: true,
        test: {
          name: 'store',
          include: ['{src,test}/**/*.db.test.{ts,tsx}'],
          exclude: ['test/slow/**'],
          pool: 'forks',
          env: { OPENIMR_TEST_DATABASE_URL: '' },
        },
      },
      {
        extends: true,
        test: {
          name: 'store-postgres',
          include: ['{src,test}/**/*.db.test.{ts,tsx}'],
          exclude: ['test/slow/**'],
          pool: 'forks',
          // One server for all files: they take turns.
          fileParallelism: false,
          env: { OPENIMR_TEST_DATABASE_URL: DATABASE },
        },
      },
      { test: { name: 'journeys', include: JOURNEYS, pool: 'forks', testTimeout: 60_000, hookTimeout: 120_000 } },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['{src,test}/**/*.browser.test.{ts,tsx}'],
          exclude: ['test/slow/**'],
          pool: 'forks',
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: { name: 'slow', include: ['test/slow/**/*.test.ts'], pool: 'forks', testTimeout: 3_600_000 },
      },
      { extends: true, test: { name: 'mutations', include: ['test/house-mutations.ts'] } },
    ],
  },
});
