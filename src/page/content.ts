import browser from 'webextension-polyfill';
import { composerAt } from '../editors/composer.ts';
import { extract } from '../editors/extract.ts';
import { caretOffset } from '../editors/caret.ts';
import { isComposing, watchText } from '../editors/watch.ts';
import { writeEdit } from '../editors/write.ts';
import { askToOpen, askToRead } from '../protocol/send.ts';
import { pageRequestFrom } from '../protocol/validation.ts';
import { withEntry } from '../settings/schema.ts';
import { changeSettings, loadSettings, watchSettings } from '../settings/store.ts';
import { interfaceLanguage } from '../settings/wording.ts';
import { addressOf } from '../sites/frames.ts';
import { hostMatches } from '../sites/match.ts';
import { SITES } from '../sites/sites.ts';
import { sweepLayers } from './layer.ts';
import { stillAlive } from './lifetime.ts';
import { openPage, type PageWorld } from './page.ts';
import { CLOCK } from './pacing.ts';

const life = new AbortController();
/** An editor's frame has no host of its own: the coach is on or off there with the page around it. */
const host = addressOf(window).hostname;

const world: PageWorld = {
  hands: { extract, writeEdit, watchText, isComposing, caretOffset },
  clock: CLOCK,
  host,
  site: SITES.find(({ hosts }) => hosts.some((pattern) => hostMatches(pattern, host)))?.site ?? host,
  writerLanguages: navigator.languages,
  ask: (request) => askToRead(browser.runtime, request),
  composerAt: (at) => composerAt(at, SITES),
  languageOf: (settings) => interfaceLanguage(settings.interfaceLanguage, browser.i18n.getMessage('locale')),
  answerPopup(answer, signal) {
    const listener = (message: unknown): Promise<unknown> | undefined => {
      const request = pageRequestFrom(message);
      return request && answer(request);
    };
    browser.runtime.onMessage.addListener(listener);
    signal.addEventListener('abort', () => {
      if (stillAlive(browser.runtime)) browser.runtime.onMessage.removeListener(listener);
    });
  },
  async ignore(fingerprint) {
    await changeSettings(browser.storage, ({ ignored }) => ({ ignored: withEntry(ignored, fingerprint, true) }));
  },
  more: (id) => void askToOpen(browser.runtime, { kind: 'open', id }),
  hasFocus: () => document.hasFocus(),
  alive: () => stillAlive(browser.runtime),
};

async function start(): Promise<void> {
  sweepLayers();
  const settings = await loadSettings(browser.storage);
  const page = openPage(world, settings, () => life.abort(), life.signal);
  watchSettings(browser.storage, page.settle, life.signal);
}

void start();
