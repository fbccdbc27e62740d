import { describe, expect, it, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/settings/schema.ts';
import { exportSettings, importSettings } from '../../src/settings/transfer.ts';

describe('export and import', () => {
  it('bring settings back as they were', () => {
    const settings = { ...DEFAULT_SETTINGS, address: 'voi' as const, neverFlag: ['Caffè Ütopia'], hashtags: { x: 1 }, siteTones: { linkedin: { goal: 'recruit' as const } } };
    expect(importSettings(exportSettings(settings))).toEqual({ ok: true, settings, unusable: [] });
  });

  test.each([
    ['', 'not-json'],
    ['{', 'not-json'],
    ['[]', 'not-settings'],
    ['"strict"', 'not-settings'],
    ['{"theme":"dark"}', 'not-settings'],
    ['{"schemaVersion":2,"strictness":"strict"}', 'newer'],
  ])('%j is refused: %s', (text, problem) => {
    expect(importSettings(text)).toEqual({ ok: false, problem });
  });

  it('names a field it could not use and takes the others', () => {
    const imported = importSettings('\uFEFF{"strictness":"loud","voice":"singular"}');
    expect(imported).toEqual({ ok: true, settings: { ...DEFAULT_SETTINGS, voice: 'singular' }, unusable: ['strictness'] });
  });
});
