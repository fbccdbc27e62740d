import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Edit, WriteOutcome } from '../../../src/editors/write.ts';
import { type Doc, textOf } from '../../practice/editors/document.ts';
import { ask } from '../probe/build.ts';

/** How long an editor may take to show a document, ms; on a busy machine Slate takes some. */
const SHOWN_WITHIN = 5_000;
/** Between two looks, ms: each is work for the page that is waited for. */
const LOOK_EVERY = 25;

/** The editor's own model has this text, at the latest after a moment. */
export async function expectModel(page: Page, wanted: string, what: string): Promise<void> {
  await page.waitForFunction((text) => window.__model() === text, { timeout: 2500 }, wanted).catch(() => undefined);
  expect(await page.evaluate(() => window.__model()), what).toBe(wanted);
}

/** Puts a document in, with the caret at its end, and waits until the hands read it. */
export async function loadDocument(page: Page, doc: Doc): Promise<void> {
  await page.evaluate((given) => {
    window.__editor.load(given);
    window.__editor.focus();
  }, doc);
  const text = textOf(doc);
  const seen = async (): Promise<string | undefined> => (await ask(page, { kind: 'text' })).text?.replaceAll('\u00A0', ' ');
  await expect.poll(seen, { message: 'the text as read from the DOM', timeout: SHOWN_WITHIN, interval: LOOK_EVERY }).toBe(text);
}

/** Changes of a text as one edit, over the smallest stretch that holds them. @param pieces in text order */
export function asOneEdit(text: string, pieces: NonNullable<Edit['pieces']>): Edit {
  const [start, end] = [pieces[0]?.start ?? 0, pieces.at(-1)?.end ?? 0];
  const wanted = pieces.toReversed().reduce((words, piece) => words.slice(0, piece.start) + piece.text + words.slice(piece.end), text);
  return { start, end, text: wanted.slice(start, wanted.length - (text.length - end)), pieces };
}

/** Has the one writer make a change, on the text as it reads it now. */
export async function write(page: Page, edit: Edit): Promise<WriteOutcome | undefined> {
  const { text = '' } = await ask(page, { kind: 'text' });
  return (await ask(page, { kind: 'write', before: text, edit })).outcome;
}

/**
 * Moves the page's clock on by the time a card is read in. Editors fold what happens within a second into
 * one undo, and nobody takes a suggestion faster; nothing else on the page hears of it.
 */
export async function readCard(page: Page): Promise<void> {
  await page.evaluate(() => {
    const now = Date.now.bind(Date);
    Date.now = () => now() + 1_100;
  });
}

/** The keys that open the card at the caret, with the focus on its first suggestion. */
export async function openCard(page: Page): Promise<void> {
  await page.keyboard.down('Alt');
  await page.keyboard.down('Shift');
  await page.keyboard.press('KeyP');
  await page.keyboard.up('Shift');
  await page.keyboard.up('Alt');
}

/** Ctrl+Z. */
export async function undo(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyZ');
  await page.keyboard.up('Control');
}

/** Notes everything that happens to the focused editor's DOM from now on. @returns what gives the notes */
export async function watchEditor(page: Page): Promise<() => Promise<string[]>> {
  const notes = await page.evaluateHandle(() => {
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    const box: { seen: string[] } = { seen: [] };
    const observer = new MutationObserver((records) => {
      for (const { type, target, attributeName } of records) box.seen.push(`${type} ${attributeName ?? ''} of ${target.nodeName}`);
    });
    observer.observe(focused as Node, { attributes: true, childList: true, characterData: true, subtree: true });
    return box;
  });
  return () => notes.evaluate((box) => box.seen);
}
