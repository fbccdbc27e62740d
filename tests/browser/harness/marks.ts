import type { Page } from 'puppeteer-core';

/** The highlight that a card has open. */
export const ACTIVE = 'parlacon-active';

/** The words under each of our marks in editors of elements, in any order. */
export function markedWords(page: Page): Promise<string[]> {
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

/** The middle of some words in a textarea, in CSS px of the viewport, measured on a copy that is taken away again. */
export function placeInField(page: Page, words: string): Promise<{ x: number; y: number }> {
  return page.evaluate((sought) => {
    const field = document.activeElement as HTMLTextAreaElement;
    const copy = document.createElement('div');
    const style = getComputedStyle(field);
    for (const name of ['font', 'padding', 'border', 'line-height', 'letter-spacing', 'box-sizing', 'overflow-wrap']) copy.style.setProperty(name, style.getPropertyValue(name));
    const frame = field.getBoundingClientRect();
    Object.assign(copy.style, { position: 'fixed', whiteSpace: 'pre-wrap', left: `${frame.left}px`, top: `${frame.top}px`, width: `${frame.width}px` });
    copy.textContent = field.value;
    document.body.append(copy);
    const range = document.createRange();
    const start = field.value.indexOf(sought);
    range.setStart(copy.firstChild as Text, start);
    range.setEnd(copy.firstChild as Text, start + sought.length);
    const box = range.getClientRects()[0] ?? frame;
    copy.remove();
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  }, words);
}
