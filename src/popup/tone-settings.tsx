import type { AddressWish, Strictness, Voice, Warmth } from '../coach/reading.ts';
import { FAMILIES, type Family, type InterfaceWish, type Settings, withEntry } from '../settings/schema.ts';
import type { Wording, WordingKey } from '../settings/wording.ts';
import { ChoiceRow } from './choice-row.tsx';
import { siteName } from './site-name.ts';
import { Switch } from './switch.tsx';

type Named<T> = readonly (readonly [value: T, name: WordingKey])[];

const STRICTNESS: Named<Strictness> = [['gentle', 'strictnessGentle'], ['balanced', 'strictnessBalanced'], ['strict', 'strictnessStrict']];
const ADDRESS: Named<AddressWish> = [['auto', 'addressAuto'], ['tu', 'addressTu'], ['voi', 'addressVoi'], ['lei', 'addressLei']];
const VOICE: Named<Voice> = [['singular', 'voiceSingular'], ['plural', 'voicePlural']];
const WARMTH: Named<Warmth> = [['plain', 'warmthPlain'], ['warm', 'warmthWarm']];
const LANGUAGES: Named<InterfaceWish> = [['auto', 'languageAuto'], ['en', 'languageEnglish'], ['it', 'languageItalian']];

const FAMILY_WORDS: Readonly<Record<Family, { readonly name: WordingKey; readonly hint: WordingKey }>> = {
  pushing: { name: 'familyPushing', hint: 'familyPushingHint' },
  baiting: { name: 'familyBaiting', hint: 'familyBaitingHint' },
  monologue: { name: 'familyMonologue', hint: 'familyMonologueHint' },
  opaque: { name: 'familyOpaque', hint: 'familyOpaqueHint' },
  distant: { name: 'familyDistant', hint: 'familyDistantHint' },
};

interface ToneSettingsProps {
  readonly settings: Settings;
  /** The site of the current tab, or null where the coach does not run. */
  readonly site: string | null;
  readonly wording: Wording;
  readonly change: (part: (settings: Settings) => Partial<Settings>) => void;
}

/** How the coach reads and speaks. Every choice acts at once. */
export function ToneSettings({ settings, site, wording, change }: ToneSettingsProps) {
  // A site that is off does not tell where it is: those stay listed, so that they can be switched on again.
  const sites = [...new Set([...(site === null ? [] : [site]), ...settings.sitesOff])];
  return (
    <section aria-labelledby="tone-title" class="tone">
      <h2 id="tone-title">{wording('popupTone')}</h2>
      <ChoiceRow label={wording('settingStrictness')} name="strictness" value={settings.strictness} choices={STRICTNESS} wording={wording} onChoose={(strictness) => change(() => ({ strictness }))} />
      <ChoiceRow label={wording('settingAddress')} name="address" value={settings.address} choices={ADDRESS} wording={wording} onChoose={(address) => change(() => ({ address }))} />
      <ChoiceRow label={wording('settingVoice')} name="voice" value={settings.voice} choices={VOICE} wording={wording} onChoose={(voice) => change(() => ({ voice }))} />
      <ChoiceRow label={wording('settingWarmth')} name="warmth" value={settings.warmth} choices={WARMTH} wording={wording} onChoose={(warmth) => change(() => ({ warmth }))} />
      {sites.map((one) => (
        <Switch key={one} label={wording('settingSite', siteName(one))} on={!settings.sitesOff.includes(one)} onTurn={(on) => change(({ sitesOff }) => ({ sitesOff: withEntry(sitesOff, one, !on) }))} />
      ))}
      <details class="more">
        <summary>{wording('settingFamilies')}</summary>
        {FAMILIES.map((family) => (
          <Switch
            key={family}
            label={wording(FAMILY_WORDS[family].name)}
            hint={wording(FAMILY_WORDS[family].hint)}
            on={!settings.familiesOff.includes(family)}
            onTurn={(on) => change(({ familiesOff }) => ({ familiesOff: withEntry(familiesOff, family, !on) }))}
          />
        ))}
        {settings.ignored.length > 0 && (
          <p class="ignored">
            {wording('popupIgnoredAll', settings.ignored.length)}
            <button type="button" class="quiet" onClick={() => change(() => ({ ignored: [] }))}>{wording('popupForgetIgnored')}</button>
          </p>
        )}
        <ChoiceRow label={wording('settingLanguage')} name="language" value={settings.interfaceLanguage} choices={LANGUAGES} wording={wording} onChoose={(interfaceLanguage) => change(() => ({ interfaceLanguage }))} />
      </details>
    </section>
  );
}
