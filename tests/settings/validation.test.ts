import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings/schema.ts';
import { checkSettings, FIELDS } from '../../src/settings/validation.ts';

describe('checkSettings', () => {
  test.each([undefined, null, 7, 'x', [], [{ strictness: 'gentle' }]])('gives the defaults for %j', (value) => {
    expect(checkSettings(value)).toEqual({ settings: DEFAULT_SETTINGS, unusable: [] });
  });

  test.each<[keyof Settings, unknown, unknown]>([
    ['strictness', 'strict', 'strict'],
    ['strictness', 'STRICT', 'balanced'],
    ['strictness', { toString: () => 'strict' }, 'balanced'],
    ['address', 'lei', 'lei'],
    ['address', 'Lei', 'auto'],
    ['voice', 'singular', 'singular'],
    ['voice', 1, 'plural'],
    ['warmth', 'warm', 'warm'],
    ['interfaceLanguage', 'it', 'it'],
    ['interfaceLanguage', 'fr', 'auto'],
    ['sitesOff', ['x', 'x', ' linkedin ', '', 4], ['x', 'linkedin']],
    ['sitesOff', 'x', []],
    ['neverFlag', ['Acme', 'y'.repeat(41)], ['Acme']],
    ['familiesOff', { 0: 'pushing' }, []],
    ['ignored', Array.from({ length: 200 }, (_, i) => `f${i}`), Array.from({ length: 150 }, (_, i) => `f${i + 50}`)],
    ['emoji', 'low', 'low'],
    ['emoji', 'none', 'usual'],
    ['exclamations', 'high', 'high'],
    ['goal', 'apologise', 'apologise'],
    ['goal', 'shout', 'auto'],
    ['disclosure', '  In   collaborazione con ', 'In collaborazione con'],
    ['disclosure', 'x'.repeat(61), ''],
    ['hashtags', { x: 1, linkedin: 2.5, threads: -1, mastodon: 31, bluesky: '3' }, { x: 1 }],
    ['hashtags', [1, 2], {}],
    ['hashtags', JSON.parse('{"__proto__": 3, "": 3, "X": 3, "example.org": 3}'), { 'example.org': 3 }],
    ['closings', ['Che ne dici?', 'y'.repeat(121), 7], ['Che ne dici?']],
    ['siteTones', { x: { strictness: 'strict', voice: 'choir', closings: ['a'] }, linkedin: { voice: 'choir' }, threads: 4 }, { x: { strictness: 'strict' } }],
    ['siteTones', 'x', {}],
    ['schemaVersion', 99, 1],
  ])('%s: %j becomes %j', (field, stored, read) => {
    expect(checkSettings({ [field]: stored }).settings[field]).toEqual(read);
  });

  it('keeps every good field beside a broken one, and names the broken one', () => {
    const { settings, unusable } = checkSettings({ ...DEFAULT_SETTINGS, strictness: 'strict', voice: 'choir', sitesOff: ['x'] });
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, strictness: 'strict', sitesOff: ['x'] });
    expect(unusable).toEqual(['voice']);
  });

  it('turns anything at all into settings that it would read back unchanged', () => {
    const field = fc.constantFrom(...FIELDS);
    const stored = fc.oneof(fc.anything(), fc.dictionary(field, fc.oneof(fc.anything(), fc.constantFrom('strict', 'tu', ['x'], ['a', 'b']))));
    fc.assert(
      fc.property(stored, (value) => {
        const { settings } = checkSettings(value);
        expect(Object.keys(settings).toSorted()).toEqual([...FIELDS].toSorted());
        expect(checkSettings(settings)).toEqual({ settings, unusable: [] });
      }),
    );
  });

  it('holds settings at all their limits in one synced item of 8 kB', () => {
    const full = (length: number): string[] => Array.from({ length: 500 }, (_, i) => `${i}`.padEnd(length, 'x'));
    const bySite = (value: unknown): Record<string, unknown> => Object.fromEntries(full(9).map((site) => [site, value]));
    const { settings } = checkSettings({ familiesOff: full(9), rulesOff: full(20), sitesOff: full(20), neverFlag: full(25), ignored: full(11), closings: full(60), hashtags: bySite(5), siteTones: bySite({ strictness: 'strict', address: 'voi' }) });
    // What was waved away long ago gives way to what was set on purpose.
    expect([settings.closings.length, settings.neverFlag.length, settings.ignored.length > 20]).toEqual([8, 60, true]);
    expect(new TextEncoder().encode(JSON.stringify(settings)).length).toBeLessThan(8_192);
  });
});
