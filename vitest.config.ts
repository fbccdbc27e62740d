import { defineConfig } from 'vitest/config';
import { PAGE_WORDS } from './scripts/build/page-words.ts';
import { rulebook } from './src/coach/rules/rulebook-plugin.ts';

/**
 * Two projects. `unit` is everything that needs no browser; a file that needs a DOM says so in its
 * first line (`@vitest-environment happy-dom`). `browser` drives Chromium and Firefox against the
 * build in `dist/`, two files at a time: what a test waits for is mostly an editor that has come to
 * rest, and one file keeps a core busy for a third of its time.
 */
export default defineConfig({
  define: PAGE_WORDS,
  plugins: [rulebook()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**'],
          environment: 'node',
          // All cores: by itself Vitest leaves one free, which is half of a machine with two.
          maxWorkers: '100%',
          // Property tests over the whole rulebook take seconds, and more of them on a busy machine.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/browser/harness/practice-once.ts',
          environment: 'node',
          maxWorkers: 2,
          // Projects with other numbers of workers follow one another where both are run.
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
