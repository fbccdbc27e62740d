import { INIT, pressKey, releaseKey, typeKey } from './events.ts';

const PAGE_DOWN = { key: 'PageDown', code: 'PageDown', keyCode: 34 };

/**
 * Tells an editor that keeps its own history that what was typed until now is a step of it. Some take one when the
 * button of the mouse comes up after a click in the text. To all others it says nothing new.
 */
export function beginStep(root: HTMLElement): void {
  root.dispatchEvent(new MouseEvent('mouseup', INIT));
  endStep(root);
}

/**
 * Tells such an editor that what was just changed is one: the browser's editing command ends no step there, a key
 * that moves the caret does. Not an arrow: TinyMCE would put a caret of its own beside a name. For roosterjs there is
 * nothing new to keep before some character was typed; this one is none, as it has no code.
 */
export function endStep(root: HTMLElement): void {
  typeKey(root, { ...PAGE_DOWN, keyCode: 0 });
  pressKey(root, PAGE_DOWN);
  releaseKey(root, PAGE_DOWN);
}
