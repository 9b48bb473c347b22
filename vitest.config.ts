import { defineConfig } from 'vitest/config';

/** Native modules (sqlite3, argon2) live in processes of their own; a test that hangs is a failure, not a wait. */
const everywhere = { pool: 'forks', testTimeout: 20_000, hookTimeout: 60_000, unstubEnvs: true } as const;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...everywhere,
          name: 'rooms',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: ['test/e2e/**'],
          globalSetup: ['test/database/test-databases.ts'],
        },
      },
      {
        test: {
          ...everywhere,
          name: 'browser',
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
