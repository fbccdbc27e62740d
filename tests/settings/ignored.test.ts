import { expect, test } from 'vitest';
import { fingerprintOf } from '../../src/settings/ignored.ts';

const OF = { rule: 'hard-sell', quote: 'Buy now' };

test.each([
  ['letter case', { rule: 'hard-sell', quote: 'BUY NOW' }, true],
  ['spacing', { rule: 'hard-sell', quote: ' buy\u00a0 now' }, true],
  ['another rule', { rule: 'urgency', quote: 'Buy now' }, false],
  ['other words', { rule: 'hard-sell', quote: 'Buy it now' }, false],
])('%s', (_name, flag, same) => {
  expect(fingerprintOf(flag) === fingerprintOf(OF)).toBe(same);
});

test('is short and tells nothing of the words', () => {
  expect(fingerprintOf({ rule: 'hard-sell', quote: 'compra subito '.repeat(100) })).toMatch(/^[0-9a-z]{1,11}$/);
});
