import type { Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { coachInTab, type CoachInTab } from '../../scripts/start/coach-in-tab.ts';
import { expectModel, openCard } from './harness/editing.ts';
import { BUILT } from './harness/find.ts';
import { markedWords, traces } from './harness/marks.ts';
import { letIn, registered, takeBackInBrowser, updateExtension, warnings } from './harness/own-sites.ts';
import { BROWSERS, type Stage, stage } from './harness/stage.ts';

const CLASSIC = 'https://blog.example/wp-admin/post.php';
const BLOG = 'https://blog.example/*';
const NETWORK = 'https://rete.example/*';
/** No answer to anybody, not even in a comment. */
const APOLOGY = 'Ci scusiamo se qualcuno si è sentito offeso.';
const TEXT = 'Acquista ora! Ultima occasione, non perderla.';

/** The frame without an address that the editor of the blog lives in. */
function editorFrame(page: Page): Frame {
  const frame = page.frames().find((one) => one !== page.mainFrame());
  if (frame === undefined) throw new Error('the page has no frame');
  return frame;
}

const marksIn = (frame: Frame | Page) => markedWords(frame as Page);
const tracesIn = (frame: Frame | Page) => traces(frame as Page);

async function write(page: Page, text: string): Promise<void> {
  await page.bringToFront();
  await page.evaluate(() => window.__editor.focus());
  await page.keyboard.type(text);
}

describe.each(BROWSERS)('sites that the writer adds, in %s', (name) => {
  let there: Stage;
  let coach: CoachInTab;
  let options: Page;
  beforeAll(async () => {
    there = await stage({ name, extensions: [BUILT[name]] });
    coach = await coachInTab(there);
    options = await there.openExtensionPage('src/options/options.html', 'main h1');
  }, 120_000);
  afterAll(() => there?.end());
  afterEach(async () => {
    for (const page of (await there.browser.pages()).filter((one) => one.url().startsWith('https:'))) await page.close();
  });

  const removeInOptions = async (): Promise<void> => {
    await options.bringToFront();
    await options.waitForSelector('[aria-labelledby="own-sites"] button');
    await options.click('[aria-labelledby="own-sites"] button');
  };

  test('an editor in a frame: nothing before, the coach at once, still there when loaded anew, gone at once', async () => {
    const page = await there.visit(CLASSIC);
    await write(page, TEXT);
    expect(await coach.drafts(), 'it is nowhere').toEqual([]);
    expect([...(await tracesIn(page)), ...(await tracesIn(editorFrame(page)))]).toEqual([]);

    await letIn(there, page, BLOG);
    await expect.poll(() => registered(options)).toEqual([BLOG]);
    await write(page, '');
    await expect.poll(() => marksIn(editorFrame(page)), { timeout: 8000 }).toContain('Acquista ora');
    expect(await tracesIn(page)).toEqual([]);
    // The popup asks the tab, and the frame that is written in answers.
    const answer = await coach.reading(TEXT);

    await openCard(page);
    await page.keyboard.press('Enter');
    const before = await page.evaluate(() => window.__model());
    const wanted = answer.reading.flags.flatMap(({ suggestions }) => suggestions.slice(0, 1)).map(({ start, end, text }) => before.slice(0, start) + text + before.slice(end));
    await page.waitForFunction((texts) => texts.includes(window.__model()), { timeout: 5000 }, wanted);

    await page.reload();
    await page.waitForFunction(() => window.__editor !== undefined);
    await write(page, TEXT);
    await expect.poll(() => marksIn(editorFrame(page)), { timeout: 8000 }).toContain('Acquista ora');

    // A frame that is made long after the page.
    await page.evaluate(() => window.__remount?.());
    await write(page, TEXT);
    await expect.poll(() => marksIn(editorFrame(page)), { timeout: 8000 }).toContain('Acquista ora');

    await removeInOptions();
    await expect.poll(() => registered(options)).toEqual([]);
    await expect.poll(() => tracesIn(editorFrame(page))).toEqual([]);
    await write(page, ' Acquista ora!');
    expect(await coach.drafts(), 'it is nowhere').toEqual([]);
    expect(await tracesIn(editorFrame(page))).toEqual([]);
    await expectModel(page, `${TEXT} Acquista ora!`, 'the draft that the coach left');
  }, 120_000);

  test.each([
    { editor: 'the canvas of WordPress’s block editor', search: '' },
    { editor: 'one of its blocks, as it was before', search: '?apart' },
  ])('in a frame that is made of a blob: $editor', async ({ search }) => {
    const page = await there.visit(`https://blog.example/wp-admin/post-new.php${search}`);
    await letIn(there, page, BLOG);
    await page.reload();
    await page.waitForFunction(() => window.__editor !== undefined);
    await write(page, TEXT);
    await expect.poll(() => marksIn(editorFrame(page)), { timeout: 8000 }).toContain('Acquista ora');
    expect(await tracesIn(page)).toEqual([]);
    await removeInOptions();
    await expect.poll(() => tracesIn(editorFrame(page))).toEqual([]);
  }, 60_000);

  test('a site that nobody has described: its post box, and nothing else on it', async () => {
    const page = await there.visit('https://rete.example/');
    await letIn(there, page, NETWORK);
    await write(page, TEXT);
    await expect.poll(() => marksIn(page), { timeout: 8000 }).toContain('Acquista ora');
    const fresh = await there.visit('https://rete.example/');
    for (const field of ['#search', '#chat']) {
      await fresh.click(field);
      await fresh.keyboard.type(TEXT);
      await expect.poll(() => coach.drafts(), { message: `it is there, and leaves ${field} alone` }).toEqual([TEXT, null]);
      expect(await tracesIn(fresh), field).toEqual([]);
    }
    await removeInOptions();
    await expect.poll(() => tracesIn(page)).toEqual([]);
  }, 120_000);

  test.each(['waline', 'artalk'])('the comments of a page that borrows them from %s', async (system) => {
    const page = await there.visit(`https://${system}.example/`);
    await letIn(there, page, `https://${system}.example/*`);
    for (const field of await page.$$('input[type="text"], input[type="email"], input:not([type])')) {
      await field.focus();
      await page.keyboard.type('Anna');
    }
    await expect.poll(() => coach.drafts(), { message: 'it is there, and leaves them alone' }).toEqual([null]);
    expect(await tracesIn(page)).toEqual([]);
    await write(page, APOLOGY);
    const { reading } = await coach.reading(APOLOGY);
    expect(reading.flags.map(({ rule }) => rule)).toContain('non-apology');
    await removeInOptions();
    await expect.poll(() => tracesIn(page)).toEqual([]);
  }, 60_000);

  test('comments in a frame of Disqus, on a site that was never let in', async () => {
    const page = await there.visit('https://blog.example/disqus');
    const frame = await page.waitForFrame((one) => one.url().startsWith('https://disqus.com/'));
    await frame.waitForSelector('[contenteditable]');
    await frame.click('[contenteditable]');
    await page.keyboard.type(APOLOGY);
    await expect.poll(async () => (await marksIn(frame)).length, { timeout: 8000 }).toBeGreaterThan(0);
    expect(await tracesIn(page)).toEqual([]);
    expect((await coach.reading(APOLOGY)).reading.flags.length).toBeGreaterThan(0);
  }, 60_000);

  test.runIf(name === 'chromium')('a permission taken back in the browser’s own settings', async () => {
    const page = await there.visit(CLASSIC);
    await letIn(there, page, BLOG);
    await write(page, TEXT);
    await expect.poll(() => marksIn(editorFrame(page)), { timeout: 8000 }).toContain('Acquista ora');
    await takeBackInBrowser(there, BLOG);
    await expect.poll(() => registered(options)).toEqual([]);
    await expect.poll(() => tracesIn(editorFrame(page))).toEqual([]);
  }, 60_000);

  test.runIf(name === 'chromium')('nothing of it makes the browser warn of more at installation', async () => {
    const plain = await warnings(options, { permissions: ['storage'], optional_host_permissions: undefined });
    expect(plain?.length).toBeGreaterThan(0);
    expect(await warnings(options, {})).toEqual(plain);
    expect(await warnings(options, { permissions: ['storage', 'tabs'] })).not.toEqual(plain);
  });

  // Last, as the pages of the extension that the others use are gone afterwards.
  test('an update keeps it', async () => {
    const page = await there.visit(CLASSIC);
    await letIn(there, page, BLOG);
    await expect.poll(() => registered(options)).toEqual([BLOG]);
    await updateExtension(there);
    const fresh = await there.openExtensionPage('src/options/options.html', 'main h1');
    await expect.poll(() => registered(fresh), { timeout: 8000 }).toEqual([BLOG]);
    await page.bringToFront();
    await page.reload();
    await page.waitForFunction(() => window.__editor !== undefined);
    await write(page, TEXT);
    await expect.poll(() => marksIn(editorFrame(page)), { timeout: 8000 }).toContain('Acquista ora');
  }, 60_000);
});
