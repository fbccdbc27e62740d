import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { coachInTab, type CoachInTab } from '../../scripts/start/coach-in-tab.ts';
import { BUILT } from './harness/find.ts';
import { traces } from './harness/marks.ts';
import { ourWorld } from './harness/our-world.ts';
import { BROWSERS, type Stage, stage } from './harness/stage.ts';

const ROUNDS = 200;
/** What a composer that is gone may leave behind in our world: nothing. One of each stays for the whole page or the last composer. */
const CLASSES = ['Node', 'Range', 'MutationObserver', 'ResizeObserver', 'Highlight', 'CSSStyleSheet', 'AbortController'] as const;

/** Single-page apps with a composer that comes and goes. */
const APPS = [
  { name: 'a React app (Draft.js on X)', url: 'https://x.com/' },
  { name: 'a page without a framework (a textarea on Mastodon)', url: 'https://mastodon.social/' },
];

/** So many times: a composer comes, is written in and read, posts, and goes. */
async function live(page: Page, rounds: number): Promise<void> {
  await page.evaluate(async (count) => {
    const until = async (holds: () => boolean, what: string): Promise<void> => {
      for (const end = performance.now() + 8_000; !holds(); await new Promise(requestAnimationFrame)) if (performance.now() > end) throw new Error(what);
    };
    const ours = (): boolean => document.querySelector('parlacon-layer') !== null;
    const marked = (): boolean => CSS.highlights.has('parlacon-certain') || CSS.highlights.has('parlacon-likely');
    for (let round = 0; round < count; round++) {
      const editor = window.__dialog?.open();
      editor?.load([[{ text: 'Abbiamo una lampada nuova.' }], [{ text: 'Acquista ora!' }]]);
      editor?.focus();
      await until(ours, 'we never came');
      document.execCommand('insertText', false, ' Sì.');
      // A textarea's marks are out of a page's sight.
      if (document.activeElement?.localName !== 'textarea' && round % 10 === 0) await until(marked, 'nothing was marked');
      editor?.load([[]]);
      window.__dialog?.close();
      await until(() => !ours() && !marked(), 'we never went');
    }
  }, rounds);
}

describe.runIf(BROWSERS.includes('firefox'))('composers that come and go in Firefox', () => {
  let there: Stage;
  let coach: CoachInTab;
  beforeAll(async () => {
    there = await stage({ name: 'firefox', extensions: [BUILT.firefox] });
    coach = await coachInTab(there);
  });
  afterAll(() => there?.end());

  test.each(APPS)(`${ROUNDS} times in $name: each time we come, go with it, and still know the next one`, { timeout: 180_000 }, async ({ url }) => {
    const page = await there.visit(url);
    await live(page, ROUNDS);
    expect(await traces(page)).toEqual([]);
    await page.evaluate(() => window.__editor.focus());
    await page.keyboard.type('Acquista ora!');
    await expect.poll(() => coach.drafts(), { timeout: 5_000 }).toEqual(['Acquista ora!']);
    expect(await traces(page)).toContain('parlacon-layer');
    await page.close();
  });
});

describe.runIf(BROWSERS.includes('chromium'))('composers that come and go, as only Chromium lets a test look at', () => {
  let there: Stage;
  beforeAll(async () => {
    there = await stage({ name: 'chromium', extensions: ['dist/chrome'] });
  });
  afterAll(() => there?.end());

  test.each(APPS)(`${ROUNDS} times in $name: no node, listener, observer or range of ours is left`, { timeout: 180_000 }, async ({ url }) => {
    const page = await there.visit(url);
    await live(page, 5);
    const world = await ourWorld(page, there.base);
    const held = await world.held(CLASSES);
    const before = await world.counters();
    await live(page, ROUNDS);
    // What each round left would make two hundred. The browser may need more than one sweep.
    await expect
      .poll(async () => {
        const now = await world.held(CLASSES);
        return CLASSES.filter((name) => (now[name] ?? 0) > (held[name] ?? 0) + 5).map((name) => `${name}: ${held[name]} before, ${now[name]} now`);
      }, { timeout: 15_000 })
      .toEqual([]);
    await expect
      .poll(async () => {
        const now = await world.counters();
        return { nodes: now.nodes - before.nodes < ROUNDS / 2, listeners: now.listeners - before.listeners < ROUNDS / 2 };
      }, { timeout: 15_000 })
      .toEqual({ nodes: true, listeners: true });
    await page.close();
  });
});
