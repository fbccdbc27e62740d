import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { coachInTab, type CoachInTab } from '../../scripts/start/coach-in-tab.ts';
import { withChanges } from '../../src/coach/conversation/post-change.ts';
import type { Flag, Suggestion } from '../../src/coach/reading.ts';
import { expectModel, openCard, readCard, undo, watchEditor } from './harness/editing.ts';
import { BUILT } from './harness/find.ts';
import { ACTIVE, boxOfWords, markedWords, paintedPart, traces } from './harness/marks.ts';
import { type Place, SITE_PLACES, chosen } from './harness/places.ts';
import { BROWSERS, type Stage, stage } from './harness/stage.ts';
import { POSTS, UNMARKED } from './journey-posts.ts';

const after = (text: string, { start, end, text: put }: Suggestion): string => text.slice(0, start) + put + text.slice(end);

function pick(flags: readonly Flag[]): { flag: Flag; first: Suggestion } {
  const flag = flags.find(({ quote, suggestions }) => quote !== '' && suggestions.length > 0);
  const first = flag?.suggestions[0];
  if (flag === undefined || first === undefined) throw new Error('the coach has nothing to suggest for the post');
  return { flag, first };
}

describe.each(BROWSERS)('the whole way in %s', (name) => {
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

  async function typePost(place: Place, text: string): Promise<Page> {
    const page = await there.visit(place.url);
    if (place.open !== undefined) await page.click(place.open);
    await page.evaluate(() => {
      window.__editor.focus();
      let editor = document.activeElement;
      while (editor?.shadowRoot?.activeElement) editor = editor.shadowRoot.activeElement;
      // The browser's own marks under words it does not know would be taken for ours.
      if (editor instanceof HTMLElement) editor.spellcheck = false;
    });
    await page.keyboard.type(text);
    return page;
  }

  describe.each(chosen(SITE_PLACES))('$name', (place) => {
    test.each(['it', 'en'] as const)('a post typed key by key (%s): marked, one suggestion taken by mouse, one by keys', async (language) => {
      const text = POSTS[language];
      const page = await typePost(place, text);
      const changes = await watchEditor(page);
      const { reading } = await coach.reading(text);
      expect(reading.language).toBe(language);
      const quotes = reading.flags.map(({ quote }) => quote).filter((quote) => quote !== '');
      expect(quotes.length).toBeGreaterThan(2);
      if (place.plain !== true) {
        await expect.poll(async () => (await markedWords(page)).toSorted(), { timeout: 5000 }).toEqual(quotes.toSorted());
      }
      const { flag, first } = pick(reading.flags);
      await expect.poll(() => paintedPart(page, flag.quote), { timeout: 5000 }).toBeGreaterThan(0.3);
      expect(await paintedPart(page, UNMARKED[language]), 'colour under words that nobody flagged').toBe(0);
      expect(await changes(), 'changes to the editor while it was only read and marked').toEqual([]);

      // The mouse: a click on the words, Tab into the card, Enter on the first suggestion.
      await readCard(page);
      const { x, y, width, height } = await boxOfWords(page, flag.quote);
      await page.mouse.click(x + width / 2, y + height / 2);
      if (place.plain !== true) await page.waitForFunction((active) => CSS.highlights.has(active), { timeout: 2000 }, ACTIVE);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expectModel(page, after(text, first), 'after the suggestion');
      await coach.reading(after(text, first));

      await readCard(page);
      await undo(page);
      await expectModel(page, text, 'after one undo');
      const again = await coach.reading(text);
      if (place.plain !== true) await expect.poll(async () => (await markedWords(page)).toSorted(), { timeout: 5000 }).toEqual(quotes.toSorted());

      // The keys alone: the card at the caret, Enter on its first suggestion, and on with the writing.
      await readCard(page);
      await openCard(page);
      await page.keyboard.press('Enter');
      const outcomes = again.reading.flags.flatMap(({ suggestions }) => suggestions.slice(0, 1)).map((suggestion) => ({ suggestion, text: after(text, suggestion) }));
      await page.waitForFunction((texts) => texts.includes(window.__model()), { timeout: 3000 }, outcomes.map((one) => one.text)).catch(() => undefined);
      const model = await page.evaluate(() => window.__model());
      const taken = outcomes.find((one) => one.text === model)?.suggestion;
      expect(taken, `one of the first suggestions, not: ${model}`).toBeDefined();
      if (taken === undefined) return;
      await coach.reading(model);
      await page.keyboard.type('Zz');
      const [from, to] = taken.slot === undefined ? [taken.text.length, taken.text.length] : [taken.slot.start, taken.slot.end];
      await expectModel(page, model.slice(0, taken.start + from) + 'Zz' + model.slice(taken.start + to), 'after typing on');
    });
  });

  test.each(SITE_PLACES.filter(({ name: editor }) => /TipTap \(Bluesky\)|textarea|Draft/.test(editor)))('a whole post made a conversation, by keys, and one Ctrl+Z: $name', async (place) => {
    const text = POSTS.it;
    const page = await typePost(place, text);
    const { reading } = await coach.reading(text);
    const { flag } = pick(reading.flags);
    await expect.poll(() => paintedPart(page, flag.quote), { timeout: 5000 }).toBeGreaterThan(0.3);
    await readCard(page);
    const { x, y, width, height } = await boxOfWords(page, flag.quote);
    await page.mouse.click(x + width / 2, y + height / 2);
    // Into the card and past the ways forward: the next button shows the whole post.
    for (let press = 0; press <= flag.suggestions.length; press++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    // Asked after the card, and answered after it; then the page has drawn it, as it has an ear for others.
    const { changes } = await coach.conversation();
    expect(changes.length, 'more than one change').toBeGreaterThan(1);
    expect(await coach.drafts(), 'nothing is written by itself').toEqual([text]);
    await readCard(page);
    await page.keyboard.press('Enter');
    await expectModel(page, withChanges(text, changes), 'all changes made');
    await readCard(page);
    await undo(page);
    await expectModel(page, text, 'after one undo');
  });

  test('is there when the focus comes from a message in the same shadow tree', async () => {
    const page = await there.visit('https://www.linkedin.com/feed/');
    await page.click('>>> .msg-form__contenteditable');
    await page.keyboard.type('Acquista ora!');
    expect(await traces(page)).toEqual([]);
    await page.evaluate(() => document.querySelector<HTMLElement>('#open-classic')?.click());
    await page.keyboard.type(POSTS.it);
    await expect.poll(() => markedWords(page), { timeout: 5000 }).toContain('Siamo lieti di annunciare');
  });
});
