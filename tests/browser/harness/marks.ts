import type { Frame, Page } from 'puppeteer-core';

/** The highlight that a card has open. */
export const ACTIVE = 'parlacon-active';

/** The words under each of our marks in editors of elements, in any order. */
export function markedWords(page: Page | Frame): Promise<string[]> {
  return page.evaluate(() =>
    ['parlacon-certain', 'parlacon-likely', 'parlacon-possible', 'parlacon-active'].flatMap((name) =>
      [...(CSS.highlights.get(name) ?? [])].map((range) => (range as Range).toString()),
    ),
  );
}

/** The middle of the first line of some marked words, in CSS px of the viewport; null when they are not marked. */
export function placeOfMark(page: Page, words: string): Promise<{ x: number; y: number } | null> {
  return page.evaluate((sought) => {
    for (const name of ['parlacon-certain', 'parlacon-likely', 'parlacon-possible']) {
      for (const range of CSS.highlights.get(name) ?? []) {
        const box = range.toString() === sought ? (range as Range).getClientRects()[0] : undefined;
        if (box) return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      }
    }
    return null;
  }, words);
}

/** What of ours is on a page that should know nothing of us: our layers, in any tree, and our highlights. */
export function traces(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const look = (tree: ParentNode): void => {
      for (const element of tree.querySelectorAll('*')) {
        if (element.localName.startsWith('parlacon')) found.push(element.localName);
        if (element.shadowRoot) look(element.shadowRoot);
      }
    };
    look(document);
    for (const name of ['parlacon-certain', 'parlacon-likely', 'parlacon-possible', 'parlacon-active']) if (CSS.highlights.has(name)) found.push(name);
    return found;
  });
}

/** A rectangle in CSS px of the viewport. */
export interface WordBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Where some words stand in the focused editor, all on one line. In a textarea that is measured on a
 * copy, which is taken away again.
 */
export function boxOfWords(page: Page, words: string): Promise<WordBox> {
  return page.evaluate((sought) => {
    let editor = document.activeElement;
    while (editor?.shadowRoot?.activeElement) editor = editor.shadowRoot.activeElement;
    if (editor === null) throw new Error('no editor has the focus');
    let place: Element = editor;
    const copy = document.createElement('div');
    if (editor instanceof HTMLTextAreaElement) {
      const style = getComputedStyle(editor);
      for (const name of ['font', 'padding', 'border', 'line-height', 'letter-spacing', 'box-sizing', 'overflow-wrap']) copy.style.setProperty(name, style.getPropertyValue(name));
      const frame = editor.getBoundingClientRect();
      Object.assign(copy.style, { position: 'fixed', whiteSpace: 'pre-wrap', left: `${frame.left}px`, top: `${frame.top}px`, width: `${frame.width}px` });
      copy.textContent = editor.value;
      document.body.append(copy);
      place = copy;
    }
    try {
      const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
        const start = node.nodeValue?.indexOf(sought) ?? -1;
        if (start < 0) continue;
        const range = document.createRange();
        range.setStart(node, start);
        range.setEnd(node, start + sought.length);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x, y, width, height };
      }
    } finally {
      copy.remove();
    }
    throw new Error(`the editor does not show “${sought}”`);
  }, words);
}

/** Which part of some words has our colour under it, 0 to 1, as the screen shows it. */
export async function paintedPart(page: Page, words: string): Promise<number> {
  const { x, y, width, height } = await boxOfWords(page, words);
  return paintedIn(page, { x, y, width, height: height + 3 });
}

/** Which part of a rectangle's width has our colour in it, 0 to 1, as the screen shows it. */
export async function paintedIn(page: Page, { x, y, width, height }: WordBox): Promise<number> {
  const picture = await page.screenshot({ encoding: 'base64', clip: { x: Math.floor(x), y: Math.floor(y), width: Math.ceil(width), height: Math.ceil(height) } });
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('no canvas');
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    const painted = new Set<number>();
    for (let at = 0; at < data.length; at += 4) {
      // Near our amber #b26b00: the coloured fringes of letters (red beside blue) never come so close.
      const near = [0xb2, 0x6b, 0x00].every((wanted, part) => Math.abs((data[at + part] ?? 0) - wanted) < 32);
      if (near) painted.add((at / 4) % bitmap.width);
    }
    return painted.size / bitmap.width;
  }, picture);
}
