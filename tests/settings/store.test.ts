import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS, isOff, toneOf, withEntry, withSiteTone } from '../../src/settings/schema.ts';
import { changeSettings, loadSettings, watchSettings } from '../../src/settings/store.ts';
import { memoryStorage } from './memory-storage.ts';

describe('the store', () => {
  it('gives the defaults where nothing is kept, and where storage refuses', async () => {
    const storage = memoryStorage();
    expect(await loadSettings(storage)).toEqual(DEFAULT_SETTINGS);
    storage.refusing.add('sync').add('local');
    expect(await loadSettings(storage)).toEqual(DEFAULT_SETTINGS);
  });

  it('changes one field and keeps the rest', async () => {
    const storage = memoryStorage();
    await changeSettings(storage, () => ({ strictness: 'strict' }));
    await changeSettings(storage, ({ sitesOff }) => ({ sitesOff: withEntry(sitesOff, 'x', true) }));
    expect(await loadSettings(storage)).toEqual({ ...DEFAULT_SETTINGS, strictness: 'strict', sitesOff: ['x'] });
  });

  it('keeps to this device while syncing is refused, and syncs again afterwards', async () => {
    const storage = memoryStorage();
    await changeSettings(storage, () => ({ voice: 'singular' }));
    storage.refusing.add('sync');
    await changeSettings(storage, () => ({ warmth: 'warm' }));
    storage.refusing.clear();
    expect(await loadSettings(storage)).toMatchObject({ warmth: 'warm' });
    await changeSettings(storage, () => ({ address: 'voi' }));
    expect(storage.kept.local.size).toBe(0);
    expect(await loadSettings(storage)).toMatchObject({ warmth: 'warm', address: 'voi' });
  });

  it('tells watchers of changes until they are done', async () => {
    const storage = memoryStorage();
    const end = new AbortController();
    const seen = vi.fn();
    watchSettings(storage, seen, end.signal);
    await changeSettings(storage, () => ({ strictness: 'gentle' }));
    await vi.waitFor(() => expect(seen).toHaveBeenLastCalledWith({ ...DEFAULT_SETTINGS, strictness: 'gentle' }));
    end.abort();
    expect(storage.listeners.size).toBe(0);
  });
});

describe('isOff', () => {
  it('knows a place by any of its names', () => {
    const settings = { ...DEFAULT_SETTINGS, sitesOff: ['linkedin', 'x.com'] };
    expect(isOff(settings, 'linkedin', 'www.linkedin.com')).toBe(true);
    expect(isOff(settings, undefined, 'x.com')).toBe(true);
    expect(isOff(settings, 'bluesky', 'bsky.app')).toBe(false);
  });
});

describe('a tone for one site', () => {
  const there = { ...DEFAULT_SETTINGS, address: 'voi' as const, siteTones: withSiteTone(DEFAULT_SETTINGS, 'linkedin', 'address', 'lei') };

  it('is laid over the tone of everywhere there, and nowhere else', () => {
    expect(toneOf(there, 'linkedin')).toMatchObject({ address: 'lei', voice: 'plural' });
    expect(toneOf(there, 'x').address).toBe('voi');
    expect(toneOf(there).address).toBe('voi');
    expect(toneOf(there, 'constructor').address).toBe('voi');
  });

  it('is gone with its last field', () => {
    const both = { ...there, siteTones: withSiteTone(there, 'linkedin', 'goal', 'sell') };
    const one = { ...both, siteTones: withSiteTone(both, 'linkedin', 'address', undefined) };
    expect(one.siteTones).toEqual({ linkedin: { goal: 'sell' } });
    expect(withSiteTone(one, 'linkedin', 'goal', undefined)).toEqual({});
  });
});
