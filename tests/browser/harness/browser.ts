import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type BrowserName, findBrowser } from './find.ts';
import { FIREFOX_ENVIRONMENT, chromiumArguments, firefoxPreferences } from './isolation.ts';

export type { BrowserName } from './find.ts';

/** How to start a browser. */
export interface LaunchOptions {
  /** Which of the two. */
  readonly name: BrowserName;
  /** The practice server's port on 127.0.0.1: every https host name is sent there, and nothing goes anywhere else. */
  readonly port: number;
  /** Folders of unpacked extensions to install, e.g. `dist/chrome`; the first one is `base`. */
  readonly extensions?: readonly string[] | undefined;
  /** Interface language, a two-letter code. Firefox also needs its language pack for other ones than English. */
  readonly language?: string | undefined;
  /** Path of a Firefox language pack (.xpi) to install before the extensions. */
  readonly languagePack?: string | undefined;
  /** Without a window (default). */
  readonly headless?: boolean | undefined;
  /** Colours the pages are asked to use. */
  readonly scheme?: 'light' | 'dark' | undefined;
}

/** A browser that runs with our extension. */
export interface RunningBrowser {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** `chrome-extension://…` or `moz-extension://…` of the first extension, without a slash at the end; empty without one. */
  readonly base: string;
  /**
   * A page of the extension in a tab of its own, once `ready` (a selector) is in it.
   * @throws when that takes more than ten seconds.
   */
  openExtensionPage(path: string, ready: string): Promise<Page>;
  close(): Promise<void>;
}

/** Fixed, so that the address of the extension's pages is known in Firefox, which makes up a new one for each profile. */
const FIREFOX_UUID = '11111111-2222-4333-8444-555555555555';
const READY_LIMIT = 10_000;

/**
 * Starts a browser in a fresh profile with the given extensions.
 * @throws when the browser is not installed (one line of what to do), or does not start.
 */
export async function launch(options: LaunchOptions): Promise<RunningBrowser> {
  const folders = (options.extensions ?? []).map((folder) => resolve(folder));
  const browser = options.name === 'chromium' ? await launchChromium(options) : await launchFirefox(options, folders);
  try {
    if (options.languagePack !== undefined) await browser.installExtension(options.languagePack);
    const ids: string[] = [];
    for (const folder of folders) ids.push(await browser.installExtension(folder));
    const base = ids[0] === undefined ? '' : options.name === 'chromium' ? `chrome-extension://${ids[0]}` : `moz-extension://${FIREFOX_UUID}`;
    return {
      name: options.name,
      browser,
      base,
      openExtensionPage: (path, ready) => openExtensionPage(browser, `${base}/${path}`, ready),
      close: () => browser.close(),
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

function launchChromium({ port, language = 'en', headless = true, scheme }: LaunchOptions): Promise<Browser> {
  return puppeteer.launch({
    executablePath: findBrowser('chromium'),
    headless,
    defaultViewport: headless ? { width: 1280, height: 860 } : null,
    // Extensions can only be installed over a pipe.
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: true,
    env: { ...process.env, LANGUAGE: language },
    args: chromiumArguments({ port, language, headless, scheme }),
  });
}

function launchFirefox({ port, language = 'en', headless = true, scheme }: LaunchOptions, folders: readonly string[]): Promise<Browser> {
  const id = folders[0] === undefined ? undefined : firefoxId(folders[0]);
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless,
    defaultViewport: headless ? { width: 1280, height: 860 } : null,
    acceptInsecureCerts: true,
    env: { ...process.env, ...FIREFOX_ENVIRONMENT },
    // Without it WebDriver BiDi refuses to open moz-extension pages.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...firefoxPreferences({ port, language, scheme }),
      ...(id === undefined ? {} : { 'extensions.webextensions.uuids': JSON.stringify({ [id]: FIREFOX_UUID }) }),
    },
  });
}

function firefoxId(folder: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const id = (manifest as { browser_specific_settings?: { gecko?: { id?: string } } }).browser_specific_settings?.gecko?.id;
  if (id === undefined) throw new Error(`${folder}/manifest.json names no id for Firefox`);
  return id;
}

async function openExtensionPage(browser: Browser, url: string, ready: string): Promise<Page> {
  const page = await browser.newPage();
  await loadExtensionPage(page, url, ready);
  return page;
}

/**
 * Loads a page of the extension into a tab, and waits until a selector finds something in it. Firefox never reports
 * that a moz-extension page has loaded, and fails whoever asks between two documents, so that it is asked until it
 * answers. Throws when that takes too long.
 */
export async function loadExtensionPage(page: Page, url: string, ready: string): Promise<void> {
  if (url.startsWith('moz-')) await page.goto(url, { timeout: 1 }).catch(() => undefined);
  else await page.goto(url);
  for (const end = Date.now() + READY_LIMIT; ; ) {
    const there = await page
      .evaluate((address, selector) => location.href === address && document.querySelector(selector) !== null, url, ready)
      .catch(() => false);
    if (there) return;
    if (Date.now() > end) throw new Error(`never ready: ${url}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}
