import { describe, expect, it } from 'vitest';
import { auc } from '../../scripts/evaluate/auc.ts';

describe('the area under the curve', () => {
  it.each([
    ['all above', [3, 4], [1, 2], 1],
    ['all below', [1, 2], [3, 4], 0],
    ['all equal', [1, 1], [1, 1, 1], 0.5],
    ['three of four pairs', [2, 4], [1, 3], 0.75],
    ['a tie counts half', [1, 2], [1], 0.75],
  ])('%s', (_name, above, below, value) => {
    expect(auc(above, below)).toBeCloseTo(value, 10);
  });

  it('is not known without both groups', () => {
    expect(auc([], [1])).toBeUndefined();
    expect(auc([1], [])).toBeUndefined();
  });

  it('agrees with counting pairs one by one', () => {
    const above = [0.1, -0.4, 0.4, 0.4, 0.9];
    const below = [0.1, 0.4, -0.8, 0, 0.3, -0.4];
    const pairs = above.flatMap((a) => below.map((b): number => (a > b ? 1 : a === b ? 0.5 : 0)));
    expect(auc(above, below)).toBeCloseTo(pairs.reduce((s, n) => s + n, 0) / pairs.length, 10);
  });
});
