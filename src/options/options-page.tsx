import { useEffect } from 'preact/hooks';
import { CHOSEN_FIELDS } from '../controls/tone-choices.ts';
import { LanguageRow, type SettingProps, ToneRows } from '../controls/tone-rows.tsx';
import { type SettingsWorld, useSettings } from '../controls/use-settings.ts';
import { Glyph } from '../page/card/glyph.tsx';
import type { Settings } from '../settings/schema.ts';
import type { InterfaceLanguage } from '../settings/wording.ts';
import { FamilySwitches, type NamedFamily } from './family-switches.tsx';
import { FileSection } from './file-section.tsx';
import { type OwnSites, OwnSitesSection } from './own-sites-section.tsx';
import { PresetSection } from './preset-section.tsx';
import { SitesSection } from './sites-section.tsx';
import { OwnWordsSection } from './words-section.tsx';

/** All that the page needs of the browser, so that it is tested without one. */
export interface OptionsWorld extends SettingsWorld {
  /** The families of rules, and the rules in them, by name. */
  families(language: InterfaceLanguage): readonly NamedFamily[];
  readonly own: OwnSites;
  /** Ids of the sites the coach knows. */
  readonly sites: readonly string[];
  /** Gives the writer a file. */
  saveFile(name: string, text: string): void;
}

/** Every setting there is, on one page. */
export function OptionsPage({ world, first }: { readonly world: OptionsWorld; readonly first: Settings }) {
  const { settings, failed, language, wording, change } = useSettings(world, first);
  useEffect(() => {
    document.title = `Parlacon: ${wording('optionsTitle')}`;
  }, [wording]);
  const props: SettingProps = { settings, wording, change };

  return (
    <main>
      <header>
        <p class="brand"><Glyph verdict="dialogic" /> {wording('popupTitle')}</p>
        <h1>{wording('optionsTitle')}</h1>
        <p class="lead">{wording('optionsLead')} {wording('popupPrivacy')}</p>
        <p class="says" role="alert">{failed && wording('settingsNotSaved')}</p>
      </header>
      <PresetSection {...props} />
      <section aria-labelledby="tone">
        <h2 id="tone">{wording('popupTone')}</h2>
        <ToneRows {...props} fields={CHOSEN_FIELDS} />
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
      <OwnWordsSection {...props} />
      <OwnSitesSection own={world.own} wording={wording} />
      <SitesSection {...props} known={world.sites} />
      <FileSection {...props} saveFile={world.saveFile} />
    </main>
  );
}
