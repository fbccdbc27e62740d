import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { read } from '../../src/coach/coach.ts';
import { DEFAULT_TONE } from '../../src/coach/reading.ts';
import { openCard } from './harness/editing.ts';
import { BUILT } from './harness/find.ts';
import { ACTIVE, placeOfMark, traces } from './harness/marks.ts';
import { BROWSERS, type Stage, stage } from './harness/stage.ts';

const POST = 'Abbiamo una lampada nuova.\nAcquista ora!\nVi aspettiamo.';
const WORDS = 'Acquista ora';
/** The first way forward, as the coach gives it here. */
const PUT = read(POST, { site: 'x', surface: 'post', language: 'it' }, DEFAULT_TONE).flags.find(({ quote }) => quote === WORDS)?.suggestions[0]?.text ?? '';

async function write(there: Stage, url: string): Promise<Page> {
  const page = await there.visit(url);
  await page.evaluate(() => window.__editor.focus());
  await page.keyboard.type(POST);
  return page;
}

async function marked(page: Page): Promise<{ x: number; y: number }> {
  await page.waitForFunction((words) => [...(CSS.highlights.get('parlacon-certain') ?? []), ...(CSS.highlights.get('parlacon-likely') ?? [])].some((range) => range.toString() === words), { timeout: 5_000 }, WORDS);
  const place = await placeOfMark(page, WORDS);
  if (place === null) throw new Error('the mark has gone');
  return place;
}

const cardIs = (page: Page, open: boolean): Promise<unknown> =>
  page.waitForFunction((name, wanted) => CSS.highlights.has(name) === wanted, { timeout: 3_000 }, ACTIVE, open);
const focusIn = (page: Page, name: string): Promise<unknown> =>
  page.waitForFunction((wanted) => document.activeElement?.localName === wanted, { timeout: 3_000 }, name);
const modelHas = (page: Page, words: string): Promise<unknown> =>
  page.waitForFunction((wanted) => window.__model().includes(wanted), { timeout: 5_000 }, words);

describe.each(BROWSERS)('what is shown on the page in %s', (name) => {
  let there: Stage;
  beforeAll(async () => {
    there = await stage({ name, extensions: [BUILT[name]], language: 'en' });
  });
  afterAll(() => there.end());

  test('the card comes on request and goes when one turns to something else', async () => {
    const page = await write(there, 'https://x.com/');
    const { x, y } = await marked(page);
    await cardIs(page, false);

    await page.mouse.click(x, y);
    await cardIs(page, true);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('div');
    await page.keyboard.press('Escape');
    await cardIs(page, false);

    await page.mouse.click(x, y);
    await cardIs(page, true);
    await page.keyboard.press('Tab');
    await focusIn(page, 'parlacon-layer');
    await page.keyboard.press('Escape');
    await focusIn(page, 'div');
    await cardIs(page, false);

    await page.mouse.click(x, y);
    await cardIs(page, true);
    await page.mouse.click(1200, 800);
    await cardIs(page, false);
    expect(await page.evaluate(() => window.__model())).toBe(POST);
    await page.close();
  });

  test('by keyboard alone: the card at the caret, a way forward, and on with writing', async () => {
    const page = await write(there, 'https://x.com/');
    await marked(page);
    for (const key of ['ArrowUp', 'Home'] as const) await page.keyboard.press(key);
    await openCard(page);
    await cardIs(page, true);
    await focusIn(page, 'parlacon-layer');
    await page.keyboard.press('Enter');
    await modelHas(page, PUT);
    await focusIn(page, 'div');
    await page.keyboard.type(' domani');
    await modelHas(page, `${PUT} domani`);
    await page.close();
  });

  test('the writer says which language it is: the marks go and come, the focus stays and comes back', async () => {
    const page = await write(there, 'https://x.com/');
    const { x, y } = await marked(page);
    await page.mouse.click(x, y);
    await cardIs(page, true);
    await page.keyboard.press('Tab');
    await focusIn(page, 'parlacon-layer');
    // Back from the first way forward: what leads to the catalogue, the last button, the list.
    await page.keyboard.down('Shift');
    for (let step = 0; step < 3; step++) await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    for (let step = 0; step < 2; step++) await page.keyboard.press('ArrowDown');
    // Nothing is flagged in it as English: the card has no words to point at.
    await cardIs(page, false);
    await focusIn(page, 'parlacon-layer');
    for (let step = 0; step < 2; step++) await page.keyboard.press('ArrowUp');
    await cardIs(page, true);
    await page.keyboard.press('Escape');
    await focusIn(page, 'div');
    expect(await page.evaluate(() => window.__model())).toBe(POST);
    await page.close();
  });

  test('a site switched off is left at once, and taken up again at once', async () => {
    const page = await write(there, 'https://x.com/');
    await marked(page);
    const popup = await there.openExtensionPage('src/popup/popup.html', 'main');
    const set = (settings: object): Promise<unknown> =>
      popup.evaluate((value) => (globalThis as unknown as { chrome: { storage: { sync: { set(items: object): Promise<void> } } } }).chrome.storage.sync.set({ settings: value }), settings);
    // Only a tab in sight draws, and tells of it.
    await page.bringToFront();
    await set({ sitesOff: ['x'] });
    await page.waitForFunction(() => document.querySelector('parlacon-layer') === null && !CSS.highlights.has('parlacon-certain') && !CSS.highlights.has('parlacon-likely'), { timeout: 3_000 });
    expect(await traces(page)).toEqual([]);
    await set({});
    await marked(page);
    await popup.close();
    await page.close();
  });
});

describe.runIf(BROWSERS.includes('chromium'))('what only Chromium lets a test look at', () => {
  let there: Stage;
  beforeAll(async () => {
    there = await stage({ name: 'chromium', extensions: ['dist/chrome'], language: 'en' });
  });
  afterAll(() => there.end());

  test('a suggestion is applied from the toolbar’s popup', async () => {
    const page = await write(there, 'https://x.com/');
    await marked(page);
    const extension = [...(await there.browser.extensions()).values()][0];
    if (!extension) throw new Error('the extension is not there');
    await page.triggerExtensionAction(extension);
    const target = await there.browser.waitForTarget((one) => one.url().endsWith('/popup.html'));
    const popup = await target.asPage();
    await popup.waitForSelector('.choice');
    await popup.evaluate(() => document.querySelector<HTMLElement>('.choice')?.click()).catch(() => undefined);
    // Without a window there is nobody to give the focus back to the page when the popup closes.
    await page.bringToFront();
    await modelHas(page, PUT);
    expect(await page.evaluate(() => window.__model())).toBe(POST.replace(WORDS, PUT));
    await page.close();
  });

  test('once the extension is reloaded, the old script cleans up and the page goes on', async () => {
    const page = await write(there, 'https://x.com/');
    await marked(page);
    const failures: unknown[] = [];
    page.on('pageerror', (error) => failures.push(error));
    const popup = await there.openExtensionPage('src/popup/popup.html', 'main');
    await popup.evaluate(() => (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload()).catch(() => undefined);
    await expect.poll(() => popup.isClosed(), { timeout: 5_000 }).toBe(true);
    await page.bringToFront();
    await page.keyboard.type(' Ciao.');
    await page.waitForFunction(() => document.querySelector('parlacon-layer') === null, { timeout: 3_000 });
    expect(await traces(page)).toEqual([]);
    await modelHas(page, 'Ciao.');
    expect(failures).toEqual([]);
    await page.close();
  });
});
