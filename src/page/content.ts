import browser from 'webextension-polyfill';
import { caretOffset } from '../editors/caret.ts';
import { composerAt } from '../editors/composer.ts';
import { extract } from '../editors/extract.ts';
import { isComposing, watchText } from '../editors/watch.ts';
import { writeEdit } from '../editors/write.ts';
import { askToConverse, askToOpen, askToRead } from '../protocol/send.ts';
import { pageRequestFrom } from '../protocol/validation.ts';
import { watchOwnSites } from '../settings/own-sites.ts';
import { withEntry } from '../settings/schema.ts';
import { changeSettings, loadSettings, watchSettings } from '../settings/store.ts';
import { interfaceLanguage } from '../settings/wording.ts';
import { patternCovers } from '../sites/access.ts';
import { addressOf } from '../sites/frames.ts';
import { hostMatches } from '../sites/match.ts';
import { SITES } from '../sites/sites.ts';
import { firstFocus } from './first-focus.ts';
import { elsewhereOf } from './handover.ts';
import { sweepLayers } from './layer/layer.ts';
import { stillAlive, takeOver } from './lifetime.ts';
import { openPage, type PageWorld } from './page.ts';
import { CLOCK } from './session/pacing.ts';
import { turnToAnswer } from './turn.ts';

const life = new AbortController();
/** An editor's frame has no host of its own: the coach is on or off there with the page around it. */
const address = addressOf(window);
const host = address.hostname;
const known = SITES.find(({ hosts }) => hosts.some((pattern) => hostMatches(pattern, host)));

const world: PageWorld = {
  hands: { extract, writeEdit, watchText, isComposing, caretOffset },
  clock: CLOCK,
  host,
  site: known?.site ?? host,
  writerLanguages: navigator.languages,
  ask: (request) => askToRead(browser.runtime, request),
  converse: (request) => askToConverse(browser.runtime, request),
  composerAt: (at) => composerAt(at, SITES, addressOf(window), elsewhereOf(globalThis)),
  languageOf: (settings) => interfaceLanguage(settings.interfaceLanguage, browser.i18n.getMessage('locale')),
  answerPopup(answer, holds, signal) {
    const listener = (message: unknown): Promise<unknown> | undefined => {
      const request = pageRequestFrom(message);
      const turn = turnToAnswer(window, holds());
      if (request === undefined || turn === null) return undefined;
      return turn === 0 ? answer(request) : new Promise((done) => setTimeout(done, turn)).then(() => answer(request));
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

/** On a site that the writer has added, the coach goes when the permission does: the browser lets running scripts be. */
function stayWhileWanted(): void {
  watchOwnSites(browser.storage, (patterns) => !patterns.some((pattern) => patternCovers(pattern, address)) && life.abort(), life.signal);
}

async function start(): Promise<void> {
  takeOver(globalThis, life);
  if (window.parent !== window) await firstFocus(document, life.signal);
  if (known === undefined) stayWhileWanted();
  sweepLayers();
  const settings = await loadSettings(browser.storage);
  if (life.signal.aborted) return;
  const page = openPage(world, settings, () => life.abort(), life.signal);
  watchSettings(browser.storage, page.settle, life.signal);
}

void start();
