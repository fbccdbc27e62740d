import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type BrowserName, BUILT } from '../../tests/browser/harness/find.ts';
import { type Stage, stage } from '../../tests/browser/harness/stage.ts';
import { coachInTab } from './coach-in-tab.ts';
import { clickMarkedWords } from './marked-words.ts';
import { quoted, readingInWords } from './print-reading.ts';
import { SAMPLE_POSTS } from './sample-posts.ts';

/** How to show the extension. */
export interface Practice {
  readonly browser: BrowserName;
  readonly headless: boolean;
  /** Folder for the pictures; made when missing. */
  readonly pictures: string;
}

/**
 * Writes a sample post on the practice page of X, key by key, and prints what the coach makes of it.
 * Without a window it goes on to apply the first suggestion and ends; with one it leaves the
 * browser to the person until they close it.
 * @throws when the coach does not answer or the suggestion does not end up in the editor
 */
export async function practise({ browser, headless, pictures }: Practice): Promise<void> {
  const there = await stage({ name: browser, headless, extensions: [BUILT[browser]] });
  try {
    if (headless) await writeSample(there, pictures);
    else await leaveToThePerson(there);
  } finally {
    await there.close();
    await there.practice.close();
  }
}

async function writeSample(there: Stage, pictures: string): Promise<void> {
  await mkdir(pictures, { recursive: true });
  const coach = await coachInTab(there);
  const page = await openEditor(there);
  await page.keyboard.type(SAMPLE_POSTS.it);
  console.log(`Written key by key on the practice page of X (${await there.browser.version()}):\n\n${quoted(SAMPLE_POSTS.it)}\n`);

  const before = await coach.reading(SAMPLE_POSTS.it);
  console.log(`${readingInWords(before)}\n`);
  const flag = before.reading.flags.find(({ quote, suggestions }) => quote !== '' && suggestions.length > 0);
  const first = flag?.suggestions[0];
  if (flag === undefined || first === undefined) throw new Error('The coach has no suggestion for the sample post');
  await clickMarkedWords(page, flag.quote);
  await page.screenshot({ path: join(pictures, 'marked.png') });

  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const wanted = SAMPLE_POSTS.it.slice(0, first.start) + first.text + SAMPLE_POSTS.it.slice(first.end);
  await page.waitForFunction((text) => window.__model() === text, { timeout: 5_000 }, wanted).catch(async () => {
    throw new Error(`The suggestion was not applied; the editor holds:\n${quoted(await page.evaluate(() => window.__model()))}`);
  });
  await coach.reading(wanted);
  await page.screenshot({ path: join(pictures, 'applied.png') });
  console.log(`After the first suggestion for “${flag.quote}”:\n\n${quoted(wanted)}\n`);
  console.log(`Pictures: ${join(pictures, 'marked.png')}, ${join(pictures, 'applied.png')}`);
}

/** The practice page of X, its editor focused. The browser's spelling marks are off: only ours shall be seen. */
export async function openEditor(there: Stage): Promise<Page> {
  const page = await there.visit('https://x.com/');
  await page.evaluate(() => {
    document.documentElement.spellcheck = false;
    for (const field of document.querySelectorAll<HTMLElement>('[contenteditable]')) field.spellcheck = false;
    window.__editor.focus();
  });
  return page;
}

async function leaveToThePerson(there: Stage): Promise<void> {
  const closed = new Promise<void>((done) => there.browser.once('disconnected', () => done()));
  const page = await openEditor(there);
  await page.keyboard.type(SAMPLE_POSTS.it, { delay: 15 });
  console.log(
    'The practice page of X is open, with a sample post in its real editor. Click an underlined phrase, or write your own.\n' +
      'More editors: https://practice.example/ in that browser. Nothing typed there leaves this machine.\n' +
      'Close the browser to end.',
  );
  await closed;
}
