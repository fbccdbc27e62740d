import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Stage, stage } from '../../tests/browser/harness/stage.ts';
import { coachInTab } from './coach-in-tab.ts';
import { clickMarkedWords } from './marked-words.ts';
import { openEditor } from './practise.ts';
import { SAMPLE_POSTS } from './sample-posts.ts';

/** 1280 × 800 device pixels, as the Chrome store asks, with words large enough to read in it. */
const STORE = { width: 1000, height: 625, deviceScaleFactor: 1.28 };

/**
 * Takes the pictures of the README and the stores, in English and Italian: marks and card at a real
 * editor, and the popup. Overwrites those in the folder.
 * @param folder made when missing
 */
export async function takePictures(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const language of ['en', 'it'] as const) {
    const there = await stage({ name: 'chromium', extensions: ['dist/chrome'] });
    try {
      await pictureOfCard(there, language, join(folder, `card-${language}.png`));
      await pictureOfPopup(there, language, join(folder, `popup-${language}.png`));
    } finally {
      await there.close();
      await there.practice.close();
    }
  }
}

async function pictureOfCard(there: Stage, language: keyof typeof SAMPLE_POSTS, path: string): Promise<void> {
  const coach = await coachInTab(there);
  await coach.speak(language);
  const page = await openEditor(there);
  await page.setViewport(STORE);
  await page.keyboard.type(SAMPLE_POSTS[language]);
  const { reading } = await coach.reading(SAMPLE_POSTS[language]);
  // The last one: its card hangs below the text, and the other marks are seen.
  const flag = reading.flags.filter(({ quote }) => quote !== '').at(-1);
  if (flag === undefined) throw new Error(`Nothing is marked in the ${language} sample post`);
  await clickMarkedWords(page, flag.quote);
  await settled(page);
  await page.screenshot({ path });
  await page.close();
}

/** The popup as it stands over a tab without a composer: the practice box, with the sample post in it. */
async function pictureOfPopup(there: Stage, language: keyof typeof SAMPLE_POSTS, path: string): Promise<void> {
  const popup = await there.openExtensionPage('src/popup/popup.html', '#app *');
  await popup.setViewport({ width: 400, height: 600, deviceScaleFactor: 2 });
  await popup.focus('textarea, [contenteditable="true"]');
  await popup.keyboard.type(SAMPLE_POSTS[language]);
  await settled(popup);
  await popup.screenshot({ path });
  await popup.close();
}

/** Waits until nothing has been painted anew for a while: the card moves in, the reading comes. */
async function settled(page: Page): Promise<void> {
  await page.waitForNetworkIdle({ idleTime: 600 });
}
