import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // By itself Vitest leaves one core idle: on two cores that is half of them.
    maxWorkers: availableParallelism(),
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/whole-site/**', 'tests/browser/**', 'tests/cli/workers/**'],
          // To load all modules anew for each file takes twice as long as all tests. What a module keeps, a test resets.
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: 'threads', include: ['tests/cli/workers/**/*.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/whole-site/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/sample-site.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
