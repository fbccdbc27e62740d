import type { Page } from 'puppeteer-core';
import { ask } from '../probe/build.ts';
import type { BrowserName } from './browser.ts';
import { inFirefoxPage } from './firefox.ts';
import { boxOfWords } from './marks.ts';

/** A place in CSS px of the viewport. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** Drops text that is dragged in from outside right behind some words of the focused editor. */
export async function drop(page: Page, browser: BrowserName, behind: string, text: string): Promise<void> {
  const { x, y, width, height } = await boxOfWords(page, behind);
  const to = { x: x + width - 1, y: y + height / 2 };
  if (browser === 'firefox') {
    const from = await putOutside(page, text);
    await dragInFirefox(page, from, to, 'content.wrappedJSObject.__editor.focus();');
    await page.evaluate((id) => document.querySelector(`#${id}`)?.remove(), OUTSIDE);
    return;
  }
  const session = await page.createCDPSession();
  const data = { items: [{ mimeType: 'text/plain', data: text }], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await session.send('Input.dispatchDragEvent', { type, ...to, data });
  await session.detach();
}

/** Mouse events on the way from one place to another, so that both the browser and the editor take it for a drag. */
const STEPS = 8;

/** Drags some words of the focused editor to right before others in it. */
export async function dragWithin(page: Page, browser: BrowserName, words: string, before: string): Promise<void> {
  const { text = '' } = await ask(page, { kind: 'text' });
  await ask(page, { kind: 'select', start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const [start, end] = [await boxOfWords(page, words), await boxOfWords(page, before)];
  const from = { x: start.x + start.width / 2, y: start.y + start.height / 2 };
  const to = { x: end.x + 1, y: end.y + end.height / 2 };
  if (browser === 'firefox') {
    await dragInFirefox(page, from, to);
    return;
  }
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: STEPS });
  await page.mouse.up();
}

/** What is dragged in from outside in Firefox: something on the page that is not the editor's. */
const OUTSIDE = 'outside';

async function putOutside(page: Page, text: string): Promise<Point> {
  return page.evaluate(
    (id, words) => {
      const outside = document.createElement('div');
      outside.id = id;
      outside.draggable = true;
      outside.addEventListener('dragstart', ({ dataTransfer }) => dataTransfer?.setData('text/plain', words));
      Object.assign(outside.style, { position: 'fixed', right: '0', bottom: '0', width: '40px', height: '40px', zIndex: '9999' });
      // What stands behind an open dialog cannot be dragged.
      (document.querySelector('dialog[open]') ?? document.body).append(outside);
      return { x: innerWidth - 20, y: innerHeight - 20 };
    },
    OUTSIDE,
    text,
  );
}

/**
 * Drags with the mouse from one place on a page to another and drops there. Firefox's WebDriver begins such a drag and
 * ends it without a drop; Mozilla's own tests drop like this: all events are the browser's, and what it does at a drop it does.
 * @param midway done once the drag has begun
 */
async function dragInFirefox(page: Page, from: Point, to: Point, midway = ''): Promise<void> {
  await inFirefoxPage(
    page,
    `
      const tick = () => new Promise((done) => content.setTimeout(done));
      const [from, to] = ${JSON.stringify([from, to])};
      const utils = content.windowUtils;
      const mouse = (type, { x, y }) => content.synthesizeMouseEvent(type, x, y, { button: 0, clickCount: 1 }, { isDOMEventSynthesized: true });
      // Whether somebody took it. Of shadow trees the usual way of the browser's tests knows nothing.
      const drag = (type) => {
        let target = content.document.elementFromPoint(to.x, to.y);
        for (let inner = target; inner !== null; inner = target.shadowRoot?.elementFromPoint(to.x, to.y) ?? null) target = inner;
        const event = content.document.createEvent('DragEvent');
        event.initDragEvent(type, true, true, content, 0, content.mozInnerScreenX + to.x, content.mozInnerScreenY + to.y, to.x, to.y, false, false, false, false, 0, null, null);
        if (target.getRootNode() !== content.document) return !target.dispatchEvent(event);
        utils.dispatchDOMEventViaPresShellForTesting(target, event);
        return event.defaultPrevented;
      };
      Cc['@mozilla.org/widget/dragservice;1'].getService(Ci.nsIDragService).startDragSessionForTests(content, Ci.nsIDragService.DRAGDROP_ACTION_MOVE);
      mouse('mousedown', from);
      for (const far of [6, 12]) {
        await tick();
        mouse('mousemove', { x: from.x + far, y: from.y + far });
      }
      await tick();
      ${midway}
      drag('dragenter');
      const taken = drag('dragover');
      await tick();
      if (taken) drag('drop');
      await tick();
      utils.dragSession?.endDragSession(true, 0);
    `,
  );
}
