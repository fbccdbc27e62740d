import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';

/** Relative luminance of `#rrggbb`, as WCAG 2 defines it. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const TOKENS = [...readFileSync('src/page/tokens.css', 'utf8').matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)];
const schemeOf = (at: 2 | 3): Record<string, string> => Object.fromEntries(TOKENS.map((match) => [match[1], match[at] ?? '']));

describe.each([
  ['light', schemeOf(2)],
  ['dark', schemeOf(3)],
])('in the %s scheme', (_name, colours) => {
  test.each([
    ['ink', 'paper'], ['ink', 'hover'],
    ['soft', 'paper'], ['soft', 'hover'],
    ['amber', 'paper'], ['amber', 'hover'], ['amber', 'amber-soft'],
    ['teal', 'paper'], ['teal', 'hover'], ['teal', 'teal-soft'],
  ])('%s can be read on %s', (text, ground) => {
    expect(contrast(colours[text] ?? '', colours[ground] ?? '')).toBeGreaterThanOrEqual(4.5);
  });

  it('the edge of a control can be seen', () => {
    expect(contrast(colours['edge'] ?? '', colours['paper'] ?? '')).toBeGreaterThanOrEqual(3);
  });
});

describe('the underline', () => {
  const used = ['src/page/marks/marks.css', 'src/page/marks/field-marks.css'].flatMap((file) => readFileSync(file, 'utf8').match(/#\w{6}/g) ?? []);

  it('has one hue everywhere', () => {
    expect([...new Set(used)]).toHaveLength(1);
  });

  // White, and the darkest grounds of the sites: black, X's dim, Bluesky's and Mastodon's night.
  test.each(['#ffffff', '#f7f9f9', '#000000', '#15202b', '#161e27', '#191b22', '#1b1f23'])('is seen on %s', (ground) => {
    expect(contrast(used[0] ?? '', ground)).toBeGreaterThanOrEqual(3);
  });
});
