import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { loadExtensionPage } from './browser.ts';
import { BUILT } from './find.ts';
import type { Stage } from './stage.ts';

/** What an extension page has and a web page has not. */
interface ExtensionWindow {
  readonly chrome: {
    readonly permissions: { request(wish: { origins: string[] }): Promise<boolean>; getAll(): Promise<{ origins?: string[] }> };
    readonly scripting: { getRegisteredContentScripts(): Promise<{ id: string; matches?: string[] }[]> };
    readonly management?: { getPermissionWarningsByManifest(manifest: string): Promise<string[]> };
    readonly runtime: { getManifest(): object };
  };
}

/** What Chromium's own page of extensions can do; it stands for a person in the browser's settings. */
interface BrowserSettings {
  readonly chrome: { readonly developerPrivate: Record<'addHostPermission' | 'removeHostPermission', (id: string, host: string) => Promise<void>> };
}

/** Grants or takes back a host in Chromium's own settings. A host granted there before it is asked for is given without a question. */
async function inBrowserSettings({ browser, base }: Stage, action: 'addHostPermission' | 'removeHostPermission', pattern: string): Promise<void> {
  const settings = await browser.newPage();
  await settings.goto('chrome://extensions/');
  await settings.evaluate((act, id, host) => (globalThis as unknown as BrowserSettings).chrome.developerPrivate[act](id, host), action, base.split('/')[2] ?? '', pattern);
  await settings.close();
}

/** Takes a host away behind the extension's back, as a person does in Chromium's settings. */
export function takeBackInBrowser(there: Stage, pattern: string): Promise<void> {
  return inBrowserSettings(there, 'removeHostPermission', pattern);
}

/**
 * Lets the coach into the site of a tab. In Chromium by the button of the real popup; Firefox lets nobody
 * click in that, so that there a page of the extension asks for the same on a click.
 */
export async function letIn(there: Stage, page: Page, pattern: string): Promise<void> {
  if (there.name === 'chromium') {
    await inBrowserSettings(there, 'addHostPermission', pattern);
    const popup = await openPopup(there, page);
    // A host that was taken back in those settings before comes back there and then: nothing is left to ask.
    const shown = await popup.waitForSelector('.invite, .own .line', { timeout: 8000 });
    if (await shown?.evaluate((element) => element.matches('.invite'))) await popup.click('.invite');
    await popup.waitForSelector('.own .line', { timeout: 8000 });
    await popup.close();
    return;
  }
  const asking = await there.openExtensionPage('src/options/options.html', 'main h1');
  await asking.evaluate((origin) => {
    const { permissions } = (globalThis as unknown as ExtensionWindow).chrome;
    document.addEventListener('click', () => void permissions.request({ origins: [origin] }), { once: true });
  }, pattern);
  await asking.click('main h1');
  await asking.waitForFunction((origin) => (globalThis as unknown as ExtensionWindow).chrome.permissions.getAll().then(({ origins }) => origins?.includes(origin)), { timeout: 8000 }, pattern);
  await asking.close();
}

/** Has the extension put in again over itself, as an update does: registered scripts are forgotten then, permissions are not. */
export async function updateExtension({ name, browser }: Stage): Promise<void> {
  await browser.installExtension(resolve(BUILT[name]));
}

/**
 * The popup over a tab. In Chromium the real one, as a click on the toolbar opens it; Firefox lets nobody do that, so
 * that there it is loaded in a tab behind the other, which it takes for the one that is written in.
 */
export async function openPopup({ browser, name, base }: Stage, page: Page): Promise<Page> {
  if (name === 'firefox') {
    const popup = await browser.newPage();
    await page.bringToFront();
    await loadExtensionPage(popup, `${base}/src/popup/popup.html`, 'main');
    return popup;
  }
  await page.bringToFront();
  const [extension] = (await browser.extensions()).values();
  if (extension === undefined) throw new Error('no extension is installed');
  // Tests speak to the coach from the same page in a tab.
  const before = browser.targets();
  await page.triggerExtensionAction(extension);
  const target = await browser.waitForTarget((one) => one.url().endsWith('/popup.html') && !before.includes(one), { timeout: 8000 });
  return target.asPage();
}

/** The match patterns for which a content script is registered beside those of the manifest. */
export function registered(extensionPage: Page): Promise<string[]> {
  return extensionPage.evaluate(async () => (await (globalThis as unknown as ExtensionWindow).chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches = [] }) => matches));
}

/** What Chromium warns of at installation: with the manifest as it is, and with some of its keys changed. */
export function warnings(extensionPage: Page, changes: object): Promise<string[] | undefined> {
  return extensionPage.evaluate((other) => {
    const { management, runtime } = (globalThis as unknown as ExtensionWindow).chrome;
    return management?.getPermissionWarningsByManifest(JSON.stringify({ ...runtime.getManifest(), ...other }));
  }, changes);
}
