import type { SettingsStorage, StorageArea } from '../../src/settings/store.ts';

/** Storage that lives in memory, and can be made to refuse. */
export interface MemoryStorage extends SettingsStorage {
  /** The areas' contents, by key. */
  readonly kept: { readonly sync: Map<string, unknown>; readonly local: Map<string, unknown> };
  readonly refusing: Set<'sync' | 'local'>;
  readonly listeners: Set<(changes: Readonly<Record<string, unknown>>) => void>;
}

/** Empty storage that tells its listeners of every write, as a browser does. */
export function memoryStorage(): MemoryStorage {
  const kept = { sync: new Map<string, unknown>(), local: new Map<string, unknown>() };
  const refusing = new Set<'sync' | 'local'>();
  const listeners = new Set<(changes: Readonly<Record<string, unknown>>) => void>();
  const area = (name: 'sync' | 'local'): StorageArea => {
    const guarded = async (): Promise<Map<string, unknown>> => {
      if (refusing.has(name)) throw new Error(`${name} refuses`);
      return kept[name];
    };
    return {
      get: async (key) => ({ [key]: structuredClone((await guarded()).get(key)) }),
      async set(items) {
        const map = await guarded();
        for (const [key, value] of Object.entries(items)) map.set(key, structuredClone(value));
        for (const listener of listeners) listener(items);
      },
      async remove(key) {
        if ((await guarded()).delete(key)) for (const listener of listeners) listener({ [key]: undefined });
      },
    };
  };
  return {
    kept,
    refusing,
    listeners,
    sync: area('sync'),
    local: area('local'),
    onChanged: { addListener: (listener) => listeners.add(listener), removeListener: (listener) => listeners.delete(listener) },
  };
}
