import { afterEach, expect, test, vi } from 'vitest';
import { copyWords } from '../../../src/page/card/copy-words.ts';

afterEach(() => vi.unstubAllGlobals());

test('words are copied', async () => {
  const writeText = vi.fn(async () => undefined);
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  expect(await copyWords('See it')).toBe(true);
  expect(writeText).toHaveBeenCalledExactlyOnceWith('See it');
});

test.each([
  ['a page without https, which has no clipboard', {}],
  ['a browser that refuses', { clipboard: { writeText: () => Promise.reject(new Error('no')) } }],
])('it is told that they are not: %s', async (_name, navigator) => {
  vi.stubGlobal('navigator', navigator);
  expect(await copyWords('See it')).toBe(false);
});
