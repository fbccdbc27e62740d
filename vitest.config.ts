import { defineConfig } from 'vitest/config';
import { PAGE_WORDS } from './scripts/build/page-words.ts';
import { rulebook } from './src/coach/rules/rulebook-plugin.ts';

/**
 * Two projects. `unit` is everything that needs no browser; a file that needs a DOM says so in its
 * first line (`@vitest-environment happy-dom`). `browser` drives Chromium and Firefox against the
 * build in `dist/`, one file at a time, so that two browsers never share a slow machine.
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
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
