import type { PracticeEditor } from '../../editors/document.ts';

/**
 * The element a selector names.
 * @throws when the page lacks it.
 */
export function part(selector: string, within: ParentNode = document): HTMLElement {
  const found = within.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`the page lacks ${selector}`);
  return found;
}

/** Puts a new element of the same kind, with nothing in it, where one stands in a tree. @returns the new one */
export function fresh(selector: string, within: ParentNode = document): HTMLElement {
  const old = part(selector, within);
  const made = old.cloneNode() as HTMLElement;
  old.replaceWith(made);
  return made;
}

/** Posting puts the text on top of the feed and empties the editor; `after` runs last (closing a dialog). */
export function postWith(button: HTMLElement, editor: PracticeEditor, after: () => void = () => undefined): void {
  button.addEventListener('click', () => {
    const text = editor.read().map((paragraph) => paragraph.map((run) => run.text).join('')).join('\n');
    if (text.trim() !== '') show(text);
    editor.load([[]]);
    after();
  });
}

function show(text: string): void {
  const feed = part('.feed');
  const sample = part('.post', feed);
  const copy = sample.cloneNode(true) as HTMLElement;
  part('.who', copy).textContent = 'You';
  part('.face', copy).textContent = 'Y';
  part('p', copy).textContent = text;
  feed.prepend(copy);
}
