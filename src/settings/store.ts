import type { Settings } from './schema.ts';
import { checkSettings } from './validation.ts';

/** The part of the browser's storage used here, so that tests can bring their own. */
export interface SettingsStorage {
  readonly sync: StorageArea;
  readonly local: StorageArea;
  readonly onChanged: {
    addListener(listener: (changes: Readonly<Record<string, unknown>>) => void): void;
    removeListener(listener: (changes: Readonly<Record<string, unknown>>) => void): void;
  };
}

/** One storage area. */
export interface StorageArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

const KEY = 'settings';

async function valueIn(area: StorageArea): Promise<unknown> {
  try {
    return (await area.get(KEY))[KEY];
  } catch {
    return undefined;
  }
}

/**
 * Reads the settings. Checked on every read; never throws.
 * A local copy exists only while syncing is refused (quota, policy), and is then the newer one.
 */
export async function loadSettings(storage: SettingsStorage): Promise<Settings> {
  return checkSettings((await valueIn(storage.local)) ?? (await valueIn(storage.sync))).settings;
}

/**
 * Writes the settings: synced where the browser lets us, else on this device.
 * @throws when neither area takes them
 */
export async function saveSettings(storage: SettingsStorage, settings: Settings): Promise<void> {
  try {
    await storage.sync.set({ [KEY]: settings });
  } catch {
    await storage.local.set({ [KEY]: settings });
    return;
  }
  await storage.local.remove(KEY);
}

/**
 * Reads, changes and writes the settings.
 * @param change what to lay over the present settings
 * @returns the settings as written
 * @throws when no area takes them
 */
export async function changeSettings(
  storage: SettingsStorage,
  change: (settings: Settings) => Partial<Settings>,
): Promise<Settings> {
  const present = await loadSettings(storage);
  const next = checkSettings({ ...present, ...change(present) }).settings;
  await saveSettings(storage, next);
  return next;
}

/**
 * Calls back with the new settings whenever they change, from any page or device, until the signal aborts.
 */
export function watchSettings(
  storage: SettingsStorage,
  onChange: (settings: Settings) => void,
  signal: AbortSignal,
): void {
  const listener = (changes: Readonly<Record<string, unknown>>): void => {
    if (!(KEY in changes)) return;
    void loadSettings(storage).then((settings) => {
      if (!signal.aborted) onChange(settings);
    });
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
