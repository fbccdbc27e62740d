import { expect, test } from 'vitest';
import { elsewhereOf, offerElsewhere } from '../../src/page/handover.ts';

test('what one script leaves, the next one finds in the same frame', () => {
  const scope = {};
  expect(elsewhereOf(scope)).toBeUndefined();
  const elsewhere = (): null => null;
  offerElsewhere(scope, elsewhere);
  expect(elsewhereOf(scope)).toBe(elsewhere);
});

test('what somebody else left under that name is no script of ours', () => {
  expect(elsewhereOf({ parlaconElsewhere: 'yes' })).toBeUndefined();
});
