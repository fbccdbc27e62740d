import { expect, it, vi } from 'vitest';
import { tellOwnSites, watchOwnSites } from '../../src/settings/own-sites.ts';
import type { SettingsStorage } from '../../src/settings/store.ts';

type Listener = Parameters<SettingsStorage['onChanged']['addListener']>[0];

function storage(refuses = false) {
  const listeners = new Set<Listener>();
  const area = {
    get: async () => ({}),
    remove: async () => undefined,
    async set(items: Record<string, unknown>) {
      if (refuses) throw new Error('full');
      for (const listener of listeners) listener(Object.fromEntries(Object.entries(items).map(([key, newValue]) => [key, { newValue }])));
    },
  };
  return { sync: area, local: area, onChanged: { addListener: (one: Listener) => void listeners.add(one), removeListener: (one: Listener) => void listeners.delete(one) } };
}

it('the news of own sites reaches who watches, until they stop', async () => {
  const kept = storage();
  const heard = vi.fn();
  const end = new AbortController();
  watchOwnSites(kept, heard, end.signal);
  await tellOwnSites(kept, ['https://blog.example/*']);
  await kept.local.set({ settings: {} });
  await kept.local.set({ ownSites: 'nonsense' });
  end.abort();
  await tellOwnSites(kept, []);
  expect(heard.mock.calls).toEqual([[['https://blog.example/*']], [[]]]);
});

it('storage that refuses does no harm', async () => {
  await expect(tellOwnSites(storage(true), [])).resolves.toBeUndefined();
});
