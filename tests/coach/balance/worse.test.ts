import { expect, test } from 'vitest';
import { isWorse } from '../../../src/coach/balance/worse.ts';
import type { Verdict } from '../../../src/coach/reading.ts';
import { readingWith } from '../../evaluate/tiny-rulebook.ts';

test.each<[after: readonly [Verdict, number], before: readonly [Verdict, number], worse: boolean]>([
  [['push', -2], ['push', -2], false],
  [['push', -3], ['push', -2], true],
  [['mixed', 0], ['push', -2], false],
  [['push', 0], ['mixed', 0], true],
  [['mixed', 1], ['neutral', 0], true],
  [['neutral', 2], ['dialogic', 2], true],
  [['dialogic', 1], ['neutral', 2], true],
])('%j after %j: %s', (after, before, worse) => {
  const reading = ([verdict, balance]: readonly [Verdict, number]) => readingWith({ verdict, balance });
  expect(isWorse(reading(after), reading(before))).toBe(worse);
});
