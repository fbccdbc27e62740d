import { render } from 'preact';
import browser from 'webextension-polyfill';
import { explain, families } from '../coach/catalogue.ts';
import { watchOwnSites } from '../settings/own-sites.ts';
import { changeSettings, loadSettings, watchSettings } from '../settings/store.ts';
import { ownPatterns } from '../sites/access.ts';
import { SITES } from '../sites/sites.ts';
import { OptionsPage, type OptionsWorld } from './options-page.tsx';
import { saveFile } from './save-file.ts';

const world: OptionsWorld = {
  change: (change) => changeSettings(browser.storage, change),
  watch: (onChange, signal) => watchSettings(browser.storage, onChange, signal),
  browserLanguage: browser.i18n.getMessage('locale'),
  families: (language) =>
    families(language).map(({ id, name, rules }) => ({ id, name, rules: rules.map((rule) => ({ id: rule, name: explain(rule, language).name })) })),
  own: {
    list: async () => ownPatterns((await browser.permissions.getAll()).origins ?? []),
    remove: (pattern) => browser.permissions.remove({ origins: [pattern] }),
    watch: (onChange, signal) => watchOwnSites(browser.storage, onChange, signal),
  },
  sites: [...new Set(SITES.map(({ site }) => site))],
  saveFile,
};

const place = document.querySelector('#app');
if (place) render(<OptionsPage world={world} first={await loadSettings(browser.storage)} />, place);
