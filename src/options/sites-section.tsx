import { useState } from 'preact/hooks';
import { Switch } from '../controls/switch.tsx';
import { CHOSEN_FIELDS } from '../controls/tone-choices.ts';
import { type SettingProps, ToneRows } from '../controls/tone-rows.tsx';
import { siteToneOf, withEntry, withoutSite } from '../settings/schema.ts';
import { siteName } from '../settings/site-name.ts';

/** Most hashtags a writer can set as a norm. */
const MOST_HASHTAGS = 30;

function HashtagNorm({ site, settings, wording, change }: SettingProps & { readonly site: string }) {
  const norm = settings.hashtags[site];
  const set = (value: string): void =>
    change(({ hashtags }) => ({ hashtags: value === '' ? withoutSite(hashtags, site) : { ...hashtags, [site]: Number(value) } }));
  return (
    <label class="row menu">
      <span>{wording('settingHashtags')}</span>
      <input key={norm} type="number" class="number" min={0} max={MOST_HASHTAGS} placeholder={wording('settingHashtagsUsual')} defaultValue={norm === undefined ? '' : String(norm)} onChange={({ currentTarget }) => set(currentTarget.value)} />
    </label>
  );
}

function SiteSettings({ site, ...props }: SettingProps & { readonly site: string }) {
  const { settings, wording, change } = props;
  const own = Object.keys(siteToneOf(settings, site)).length > 0;
  const [open, setOpen] = useState(own);
  return (
    <div class="site">
      <Switch label={wording('settingSite', siteName(site))} on={!settings.sitesOff.includes(site)} onTurn={(on) => change(({ sitesOff }) => ({ sitesOff: withEntry(sitesOff, site, !on) }))} />
      <details class="rules" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{wording('optionsSiteTone', siteName(site))}</summary>
        {open && (
          <>
            <ToneRows {...props} fields={CHOSEN_FIELDS} site={site} />
            <HashtagNorm site={site} {...props} />
            {own && <button type="button" class="button" onClick={() => change(({ siteTones }) => ({ siteTones: withoutSite(siteTones, site) }))}>{wording('optionsSiteAsEverywhere')}</button>}
          </>
        )}
      </details>
    </div>
  );
}

/** What differs from site to site: where the coach keeps quiet, another tone, another number of hashtags. */
export function SitesSection({ known, ...props }: SettingProps & { readonly known: readonly string[] }) {
  const { settings, wording } = props;
  const set = [...settings.sitesOff, ...Object.keys(settings.siteTones), ...Object.keys(settings.hashtags)];
  // A site that has nothing of its own any more stays in sight for as long as the page is open.
  const [seen, setSeen] = useState<readonly string[]>(set);
  const shown = [...new Set([...seen, ...set])];
  const others = known.filter((site) => !shown.includes(site)).toSorted((a, b) => siteName(a).localeCompare(siteName(b)));
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{wording('optionsSites')}</h2>
      <p class="hint">{wording('optionsSitesHint')}</p>
      {shown.map((site) => <SiteSettings key={site} site={site} {...props} />)}
      {others.length > 0 && (
        <select class="field add" aria-label={wording('optionsSiteAdd')} value="" onChange={({ currentTarget }) => setSeen([...shown, currentTarget.value])}>
          <option value="">{wording('optionsSiteAdd')}</option>
          {others.map((site) => <option key={site} value={site}>{siteName(site)}</option>)}
        </select>
      )}
    </section>
  );
}
