import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, type RunningBrowser } from './harness/browser.ts';
import { BUILT } from './harness/find.ts';
import { BROWSERS } from './harness/stage.ts';

/** Nothing is served: a page of the extension needs no host. */
const NO_SERVER = 9;

describe.each(BROWSERS)('the catalogue in %s', (name) => {
  let running: RunningBrowser;
  beforeAll(async () => {
    running = await launch({ name, port: NO_SERVER, extensions: [BUILT[name]] });
  });
  afterAll(() => running.close());

  test('opens at the rule that the address names', async () => {
    const page = await running.openExtensionPage('src/catalogue/catalogue.html#unproven-claim', 'article:target');
    await page.waitForFunction(() => {
      const top = document.querySelector('#unproven-claim')?.getBoundingClientRect().top ?? Infinity;
      return scrollY > innerHeight && top >= 0 && top < innerHeight / 2;
    }, { timeout: 5000 });
    expect(await page.$eval('article:target h3', (title) => title.textContent)).toBe('Claim to back up');
    await page.close();
  });

  test('has every rule and signal, and examples with marks', async () => {
    const page = await running.openExtensionPage('src/catalogue/catalogue.html', 'article');
    expect(await page.$$eval('article', (all) => all.length)).toBe(39);
    expect(await page.$$eval('#hard-sell mark', (all) => all.length)).toBeGreaterThan(3);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.close();
  });
});
