import { useEffect, useState } from 'preact/hooks';
import { wordingIn } from '../settings/all-words.ts';
import type { Settings } from '../settings/schema.ts';
import { type InterfaceLanguage, interfaceLanguage, type Wording } from '../settings/wording.ts';

/** What a page of ours needs of the browser to show and change settings. */
export interface SettingsWorld {
  change(change: (settings: Settings) => Partial<Settings>): Promise<Settings>;
  /** Calls back on every change of the settings until the signal aborts. */
  watch(onChange: (settings: Settings) => void, signal: AbortSignal): void;
  /** The one of our locales that the browser has chosen. */
  readonly browserLanguage: string;
}

/** The settings as they are now, in the words of the page that shows them. */
export interface LiveSettings {
  readonly settings: Settings;
  /** The last change could not be kept. */
  readonly failed: boolean;
  readonly language: InterfaceLanguage;
  readonly wording: Wording;
  /** Changes a part; whoever else shows settings hears of it. */
  change(part: (settings: Settings) => Partial<Settings>): void;
}

/**
 * Follows the settings while a page shows them, and speaks its language.
 * @param first the settings to begin with
 */
export function useSettings(world: SettingsWorld, first: Settings): LiveSettings {
  const [settings, setSettings] = useState(first);
  const [failed, setFailed] = useState(false);
  const language = interfaceLanguage(settings.interfaceLanguage, world.browserLanguage);

  useEffect(() => {
    const end = new AbortController();
    world.watch(setSettings, end.signal);
    return () => end.abort();
  }, [world]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  return {
    settings, failed, language,
    wording: wordingIn(language),
    change(part) {
      world.change(part).then(
        (next) => {
          setFailed(false);
          setSettings(next);
        },
        () => setFailed(true),
      );
    },
  };
}
