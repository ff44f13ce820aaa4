import { defineConfig } from 'vitest/config';

// Unit tests share one isolate per thread: the code under test is pure or closes what it opens.
export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}'],
    exclude: ['test/slow/**', 'node_modules/**'],
    pool: 'threads',
    testTimeout: 30_000,
  },
});
