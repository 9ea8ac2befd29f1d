import { defineConfig } from 'vitest/config';
import { datasetPlugin } from './dataset/vite-plugin.ts';
import { wordsPlugin } from './words/vite-plugin.ts';

/** One report for each npm script, so that `.ci/run` can add them up. */
const report = (process.env['npm_lifecycle_event'] ?? 'vitest').replace(/[^\w-]/g, '-');

export default defineConfig({
  test: {
    reporters: ['default', ['json', { outputFile: `.output/test-results/${report}.json` }]],
    projects: [
      {
        plugins: [datasetPlugin(), wordsPlugin()],
        test: {
          name: 'unit',
          include: ['**/*.test.ts', '**/*.test.tsx'],
          exclude: ['**/node_modules/**', '.output/**', 'tests/e2e/**'],
          environment: 'node',
          setupFiles: ['words/test-setup.ts'],
          // No test is timed; a machine at work on other things is slow.
          testTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.e2e.ts'],
          environment: 'node',
          globalSetup: ['tests/e2e/harness/setup.ts'],
          // Two browsers at once on a small machine would blur every timing.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
