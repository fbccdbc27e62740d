import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { around, overlap, placeBadge, placeCard } from '../../../src/page/layer/placement.ts';

const VIEWPORT = { width: 1000, height: 600 };

describe('the card', () => {
  test.each([
    ['under the words', { left: 100, top: 100, right: 160, bottom: 120 }, { left: 100, top: 128 }],
    ['over them near the bottom', { left: 100, top: 500, right: 160, bottom: 520 }, { left: 100, top: 292 }],
    ['within the right edge', { left: 900, top: 100, right: 960, bottom: 120 }, { left: 652, top: 128 }],
    ['within the left edge', { left: -50, top: 100, right: 20, bottom: 120 }, { left: 8, top: 128 }],
  ])('stands %s', (_name, target, place) => {
    expect(placeCard(target, { width: 340, height: 200 }, VIEWPORT)).toMatchObject(place);
  });

  it('never covers the words, and never leaves the viewport', () => {
    const at = fc.integer({ min: 0, max: 580 });
    fc.assert(
      fc.property(at, at, fc.integer({ min: 10, max: 900 }), fc.integer({ min: 200, max: 600 }), (left, top, cardHeight, height) => {
        fc.pre(top + 20 <= height);
        const target = { left, top, right: left + 60, bottom: top + 20 };
        const place = placeCard(target, { width: 340, height: cardHeight }, { width: 1000, height });
        const box = { left: place.left, top: place.top, right: place.left + 340, bottom: place.top + Math.min(cardHeight, place.maxHeight) };
        expect(overlap(box, target)).toBe(false);
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(1000);
        if (place.maxHeight > 0) expect(box.bottom).toBeLessThanOrEqual(height);
      }),
    );
  });
});

describe('the badge', () => {
  const composer = { left: 100, top: 100, right: 600, bottom: 200 };
  const size = { width: 80, height: 26 };

  it('stands in the lower corner, where nothing is written', () => {
    expect(placeBadge(composer, size, VIEWPORT, () => false)).toEqual({ left: 516, top: 170 });
  });

  it('gives way to a line of text, then to a button below', () => {
    const line = { left: 100, top: 180, right: 600, bottom: 198 };
    const button = { left: 560, top: 204, right: 600, bottom: 230 };
    expect(placeBadge(composer, size, VIEWPORT, (box) => overlap(box, line))).toEqual({ left: 520, top: 204 });
    expect(placeBadge(composer, size, VIEWPORT, (box) => overlap(box, line) || overlap(box, button))).toEqual({ left: 520, top: 70 });
  });

  it('is not shown where every place is taken or out of sight', () => {
    expect(placeBadge(composer, size, VIEWPORT, () => true)).toBeUndefined();
    expect(placeBadge({ left: 0, top: -300, right: 500, bottom: -100 }, size, VIEWPORT, () => false)).toBeUndefined();
  });
});

test('around holds all boxes', () => {
  expect(around([])).toBeUndefined();
  expect(around([{ left: 5, top: 0, right: 9, bottom: 9 }, { left: 0, top: 3, right: 6, bottom: 20 }])).toEqual({ left: 0, top: 0, right: 9, bottom: 20 });
});
