import { render } from 'preact';
import browser from 'webextension-polyfill';
import { caretOffset } from '../editors/caret.ts';
import { extract } from '../editors/extract.ts';
import { isComposing, watchText } from '../editors/watch.ts';
import { writeEdit } from '../editors/write.ts';
import { CLOCK } from '../page/session/pacing.ts';
import { askPage, askToConverse, askToRead } from '../protocol/send.ts';
import { watchOwnSites } from '../settings/own-sites.ts';
import { changeSettings, loadSettings, watchSettings } from '../settings/store.ts';
import { accessTo } from '../sites/access.ts';
import { App } from './app.tsx';
import type { PopupWorld } from './world.ts';

const life = new AbortController();
addEventListener('pagehide', () => life.abort());

const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
const tabId = tab?.id ?? browser.tabs.TAB_ID_NONE;

const world: PopupWorld = {
  ask: (request) => askToRead(browser.runtime, request),
  converse: (request) => askToConverse(browser.runtime, request),
  composer: () => askPage<'composer'>(browser.tabs, tabId, { kind: 'composer' }),
  apply: (request) => askPage<'apply'>(browser.tabs, tabId, request),
  rewrite: (request) => askPage<'rewrite'>(browser.tabs, tabId, request),
  close: () => window.close(),
  ignore: (request) => askPage<'ignore'>(browser.tabs, tabId, request),
  async access() {
    const { origins } = await browser.permissions.getAll();
    return accessTo(tab?.url, origins ?? []);
  },
  allow: (pattern) => browser.permissions.request({ origins: [pattern] }),
  disallow: (pattern) => browser.permissions.remove({ origins: [pattern] }),
  watchOwn: (onChange, signal) => watchOwnSites(browser.storage, onChange, signal),
  aim: (goal) => askPage<'aim'>(browser.tabs, tabId, { kind: 'aim', goal }),
  change: (change) => changeSettings(browser.storage, change),
  watch: (onChange, signal) => watchSettings(browser.storage, onChange, signal),
  browserLanguage: browser.i18n.getMessage('locale'),
  practiceContext: { surface: 'post', writerLanguages: navigator.languages },
  hands: { extract, writeEdit, watchText, isComposing, caretOffset },
  clock: CLOCK,
};

const [settings, composer] = await Promise.all([loadSettings(browser.storage), world.composer()]);
const place = document.querySelector('#app');
if (place) render(<App world={world} first={settings} composer={composer} />, place);
