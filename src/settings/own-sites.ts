import type { SettingsStorage } from './store.ts';

/**
 * The writer's own sites are permissions, kept by the browser. This copy only tells the pages and the
 * popup of a change: a page hears nothing when its permission goes.
 */
const KEY = 'ownSites';

/** Tells all parts that the coach is now wanted at these match patterns. Never throws: it is news, not knowledge. */
export async function tellOwnSites(storage: SettingsStorage, patterns: readonly string[]): Promise<void> {
  try {
    await storage.local.set({ [KEY]: patterns });
  } catch {
    // A full disk: open pages learn of it when they are loaded anew.
  }
}

/** Calls back with the match patterns whenever they are told anew, until the signal aborts. */
export function watchOwnSites(storage: SettingsStorage, onChange: (patterns: readonly string[]) => void, signal: AbortSignal): void {
  const listener = (changes: Readonly<Record<string, unknown>>): void => {
    const change = changes[KEY] as { readonly newValue?: unknown } | undefined;
    if (change === undefined) return;
    const { newValue } = change;
    onChange(Array.isArray(newValue) ? newValue.filter((one): one is string => typeof one === 'string') : []);
  };
  storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => {
    try {
      storage.onChanged.removeListener(listener);
    } catch {
      // The extension is gone, and its events with it.
    }
  });
}
