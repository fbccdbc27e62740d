import type { Page } from 'puppeteer-core';

/**
 * Clicks in the middle of words in the editor, as somebody would who wants to know why they are marked.
 * The marks are drawn by then, and so is the card when this returns.
 * @param words as they stand in one line of the text
 * @throws when they are not there, or nothing is marked after five seconds
 */
export async function clickMarkedWords(page: Page, words: string): Promise<void> {
  await page.waitForFunction(() => CSS.highlights.size > 0, { timeout: 5_000 });
  const place = await page.evaluate((sought) => {
    const texts = document.createTreeWalker(document.activeElement ?? document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const start = node.nodeValue?.indexOf(sought) ?? -1;
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + sought.length);
      const { left, top, width, height } = range.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }
    return null;
  }, words);
  if (place === null) throw new Error(`The editor does not show “${words}”`);
  await page.mouse.click(place.x, place.y);
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
}
