import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PLACES } from './harness/places.ts';
import { BROWSERS, type Stage, stage } from './harness/stage.ts';

describe.each(BROWSERS)('practice pages in %s', (name) => {
  let there: Stage;
  beforeAll(async () => {
    there = await stage({ name }, ['example.org']);
  });
  afterAll(() => there.end());

  // In Firefox, Trix itself breaks the line after every key that follows Enter, with no extension there.
  test.each(PLACES.filter(({ kind }) => kind !== 'trix' || name !== 'firefox'))('$name takes keys into its own model', async ({ url, open }) => {
    const page = await there.visit(url);
    const failures: unknown[] = [];
    page.on('pageerror', (error) => failures.push(error));
    if (open !== undefined) await page.click(open);
    await page.evaluate(() => window.__editor.focus());
    await page.keyboard.type('Perché no?');
    await page.keyboard.press('Enter');
    // Trix mixes up a line break and the key after it when no frame is drawn in between: nobody types so fast.
    await page.waitForFunction(() => window.__model().startsWith('Perché no?\n'));
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    await page.keyboard.type('We think so.');
    await page.waitForFunction(() => window.__model() === 'Perché no?\nWe think so.', { timeout: 3000 }).catch(() => undefined);
    expect(await page.evaluate(() => window.__model())).toBe('Perché no?\nWe think so.');
    expect(failures).toEqual([]);
    await page.close();
  });

  test('a host without a page gets nothing', async () => {
    const page = await there.browser.newPage();
    const answer = await page.goto('https://example.org/');
    expect(answer?.status()).toBe(404);
    expect(there.practice.strays.filter((stray) => stray.startsWith('example.org'))).not.toEqual([]);
    await page.close();
  });
});
