import { defineConfig } from 'vitest/config';

/**
 * Two projects. `unit` is everything that needs no browser; a file that needs a DOM says so in its
 * first line (`@vitest-environment happy-dom`). `browser` drives Chromium and Firefox against the
 * build in `dist/`, one file at a time, so that two browsers never share a slow machine.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**'],
          environment: 'node',
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          environment: 'node',
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
