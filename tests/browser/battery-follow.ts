import type { KeyInput, Page } from 'puppeteer-core';
import type { Doc } from '../practice/editors/document.ts';
import type { BrowserName } from './harness/browser.ts';
import { dragWithin, drop } from './harness/drop.ts';
import { loadDocument } from './harness/editing.ts';

/** Something that happens to an editor without us. */
interface Followed {
  readonly name: string;
  happen(page: Page, browser: BrowserName): Promise<void>;
}

const DRAFT: Doc = [[{ text: 'Una bozza di ieri.' }], [{ text: 'Con due righe.' }]];

/** A key with Ctrl held down. */
async function withControl(page: Page, key: KeyInput): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}

/** Not every editor takes the first two, and the last three leave some without the focus. */
export const DROPPED = 'words that are dropped from outside';
export const DRAGGED = 'words that are dragged to another place in it';
export const CLEARED = 'cleared by the site';
export const RESTORED = 'a draft put back by the site';

/** What happens to an editor while somebody writes, one after the other: each starts on what the one before has left. */
export const FOLLOWED: readonly Followed[] = [
  { name: 'keys', happen: (page) => page.keyboard.type(' Sì') },
  { name: 'Backspace', happen: (page) => page.keyboard.press('Backspace') },
  { name: 'Enter and a new line', happen: async (page) => (await page.keyboard.press('Enter'), page.keyboard.type('Poi')) },
  { name: 'cut', happen: async (page) => (await selectBack(page, 3), withControl(page, 'KeyX')) },
  {
    name: 'paste',
    // With a word before it: an editor that takes the cut and the paste for one step would undo both, and the text be the same.
    happen: async (page) => {
      const before = await length(page);
      await page.keyboard.type('E ');
      await longer(page, before + 1);
      await drawn(page);
      const typed = await length(page);
      await withControl(page, 'KeyV');
      await longer(page, typed);
    },
  },
  { name: 'undo by Ctrl+Z', happen: (page) => withControl(page, 'KeyZ') },
  { name: CLEARED, happen: (page) => page.evaluate(() => window.__editor.load([[]])) },
  { name: RESTORED, happen: (page) => page.evaluate((draft) => window.__editor.load(draft), DRAFT) },
  {
    name: DROPPED,
    happen: async (page, browser) => {
      await page.evaluate(() => window.__editor.focus());
      await drop(page, browser, 'ieri.', ' Anzi.');
    },
  },
  { name: DRAGGED, happen: (page, browser) => dragWithin(page, browser, 'bozza', 'due') },
  {
    name: 'built anew by the site with the draft in it, and written on in',
    happen: async (page) => {
      await page.evaluate(() => window.__remount?.());
      await loadDocument(page, DRAFT);
      await page.keyboard.type(' Ecco');
    },
  },
];

const length = (page: Page): Promise<number> => page.evaluate(() => window.__model().length);

/** Waits until the editor's own text has more characters than this. */
async function longer(page: Page, than: number): Promise<void> {
  await page.waitForFunction((characters) => window.__model().length > characters, { timeout: 2_500 }, than);
}

/** Trix draws what was typed in the next frame, and puts back the selection that it had before: nobody is faster than a frame. */
async function drawn(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

async function selectBack(page: Page, characters: number): Promise<void> {
  await drawn(page);
  await page.keyboard.down('Shift');
  for (let step = 0; step < characters; step++) await page.keyboard.press('ArrowLeft');
  await page.keyboard.up('Shift');
  // Slate looks at the selection only every 100 ms, Trix when its event comes; nobody reaches for Ctrl+X faster.
  await page.waitForFunction(() => window.__editor.selectionSeen?.() ?? true, { timeout: 2_000 });
}
