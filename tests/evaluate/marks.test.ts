import { describe, expect, it } from 'vitest';
import { agree, markOf } from '../../scripts/evaluate/marks.ts';

const TEXT = 'Buy now, or buy later. Buy now!';

describe('a mark', () => {
  it('stands wherever its quote does', () => {
    expect(markOf('hard-sell', TEXT, 'Buy now').spans).toEqual([{ start: 0, end: 7 }, { start: 23, end: 30 }]);
  });

  it('is on the whole post without a quote', () => {
    expect(markOf('no-invitation', TEXT, '').spans).toEqual([]);
  });
});

describe('two marks agree', () => {
  it.each([
    ['on the same words', 'hard-sell', 'Buy now', 'hard-sell', 'Buy now', true],
    ['on a part of them', 'hard-sell', 'now, or', 'hard-sell', 'or buy later', true],
    ['not side by side', 'hard-sell', 'or buy', 'hard-sell', ' later', false],
    ['not under two rules', 'hard-sell', 'Buy now', 'urgency', 'Buy now', false],
    ['where one is on the whole post', 'shouting', '', 'shouting', 'Buy now', true],
    ['where both are', 'no-invitation', '', 'no-invitation', '', true],
    ['not on the whole post under two rules', 'no-invitation', '', 'self-centred', '', false],
  ])('%s', (_name, idA, quoteA, idB, quoteB, expected) => {
    const [a, b] = [markOf(idA, TEXT, quoteA), markOf(idB, TEXT, quoteB)];
    expect(agree(a, b)).toBe(expected);
    expect(agree(b, a)).toBe(expected);
  });
});
