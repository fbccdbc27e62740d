import browser, { type Runtime } from 'webextension-polyfill';
import { explain } from '../coach/catalogue.ts';
import { converse, read } from '../coach/coach.ts';
import type { Context } from '../coach/reading.ts';
import { CATALOGUE_PAGE } from '../protocol/messages.ts';
import { converseRequestFrom, openRequestFrom, readRequestFrom } from '../protocol/validation.ts';
import type { Settings } from '../settings/schema.ts';
import { tellOwnSites } from '../settings/own-sites.ts';
import { loadSettings } from '../settings/store.ts';
import { answerConverse, answerRead, type Brain } from './answer.ts';
import { ownSites } from './own-sites.ts';

async function detect(text: string): Promise<Context['detected']> {
  const guess = await browser.i18n.detectLanguage(text).catch(() => undefined);
  const language = guess?.languages[0]?.language;
  return guess === undefined || language === undefined ? undefined : { language, reliable: guess.isReliable };
}

const brain: Brain = { read, converse, explain, detect, browserLanguage: browser.i18n.getMessage('locale') };

let settings: Promise<Settings> | undefined;

// Listeners are added while the script is first run: a worker that was put to sleep is woken only for those.
browser.storage.onChanged.addListener(() => {
  settings = undefined;
});

browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
  if (sender.id !== browser.runtime.id) return undefined;
  const wish = openRequestFrom(message);
  if (wish) return browser.tabs.create({ url: browser.runtime.getURL(`${CATALOGUE_PAGE}#${wish.id}`) }).then(() => null);
  const toRead = readRequestFrom(message);
  const toConverse = converseRequestFrom(message);
  if (toRead === undefined && toConverse === undefined) return undefined;
  settings ??= loadSettings(browser.storage);
  return settings.then((present): Promise<unknown> | undefined => (toRead && answerRead(brain, present, toRead)) ?? (toConverse && answerConverse(brain, present, toConverse)));
});

const follow = ownSites(browser, (patterns) => tellOwnSites(browser.storage, patterns));

browser.permissions.onAdded.addListener(({ origins = [] }) => void follow(origins));
browser.permissions.onRemoved.addListener(() => void follow([]));
// Browsers forget registered scripts when an extension is updated.
browser.runtime.onInstalled.addListener(() => void follow([]));
browser.runtime.onStartup.addListener(() => void follow([]));
