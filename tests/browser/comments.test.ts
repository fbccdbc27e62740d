import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { coachInTab, type CoachInTab } from '../../scripts/start/coach-in-tab.ts';
import { expectModel, openCard, undo } from './harness/editing.ts';
import { BUILT } from './harness/find.ts';
import { boxOfWords, paintedIn, paintedPart } from './harness/marks.ts';
import { letIn } from './harness/own-sites.ts';
import { BROWSERS, type Stage, stage } from './harness/stage.ts';

/** A comment is let be in much that a post is not; these thanks could be anybody's. */
const TEXT = 'Bella ricetta.\nGrazie del commento.';

/** Pages that other people's packages make, on hosts that the writer lets the coach into. */
const PAGES = [
  { name: 'Waline', url: 'https://waline.example/', host: 'https://waline.example/*', fill: [], post: 'button.wl-btn.primary', draft: 'WALINE_COMMENT_BOX_EDITOR', sent: 'comment' },
  { name: 'Artalk', url: 'https://artalk.example/', host: 'https://artalk.example/*', fill: ['.atk-name', '.atk-email'], post: '.atk-send-btn', draft: 'ArtalkContent', sent: 'content' },
];

describe.each(BROWSERS)('comments under a blog post in %s', (name) => {
  let there: Stage;
  let coach: CoachInTab;
  beforeAll(async () => {
    there = await stage({ name, extensions: [BUILT[name]] });
    coach = await coachInTab(there);
  });
  afterAll(() => there?.end());
  afterEach(async () => {
    // A composer left open in another tab would answer for the next one.
    for (const page of (await there.browser.pages()).filter((one) => one.url().startsWith('https:'))) await page.close();
  });

  async function takeFirst(page: Page): Promise<void> {
    await openCard(page);
    await page.keyboard.press('Enter');
  }

  test.each(PAGES)('$name: marked, changed, undone, changed, posted', async ({ url, host, fill, post, draft, sent }) => {
    const page = await there.visit(url);
    await letIn(there, page, host);
    await page.bringToFront();
    for (const field of fill) await page.type(field, 'anna@example.org');
    await page.evaluate(() => {
      window.__editor.focus();
      // The browser's own marks under words it does not know would be taken for ours.
      if (document.activeElement instanceof HTMLElement) document.activeElement.spellcheck = false;
    });
    await page.keyboard.type(TEXT);
    const { reading } = await coach.reading(TEXT);
    const quote = reading.flags.find((flag) => flag.quote !== '')?.quote ?? '';
    await expect.poll(() => paintedPart(page, quote), { timeout: 5_000 }).toBeGreaterThan(0.3);
    expect(await paintedPart(page, 'Bella ricetta')).toBe(0);
    const marked = await boxOfWords(page, quote);

    const outcomes = reading.flags.flatMap(({ suggestions }) => suggestions.slice(0, 1)).map(({ start, end, text }) => TEXT.slice(0, start) + text + TEXT.slice(end));
    await takeFirst(page);
    await page.waitForFunction((texts) => texts.includes(window.__model()), { timeout: 5_000 }, outcomes).catch(() => undefined);
    const changed = await page.evaluate(() => window.__model());
    expect(outcomes).toContain(changed);
    await coach.reading(changed);
    // On a busy machine the next frame may come after the undo, and the old colour be taken for the new.
    await expect.poll(() => paintedIn(page, marked), { timeout: 5_000 }).toBe(0);
    await undo(page);
    await expectModel(page, TEXT, 'after one undo');
    await expect.poll(() => paintedPart(page, quote), { timeout: 5_000 }).toBeGreaterThan(0.3);
    await takeFirst(page);
    await expectModel(page, changed, 'taken once more');
    // The draft the site keeps, and what it sends.
    await expect.poll(() => page.evaluate((key) => localStorage.getItem(key), draft), { timeout: 3_000 }).toBe(changed);
    // Under the page's strict policy Artalk can't hide its own dialog's mask, which lies over the button.
    await page.evaluate((button) => document.querySelector<HTMLElement>(button)?.click(), post);
    await expect.poll(() => page.evaluate((key) => window.__received?.map((body) => (body as Record<string, unknown>)[key]), sent), { timeout: 5_000 }).toContain(changed);
    await page.waitForFunction(() => window.__model() === '', { timeout: 5_000 });
  });
});
