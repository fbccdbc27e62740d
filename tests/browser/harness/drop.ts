import type { Page } from 'puppeteer-core';
import { ask } from '../probe/build.ts';
import type { BrowserName } from './browser.ts';
import { boxOfWords } from './marks.ts';

/**
 * Drops text that is dragged in from outside right behind some words of the focused editor. Chromium is driven to a
 * real drop. Firefox lets nobody do that: it is sent the events of one, and where nobody claims them, what it would
 * then do itself is done with its editing command.
 */
export async function drop(page: Page, browser: BrowserName, behind: string, text: string): Promise<void> {
  const { x, y, width, height } = await boxOfWords(page, behind);
  const [left, top] = [x + width - 1, y + height / 2];
  if (browser === 'firefox') {
    await sendDrop(page, left, top, text);
    return;
  }
  const session = await page.createCDPSession();
  const data = { items: [{ mimeType: 'text/plain', data: text }], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await session.send('Input.dispatchDragEvent', { type, x: left, y: top, data });
  await session.detach();
}

/** Mouse events on the way from one place to another, so that both the browser and the editor take it for a drag. */
const STEPS = 8;

/** Drags some words of the focused editor with the mouse to right before others in it. Firefox begins such a drag (`dragstart`, `dragover`), and its WebDriver ends it at the mouse's release without a drop. */
export async function dragWithin(page: Page, words: string, before: string): Promise<void> {
  const { text = '' } = await ask(page, { kind: 'text' });
  await ask(page, { kind: 'select', start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const [from, to] = [await boxOfWords(page, words), await boxOfWords(page, before)];
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x + 1, to.y + to.height / 2, { steps: STEPS });
  await page.mouse.up();
}

function sendDrop(page: Page, x: number, y: number, text: string): Promise<void> {
  return page.evaluate(
    (clientX, clientY, words) => {
      let target = document.elementFromPoint(clientX, clientY);
      for (let inner = target; inner !== null; inner = target?.shadowRoot?.elementFromPoint(clientX, clientY) ?? null) target = inner;
      const dataTransfer = new DataTransfer();
      dataTransfer.setData('text/plain', words);
      const init = { bubbles: true, cancelable: true, composed: true, clientX, clientY, dataTransfer };
      for (const type of ['dragenter', 'dragover']) target?.dispatchEvent(new DragEvent(type, init));
      if (target === null || !target.dispatchEvent(new DragEvent('drop', init))) return;
      if (target instanceof HTMLTextAreaElement) {
        target.setSelectionRange(target.value.indexOf('\n'), target.value.indexOf('\n'));
      } else {
        const place = document.caretPositionFromPoint(clientX, clientY);
        if (place !== null) document.getSelection()?.collapse(place.offsetNode, place.offset);
      }
      if (target.dispatchEvent(new InputEvent('beforeinput', { ...init, inputType: 'insertFromDrop' }))) document.execCommand('insertText', false, words);
    },
    x,
    y,
    text,
  );
}
