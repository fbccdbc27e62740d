import { useState } from 'preact/hooks';
import { Switch } from '../controls/switch.tsx';
import { LanguageRow, ToneRows } from '../controls/tone-rows.tsx';
import { FAMILIES, type Family, type Settings, siteToneOf, withEntry, withoutSite } from '../settings/schema.ts';
import { siteName } from '../settings/site-name.ts';
import type { Wording, WordingKey } from '../settings/wording.ts';

const FAMILY_WORDS: Readonly<Record<Family, { readonly name: WordingKey; readonly hint: WordingKey }>> = {
  pushing: { name: 'familyPushing', hint: 'familyPushingHint' },
  baiting: { name: 'familyBaiting', hint: 'familyBaitingHint' },
  monologue: { name: 'familyMonologue', hint: 'familyMonologueHint' },
  opaque: { name: 'familyOpaque', hint: 'familyOpaqueHint' },
  distant: { name: 'familyDistant', hint: 'familyDistantHint' },
};

/** What is changed often enough to stand in the popup; the rest is on the settings page. */
const FIELDS = ['strictness', 'address', 'voice', 'warmth', 'goal'] as const;

interface ToneSettingsProps {
  readonly settings: Settings;
  /** The site of the current tab, or null where the coach does not run. */
  readonly site: string | null;
  readonly wording: Wording;
  readonly change: (part: (settings: Settings) => Partial<Settings>) => void;
}

/** How the coach reads and speaks. Every choice acts at once. */
export function ToneSettings({ settings, site, wording, change }: ToneSettingsProps) {
  const [here, setHere] = useState(site !== null && Object.keys(siteToneOf(settings, site)).length > 0);
  // A site that is off does not tell where it is: those stay listed, so that they can be switched on again.
  const sites = [...new Set([...(site === null ? [] : [site]), ...settings.sitesOff])];
  return (
    <section aria-labelledby="tone-title" class="tone">
      <h2 id="tone-title">{wording('popupTone')}</h2>
      {site !== null && (
        <Switch
          label={wording('settingOnlyHere', siteName(site))}
          hint={wording('settingOnlyHereHint')}
          on={here}
          onTurn={(on) => {
            setHere(on);
            if (!on) change(({ siteTones }) => ({ siteTones: withoutSite(siteTones, site) }));
          }}
        />
      )}
      <ToneRows settings={settings} wording={wording} change={change} fields={FIELDS} site={here ? (site ?? undefined) : undefined} />
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
        <LanguageRow settings={settings} wording={wording} change={change} />
      </details>
    </section>
  );
}
