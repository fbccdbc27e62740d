import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, type Stage, stage } from './harness/stage.ts';

/** Where each editor stands, what opens it, and its element. */
const PLACES = [
  { name: 'X', url: 'https://x.com/', open: undefined },
  { name: 'Bluesky', url: 'https://bsky.app/', open: '#open' },
  { name: 'LinkedIn', url: 'https://www.linkedin.com/feed/', open: '#open' },
  { name: 'LinkedIn classic', url: 'https://www.linkedin.com/feed/', open: '#open-classic' },
  { name: 'Mastodon', url: 'https://mastodon.social/', open: undefined },
  { name: 'Lexical', url: 'https://editors.example/lexical', open: undefined },
  { name: 'Lexical plain', url: 'https://editors.example/lexical-plain', open: undefined },
  { name: 'plain', url: 'https://editors.example/plain', open: undefined },
  { name: 'textarea', url: 'https://editors.example/field', open: undefined },
];

describe.each(BROWSERS)('practice pages in %s', (name) => {
  let there: Stage;
  beforeAll(async () => {
    there = await stage({ name }, ['example.org']);
  });
  afterAll(() => there.end());

  test.each(PLACES)('$name takes keys into its own model', async ({ url, open }) => {
    const page = await there.visit(url);
    const failures: unknown[] = [];
    page.on('pageerror', (error) => failures.push(error));
    if (open !== undefined) await page.click(open);
    await page.evaluate(() => window.__editor.focus());
    await page.keyboard.type('Perché no?');
    await page.keyboard.press('Enter');
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
