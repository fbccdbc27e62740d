import { useEffect, useState } from 'preact/hooks';
import { Switch } from '../controls/switch.tsx';
import { LanguageRow, type SettingProps, ToneRows } from '../controls/tone-rows.tsx';
import { Glyph } from '../page/glyph.tsx';
import { type Settings, withEntry } from '../settings/schema.ts';
import { siteName } from '../settings/site-name.ts';
import { type InterfaceLanguage, interfaceLanguage, wordingIn } from '../settings/wording.ts';
import { FamilySwitches, type NamedFamily } from './family-switches.tsx';
import { FileSection } from './file-section.tsx';
import { type OwnSites, OwnSitesSection } from './own-sites-section.tsx';

/** All that the page needs of the browser, so that it is tested without one. */
export interface OptionsWorld {
  change(change: (settings: Settings) => Partial<Settings>): Promise<Settings>;
  /** Calls back on every change of the settings until the signal aborts. */
  watch(onChange: (settings: Settings) => void, signal: AbortSignal): void;
  /** The one of our locales that the browser has chosen. */
  readonly browserLanguage: string;
  /** The families of rules, and the rules in them, by name. */
  families(language: InterfaceLanguage): readonly NamedFamily[];
  readonly own: OwnSites;
  /** Gives the writer a file. */
  saveFile(name: string, text: string): void;
}

function WordsSection({ settings, wording, change }: SettingProps) {
  return (
    <section aria-labelledby="words">
      <h2 id="words">{wording('optionsWords')}</h2>
      <p class="hint" id="words-hint">{wording('optionsWordsHint')}</p>
      <textarea
        // Made anew when the words come from elsewhere, a file or another device.
        key={settings.neverFlag.join('\n')}
        rows={4}
        aria-labelledby="words"
        aria-describedby="words-hint"
        spellcheck={false}
        defaultValue={settings.neverFlag.join('\n')}
        onChange={(event) => {
          const neverFlag = event.currentTarget.value.split('\n');
          change(() => ({ neverFlag }));
        }}
      />
    </section>
  );
}

function SitesSection({ settings, wording, change }: SettingProps) {
  // A site switched on again stays in sight for as long as the page is open.
  const [sites] = useState(settings.sitesOff);
  const shown = [...new Set([...sites, ...settings.sitesOff])];
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{wording('optionsSites')}</h2>
      {shown.length === 0 && <p class="hint">{wording('optionsSitesNone')}</p>}
      {shown.map((site) => (
        <Switch key={site} label={wording('settingSite', siteName(site))} on={!settings.sitesOff.includes(site)} onTurn={(on) => change(({ sitesOff }) => ({ sitesOff: withEntry(sitesOff, site, !on) }))} />
      ))}
    </section>
  );
}

/** Every setting there is, on one page. */
export function OptionsPage({ world, first }: { readonly world: OptionsWorld; readonly first: Settings }) {
  const [settings, setSettings] = useState(first);
  const [failed, setFailed] = useState(false);
  const language = interfaceLanguage(settings.interfaceLanguage, world.browserLanguage);
  const wording = wordingIn(language);

  useEffect(() => {
    const end = new AbortController();
    world.watch(setSettings, end.signal);
    return () => end.abort();
  }, [world]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `Parlacon: ${wording('optionsTitle')}`;
  }, [language]);

  const change = (part: (settings: Settings) => Partial<Settings>): void => {
    world.change(part).then(
      (next) => {
        setFailed(false);
        setSettings(next);
      },
      () => setFailed(true),
    );
  };
  const props: SettingProps = { settings, wording, change };

  return (
    <main>
      <header>
        <p class="brand"><Glyph verdict="dialogic" /> {wording('popupTitle')}</p>
        <h1>{wording('optionsTitle')}</h1>
        <p class="lead">{wording('optionsLead')} {wording('popupPrivacy')}</p>
        <p class="says" role="alert">{failed && wording('settingsNotSaved')}</p>
      </header>
      <section aria-labelledby="tone">
        <h2 id="tone">{wording('popupTone')}</h2>
        <ToneRows {...props} />
        <LanguageRow {...props} />
      </section>
      <section aria-labelledby="families">
        <h2 id="families">{wording('settingFamilies')}</h2>
        <FamilySwitches {...props} families={world.families(language)} />
        {settings.ignored.length > 0 && (
          <p class="line">
            {wording('popupIgnoredAll', settings.ignored.length)}
            <button type="button" class="button" onClick={() => change(() => ({ ignored: [] }))}>{wording('popupForgetIgnored')}</button>
          </p>
        )}
      </section>
      <WordsSection {...props} />
      <OwnSitesSection own={world.own} wording={wording} />
      <SitesSection {...props} />
      <FileSection {...props} saveFile={world.saveFile} />
    </main>
  );
}
