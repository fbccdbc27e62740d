import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { coachInTab, type CoachInTab } from '../../scripts/start/coach-in-tab.ts';
import { BUILT } from './harness/find.ts';
import { traces } from './harness/marks.ts';
import { type OurListeners, countMessages, ourListeners } from './harness/our-listeners.ts';
import { BROWSERS, type Stage, stage } from './harness/stage.ts';

const PUSH = 'Acquista ora, ultima occasione!';

/** Fields that stand where a row of the site would otherwise say yes. */
const CODE: readonly { readonly name: string; readonly html: string; readonly url?: string }[] = [
  { name: 'CodeMirror 6', url: 'https://bsky.app/', html: '<div class="cm-editor"><div class="cm-scroller"><div class="cm-content FIELD" contenteditable="true" role="textbox"></div></div></div>' },
  { name: 'CodeMirror 5', html: '<div class="CodeMirror"><textarea class="FIELD"></textarea></div>' },
  { name: 'Monaco', html: '<div class="monaco-editor"><textarea class="inputarea FIELD" role="textbox"></textarea></div>' },
  { name: 'Ace', html: '<div class="ace_editor"><textarea class="ace_text-input FIELD"></textarea></div>' },
  { name: 'an editable block of code', url: 'https://bsky.app/', html: '<pre><code class="FIELD" contenteditable="true"></code></pre>' },
  { name: 'a private mention on Mastodon', html: '<textarea class="FIELD"></textarea><button class="dropdown-button"><svg class="icon icon-at"></svg></button>' },
  { name: 'a password', html: '<input type="password" class="FIELD" autocomplete="new-password">' },
  { name: 'one line', html: '<input type="text" class="FIELD">' },
];

/** One editor for posts and messages: on the messages page a row would say yes to it anywhere else. */
const META = [
  { name: 'Facebook', home: 'https://www.facebook.com/', messages: 'https://www.facebook.com/messages/t/1' },
  { name: 'Instagram', home: 'https://www.instagram.com/', messages: 'https://www.instagram.com/direct/t/1/' },
  { name: 'Threads', home: 'https://www.threads.com/', messages: 'https://www.threads.com/messages/1' },
];

const FIELDS = [
  { name: 'a message on X', url: 'https://x.com/', field: '[data-testid="dm-composer-textarea"]' },
  { name: 'the search on X', url: 'https://x.com/', field: '[data-testid="SearchBox_Search_Input"]' },
  { name: 'the chat on Bluesky', url: 'https://bsky.app/messages', field: '#message .ProseMirror' },
  { name: 'the search on Bluesky', url: 'https://bsky.app/', field: 'input[type="search"]' },
  { name: 'a message on LinkedIn', url: 'https://www.linkedin.com/feed/', field: '>>> .msg-form__contenteditable' },
  { name: 'the search on LinkedIn', url: 'https://www.linkedin.com/feed/', field: 'input' },
  { name: 'the search on Mastodon', url: 'https://mastodon.social/', field: '.search__input' },
  ...META.flatMap(({ name, home, messages }) => [
    { name: `a chat over the feed of ${name}`, url: home, field: '#message [role="textbox"]' },
    { name: `the messages page of ${name}`, url: messages, field: '#composer [role="textbox"]' },
  ]),
  ...CODE.map(({ name, html, url = 'https://mastodon.social/' }) => ({ name, url, field: '#put .autosuggest-textarea__textarea', html })),
];

async function typeInto(page: Page, field: string, html?: string): Promise<void> {
  if (html !== undefined) {
    await page.evaluate((markup) => {
      const form = document.createElement('form');
      form.className = 'compose-form';
      form.id = 'put';
      // The post box of Bluesky stands in a dialog.
      form.setAttribute('role', 'dialog');
      form.append(document.createRange().createContextualFragment(markup.replace('FIELD', 'autosuggest-textarea__textarea ProseMirror')));
      document.querySelector('main')?.prepend(form);
    }, html);
  }
  await page.focus(field);
  await page.keyboard.type(PUSH);
}

describe.each(BROWSERS)('where the coach has no business, in %s', (name) => {
  let there: Stage;
  let coach: CoachInTab;
  let page: Page;
  let listeners: OurListeners | undefined;
  let messages: () => Promise<number>;
  beforeAll(async () => {
    there = await stage({ name, extensions: [BUILT[name]] });
    coach = await coachInTab(there);
    messages = await countMessages(there);
    page = await there.visit('https://x.com/');
    // Only Chromium lets a test see listeners.
    if (name === 'chromium') listeners = await ourListeners(page);
  });
  afterAll(() => there?.end());

  const visit = async (url: string): Promise<void> => {
    await page.goto(url);
    await page.waitForFunction(() => window.__editor !== undefined, { timeout: 8_000 });
  };
  const setSettings = async (settings: object): Promise<void> => {
    const popup = await there.openExtensionPage('src/popup/popup.html', 'main');
    await popup.evaluate((value) => (globalThis as unknown as { chrome: { storage: { sync: { set(items: object): Promise<void> } } } }).chrome.storage.sync.set({ settings: value }), settings);
    await popup.close();
    await page.bringToFront();
  };

  test.each(FIELDS)('$name: no node, no message, no listener but the one for the focus', async ({ url, field, html }: (typeof FIELDS)[number] & { html?: string }) => {
    await visit(url);
    const before = await messages();
    await typeInto(page, field, html);
    expect(await coach.drafts(), 'it is there, with nothing in hand').toEqual([null]);
    expect(await traces(page)).toEqual([]);
    if (listeners !== undefined) expect([...new Set(await listeners.all())]).toEqual(['focusin on the page']);
    expect(await messages()).toBe(before);
  });

  test.each(META)('beside the messages of $name its posts are read', async ({ home }) => {
    await visit(home);
    await page.evaluate(() => window.__editor.focus());
    await page.keyboard.type(PUSH);
    await expect.poll(() => traces(page), { timeout: 5_000 }).toContain('parlacon-layer');
    await expect.poll(() => coach.drafts()).toEqual([PUSH]);
  });

  test('a post that is made a message to somebody is left when it gets the focus again', async () => {
    await visit('https://mastodon.social/');
    await page.evaluate(() => window.__editor.focus());
    await page.keyboard.type(PUSH);
    await expect.poll(() => traces(page), { timeout: 5_000 }).toContain('parlacon-layer');
    await page.evaluate(() => {
      const button = document.createElement('button');
      button.className = 'dropdown-button';
      button.append(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));
      button.firstElementChild?.setAttribute('class', 'icon icon-at');
      document.querySelector('form.compose-form')?.append(button);
      button.focus();
    });
    const before = await messages();
    await page.evaluate(() => window.__editor.focus());
    await page.keyboard.type(PUSH);
    expect(await coach.drafts(), 'it is there, with nothing in hand').toEqual([null]);
    expect(await traces(page)).toEqual([]);
    if (listeners !== undefined) expect([...new Set(await listeners.all())]).toEqual(['focusin on the page']);
    expect(await messages()).toBe(before);
  });

  test('a site switched off: no node, no listener, no message, before and after the page is loaded anew', async () => {
    await setSettings({ sitesOff: ['x'] });
    await visit('https://x.com/');
    const before = await messages();
    for (let load = 0; load < 2; load++) {
      await page.evaluate(() => window.__editor.focus());
      await page.keyboard.type(PUSH);
      expect(await coach.drafts(), 'it is nowhere').toEqual([]);
      expect(await traces(page)).toEqual([]);
      expect((await listeners?.all()) ?? []).toEqual([]);
      await visit('https://x.com/');
    }
    expect(await messages()).toBe(before);
  });

  test('and all of it is there once the site is on again', async () => {
    await setSettings({});
    const before = await messages();
    await page.evaluate(() => window.__editor.focus());
    await page.keyboard.type(PUSH);
    await expect.poll(() => traces(page), { timeout: 5_000 }).toContain('parlacon-layer');
    await expect.poll(() => coach.drafts()).toEqual([PUSH]);
    await expect.poll(() => messages(), { timeout: 5_000 }).toBeGreaterThan(before);
    if (listeners !== undefined) expect((await listeners.all()).length).toBeGreaterThan(5);
  });
});
