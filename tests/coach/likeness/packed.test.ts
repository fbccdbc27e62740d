import fc from 'fast-check';
import { readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FEATURES } from '../../../src/coach/likeness/features.ts';
import { LEVELS, pack, type PackedRule, unpack } from '../../../src/coach/likeness/packed.ts';

const packed = (features: string): PackedRule => ({ rule: 'hard-sell', base: 0, at: 0, step: 0.5, features });
const level = fc.integer({ min: 1, max: LEVELS }).chain((size) => fc.constantFrom(size, -size));

describe('weights as they are written', () => {
  test('come back as they went in, wherever the features stand', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(FEATURES - 1), level), { maxLength: 200 }), (pairs) => {
        const levels = new Map(pairs);
        expect(unpack(packed(pack(levels)))).toEqual(new Map([...levels].map(([key, value]) => [key, value * 0.5])));
      }),
    );
  });

  test.each([['a letter that no list has', '""'], ['half a feature', '!'], ['a feature beyond the last', '~'.repeat(40) + '!!'], ['a seventeenth list', `${' '.repeat(16)}!!`]])('%s is no weight', (_, features) => {
    expect(() => unpack(packed(features))).toThrow(RangeError);
  });
});

describe('what is learnt', () => {
  const files = ['it', 'en'].map((language) => `src/rulebook/${language}/likeness.json`);

  test('stays under 150 kB for all languages together', () => {
    expect(files.reduce((sum, file) => sum + statSync(file).size, 0)).toBeLessThanOrEqual(150_000);
  });

  test.each(files)('%s can be read', (file) => {
    const rules = JSON.parse(readFileSync(file, 'utf8')) as PackedRule[];
    expect(rules.length).toBeGreaterThan(15);
    for (const rule of rules) expect(unpack(rule).size, rule.rule).toBeGreaterThan(100);
  });
});
