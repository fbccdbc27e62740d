import type { Page } from 'puppeteer-core';
import { ACTIVE, placeOfMark } from '../../tests/browser/harness/marks.ts';

const LIMIT = 5_000;

/**
 * Clicks in the middle of marked words, as somebody would who wants to know why they are marked.
 * When this returns, their card is open.
 * @throws when they are not marked, or the card does not open, within five seconds
 */
export async function clickMarkedWords(page: Page, words: string): Promise<void> {
  let place = await placeOfMark(page, words);
  for (const end = Date.now() + LIMIT; place === null && Date.now() < end; place = await placeOfMark(page, words)) {
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  if (place === null) throw new Error(`“${words}” is not marked in the editor`);
  await page.mouse.click(place.x, place.y);
  await page.waitForFunction((name) => CSS.highlights.has(name), { timeout: LIMIT }, ACTIVE);
}
