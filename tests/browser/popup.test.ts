import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type CoachInTab, coachInTab } from '../../scripts/start/coach-in-tab.ts';
import { read } from '../../src/coach/coach.ts';
import { type Context, DEFAULT_TONE, type Tone } from '../../src/coach/reading.ts';
import { BUILT } from './harness/find.ts';
import { markedWords, traces } from './harness/marks.ts';
import { openPopup } from './harness/own-sites.ts';
import { BROWSERS, type Stage, stage } from './harness/stage.ts';

const POST = 'Siamo lieti di annunciare una grande novità. Ci lavoriamo da mesi e finalmente è pronta.';
const MARKED = 'Siamo lieti di annunciare';

/** The first way forward for the post as a whole: it depends on what the post is for, and on whom it speaks to. */
function closing(more: Partial<Context> = {}, tone: Partial<Tone> = {}): string {
  const { flags } = read(POST, { site: 'x', surface: 'post', language: 'it', ...more }, { ...DEFAULT_TONE, ...tone });
  return flags.find(({ quote }) => quote === '')?.suggestions[0]?.text.trim() ?? '';
}

describe.each(BROWSERS)('what is chosen in the popup, in %s', (name) => {
  let there: Stage;
  let coach: CoachInTab;
  let popup: Page | undefined;
  beforeAll(async () => {
    there = await stage({ name, extensions: [BUILT[name]], language: 'en' });
    coach = await coachInTab(there);
  });
  afterAll(() => there?.end());
  afterEach(async () => {
    await popup?.close().catch(() => undefined);
    for (const page of (await there.browser.pages()).filter((one) => one.url().startsWith('https:'))) await page.close();
  });

  async function write(url: string, open?: string): Promise<Page> {
    const page = await there.visit(url);
    if (open !== undefined) await page.click(open);
    await page.evaluate(() => window.__editor.focus());
    await page.keyboard.type(POST);
    await expect.poll(() => markedWords(page), { timeout: 8_000 }).toContain(MARKED);
    return page;
  }
  /** All the popup says. */
  const said = (): Promise<string> => popup?.evaluate(() => document.body.textContent ?? '') ?? Promise.resolve('');
  const says = async (words: string): Promise<void> => {
    await expect.poll(said, { timeout: 8_000 }).toContain(words);
  };
  const saysNot = async (words: string): Promise<void> => {
    await expect.poll(said, { timeout: 8_000 }).not.toContain(words);
  };
  /** Clicks what a selector and a part of its words name. */
  const press = async (selector: string, words = ''): Promise<void> => {
    const found = await popup?.evaluate(
      (sought, part) => {
        const element = [...document.querySelectorAll<HTMLElement>(sought)].find(({ textContent }) => textContent?.includes(part));
        element?.click();
        return element !== undefined;
      },
      selector,
      words,
    );
    expect(found, `${selector} “${words}”`).toBe(true);
  };
  /** What the coach makes of the post in the tab, with what the tab knows of it. */
  const closingThere = async (): Promise<string | undefined> => (await coach.reading(POST)).reading.flags.find(({ quote }) => quote === '')?.suggestions[0]?.text.trim();
  const offers = async (words: string): Promise<void> => {
    await expect.poll(closingThere, { timeout: 8_000 }).toBe(words);
  };

  test('what the post is for: other words are offered, there and in the tab, and the old ones again', { timeout: 90_000 }, async () => {
    const [plain, hiring] = [closing(), closing({ goal: 'recruit' })];
    expect(hiring).not.toBe(plain);
    const page = await write('https://x.com/');
    popup = await openPopup(there, page);
    await popup.waitForSelector('.goal select', { timeout: 8_000 });
    await says(plain);
    await popup.select('.goal select', 'recruit');
    await says(hiring);
    await saysNot(plain);
    await offers(hiring);
    await popup.select('.goal select', '');
    await says(plain);
    await offers(plain);
  });

  test('this site off: nothing of ours is left; on again: all of it is back', { timeout: 90_000 }, async () => {
    const page = await write('https://x.com/');
    popup = await openPopup(there, page);
    await popup.waitForSelector('.goal select', { timeout: 8_000 });
    await press('.tone > label.switch:last-of-type input');
    await expect.poll(() => traces(page), { timeout: 8_000 }).toEqual([]);
    await expect.poll(() => coach.drafts(), { timeout: 8_000 }).toEqual([]);
    await press('.tone > label.switch:last-of-type input');
    await expect.poll(() => markedWords(page), { timeout: 8_000 }).toContain(MARKED);
  });

  test('another tone on this site alone: what is offered elsewhere stays', { timeout: 90_000 }, async () => {
    const [general, formal] = [closing(), closing({}, { address: 'lei' })];
    expect(formal).not.toBe(general);
    const page = await write('https://x.com/');
    popup = await openPopup(there, page);
    await says(general);
    await press('.tone > label.switch:first-of-type');
    await popup.waitForSelector('input[name="x address"][value="lei"]', { timeout: 8_000 });
    await press('input[name="x address"][value="lei"]');
    await says(formal);
    await offers(formal);
    await popup.close().catch(() => undefined);
    await page.close();

    const elsewhere = await write('https://bsky.app/', '#open');
    await offers(closing({ site: 'bluesky' }));
    await elsewhere.close();

    const again = await write('https://x.com/');
    await offers(formal);
    popup = await openPopup(there, again);
    await says(formal);
    await press('.tone > label.switch:first-of-type');
    await says(general);
  });
});
