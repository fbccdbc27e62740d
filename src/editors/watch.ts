import { isField } from './extract.ts';
import { isFocused } from './shadow.ts';

/** A text field cleared by the site's script tells nobody: its value is looked at this often, ms, and only while it has the focus; else when its page changes. */
const LOOK_EVERY = 500;

/** Editors in which a word is being composed (an input method, a dead key). */
const composing = new WeakSet<HTMLElement>();

/** Whether a word is being composed in an editor that is watched: the text there is half a word, and any change would break it. */
export function isComposing(root: HTMLElement): boolean {
  return composing.has(root);
}

/**
 * Calls back after anything may have changed an editor's text: keys, paste, drop, undo, the site's
 * own scripts. Says nothing while a word is being composed. Until the signal aborts.
 */
export function watchText(root: HTMLElement, onChange: () => void, signal: AbortSignal): void {
  const tell = (): void => {
    if (!signal.aborted && !composing.has(root)) onChange();
  };
  watchComposition(root, tell, signal);
  if (isField(root)) watchField(root, tell, signal);
  else {
    const observer = new MutationObserver(tell);
    observer.observe(root, { childList: true, characterData: true, subtree: true });
    signal.addEventListener('abort', () => observer.disconnect());
  }
}

function watchComposition(root: HTMLElement, tell: () => void, signal: AbortSignal): void {
  root.addEventListener('compositionstart', () => composing.add(root), { capture: true, signal });
  root.addEventListener(
    'compositionend',
    () => {
      composing.delete(root);
      // The editor takes the word over only after this event, and Firefox fires one more `input` then.
      setTimeout(tell);
    },
    { capture: true, signal },
  );
  signal.addEventListener('abort', () => composing.delete(root));
}

function watchField(field: HTMLTextAreaElement | HTMLInputElement, tell: () => void, signal: AbortSignal): void {
  let seen = field.value;
  let timer: ReturnType<typeof setInterval> | undefined;
  const look = (): void => {
    if (field.value === seen || composing.has(field)) return;
    seen = field.value;
    tell();
  };
  // Who posts with the mouse has left the field before the site empties it. That shows in the page: a counter, the new post.
  let frame: number | undefined;
  const around = new MutationObserver(() => {
    look();
    // It may be emptied only after the page has changed.
    frame ??= requestAnimationFrame(() => {
      frame = undefined;
      look();
    });
  });
  const stop = (): void => {
    clearInterval(timer);
    timer = undefined;
    look();
    for (const tree of [field.ownerDocument, field.getRootNode()]) around.observe(tree, { childList: true, characterData: true, subtree: true });
    around.observe(field, { attributes: true });
  };
  const start = (): void => {
    around.disconnect();
    timer ??= setInterval(look, LOOK_EVERY);
    look();
  };
  field.addEventListener('input', look, { signal });
  field.addEventListener('compositionend', () => setTimeout(look), { signal });
  field.addEventListener('focus', start, { signal });
  field.addEventListener('blur', stop, { signal });
  if (isFocused(field)) start();
  else stop();
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    around.disconnect();
  });
}
