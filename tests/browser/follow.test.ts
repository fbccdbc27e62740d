import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drop } from './harness/drop.ts';
import { BUILT } from './harness/find.ts';
import { ACTIVE, boxOfWords, markedWords, paintedIn, paintedPart, placeOfMark, traces } from './harness/marks.ts';
import { SITE_PLACES } from './harness/places.ts';
import { BROWSERS, type Stage, stage } from './harness/stage.ts';

const WORDS = 'Acquista ora';
const DRAFT = [[{ text: 'Abbiamo una lampada nuova.' }], [{ text: `${WORDS}!` }], [{ text: 'Vi aspettiamo.' }]];

/** Editors of three kinds that the coach comes to by itself. */
const PLACES = [
  { name: 'Draft.js', url: 'https://x.com/' },
  { name: 'TipTap', url: 'https://bsky.app/', open: '#open' },
  { name: 'Quill 2 in a shadow root', url: 'https://www.linkedin.com/feed/', open: '#open-classic' },
];

const areMarked = async (page: Page, words: readonly string[]): Promise<void> => {
  await expect.poll(async () => (await markedWords(page)).filter((one) => one === WORDS), { timeout: 5_000 }).toEqual(words);
};
const load = (page: Page, doc: object): Promise<void> =>
  page.evaluate((given) => {
    window.__editor.load(given as Parameters<typeof window.__editor.load>[0]);
    window.__editor.focus();
  }, doc);

describe.each(BROWSERS)('marks in %s', (name) => {
  let there: Stage;
  beforeAll(async () => {
    there = await stage({ name, extensions: [BUILT[name]] });
  });
  afterAll(() => there?.end());

  test.each(PLACES)('$name: they go with their words, and vanish when these are touched', async ({ url, open }) => {
    const page = await there.visit(url);
    if (open !== undefined) await page.click(open);
    // A draft that the site puts back.
    await load(page, DRAFT);
    await areMarked(page, [WORDS]);

    // Text before them grows: they stay on their words, at every look.
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Home');
    for (const key of 'Ecco: ') {
      await page.keyboard.type(key);
      expect((await markedWords(page)).filter((words) => words.includes('cquis'))).toEqual([WORDS]);
    }
    const [box, place] = [await boxOfWords(page, WORDS), await placeOfMark(page, WORDS)];
    expect(Math.abs((place?.y ?? 0) - (box.y + box.height / 2))).toBeLessThan(4);

    // A letter in the middle of them: the mark goes at once, and what is read next is read anew.
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await page.keyboard.type('x');
    await expect.poll(async () => (await markedWords(page)).filter((words) => words.includes('cquis') || words.includes('x')), { timeout: 1_000 }).toEqual([]);
    await page.keyboard.press('Backspace');
    await areMarked(page, [WORDS]);

    // Cleared by the site, as after a post, and written in again.
    await load(page, [[]]);
    await areMarked(page, []);
    await load(page, DRAFT);
    await areMarked(page, [WORDS]);
    await page.close();
  });

  test.each(SITE_PLACES)('$name: thrown away by the site under an open card, and built anew with the draft in it', async ({ url, open, plain }) => {
    const page = await there.visit(url);
    if (open !== undefined) await page.click(open);
    const layers = async (): Promise<string[]> => (await traces(page)).filter((one) => one === 'parlacon-layer');
    for (let round = 0; round < 3; round++) {
      await load(page, DRAFT);
      await expect.poll(() => paintedPart(page, WORDS), { timeout: 5_000 }).toBeGreaterThan(0.3);
      const box = await boxOfWords(page, WORDS);
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
      if (plain !== true) await page.waitForFunction((active) => CSS.highlights.has(active), { timeout: 3_000 }, ACTIVE);
      await page.evaluate(() => window.__remount?.());
      await expect.poll(() => traces(page), { timeout: 3_000, message: 'what is left of us with the old one' }).toEqual([]);
    }
    await load(page, DRAFT);
    await expect.poll(() => paintedPart(page, WORDS), { timeout: 5_000 }).toBeGreaterThan(0.3);
    expect(await layers()).toEqual(['parlacon-layer']);
    expect(await page.evaluate(() => window.__model())).toBe(DRAFT.map((line) => line.map(({ text }) => text).join('')).join('\n'));
    await page.close();
  });

  test.each(SITE_PLACES.filter(({ plain }) => plain === true))('$name: emptied by the site after a click on its button', async ({ url }) => {
    const page = await there.visit(url);
    await load(page, DRAFT);
    const { x, y, width, height } = await boxOfWords(page, WORDS);
    const clip = { x, y, width, height: height + 3 };
    await expect.poll(() => paintedPart(page, WORDS), { timeout: 5_000 }).toBeGreaterThan(0.3);
    // The server takes its time, and the button has the focus meanwhile.
    await page.evaluate(() => {
      const button = document.createElement('button');
      const feed = document.createElement('p');
      document.body.append(button, feed);
      button.focus();
      setTimeout(() => {
        feed.textContent = 'Posted.';
        void Promise.resolve().then(() => window.__editor.load([[]]));
      }, 300);
    });
    await page.waitForFunction(() => window.__model() === '', { timeout: 3_000 });
    await expect.poll(() => paintedIn(page, clip), { timeout: 3_000 }).toBe(0);
    await page.close();
  });

  test('words that are dropped are read too', async () => {
    const page = await there.visit('https://bsky.app/');
    await page.click('#open');
    await load(page, [[{ text: 'Abbiamo una lampada nuova.' }]]);
    await expect.poll(() => traces(page), { timeout: 5_000 }).toContain('parlacon-layer');
    await drop(page, name, 'nuova.', ` ${WORDS}! `);
    await page.waitForFunction((words) => window.__model().includes(words), { timeout: 3_000 }, WORDS);
    await areMarked(page, [WORDS]);
    await page.close();
  });
});
