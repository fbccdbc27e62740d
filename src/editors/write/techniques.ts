import { selectionIn } from '../caret.ts';
import type { Segment } from '../segments.ts';
import { isBare } from './bare.ts';

/** What came of trying: `handled` when the editor said it would see to it (it may do so late). */
export type Tried = 'handled' | 'ignored';

/** One way to change the selected text of an editor. The selection is set, and the editor knows of it. */
export type Technique = (root: HTMLElement, text: string, selected: Range | null) => Tried;

/** Firefox shows a content script's objects to the page only if they were made with the page's own constructors. */
type FirefoxWindow = Window & { readonly wrappedJSObject?: { readonly DataTransfer: typeof DataTransfer } };

const pageWindow = (): FirefoxWindow['wrappedJSObject'] => (window as FirefoxWindow).wrappedJSObject;

/** Whether this is Firefox, by what only it has. */
export const isFirefox = (): boolean => pageWindow() !== undefined;

/** Something to carry text in that the page can read. */
export function newDataTransfer(): DataTransfer {
  return new (pageWindow()?.DataTransfer ?? DataTransfer)();
}

/** Dispatches an event, and tells whether the editor claimed it. */
export function dispatched(root: HTMLElement, event: Event): Tried {
  return root.dispatchEvent(event) ? 'ignored' : 'handled';
}

/** The old editing command: the browser changes the DOM as if typed, and the editor follows. */
export const command: Technique = (root, text) => {
  root.ownerDocument.execCommand('insertText', false, text);
  return 'ignored';
};

/**
 * The same, the new words first and the old ones gone after: Chromium would put what replaces all that stands before
 * an embed into the guard that Quill 1 has there, and Quill 1 loses it.
 */
export const commandBefore: Technique = (root, text, selected) => {
  const selection = selectionIn(root);
  if (selection === null || selected === null) return command(root, text, selected);
  const { startContainer, startOffset } = selected;
  selection.collapse(startContainer, startOffset);
  root.ownerDocument.execCommand('insertText', false, text);
  if (selection.focusNode !== null) selection.setBaseAndExtent(selection.focusNode, selection.focusOffset, selected.endContainer, selected.endOffset);
  root.ownerDocument.execCommand('delete');
  return 'ignored';
};

/** The same, each line a paragraph of its own. */
export const commandByParagraph: Technique = (root, text) => {
  text.split('\n').forEach((line, index) => {
    if (index > 0) root.ownerDocument.execCommand('insertParagraph');
    if (line !== '') root.ownerDocument.execCommand('insertText', false, line);
  });
  return 'ignored';
};

/** The same, each line after a soft break: the editor's own where it makes one, as the browser's leaves a second one at the end. */
export const commandByLine: Technique = (root, text) => {
  text.split('\n').forEach((line, index) => {
    const init = { inputType: 'insertLineBreak', bubbles: true, cancelable: true, composed: true };
    if (index > 0 && dispatched(root, new InputEvent('beforeinput', init)) === 'ignored') root.ownerDocument.execCommand('insertLineBreak');
    if (line !== '') root.ownerDocument.execCommand('insertText', false, line);
  });
  return 'ignored';
};

/** What the browser's own spelling correction sends. */
export const replacement: Technique = (root, text, selected) => {
  const data = newDataTransfer();
  data.setData('text/plain', text);
  const targetRanges = selected === null ? [] : [new StaticRange(selected)];
  return dispatched(root, new InputEvent('beforeinput', { inputType: 'insertReplacementText', dataTransfer: data, targetRanges, bubbles: true, cancelable: true, composed: true }));
};

/**
 * A key that writes nothing. In Lexical it ends what hung on the last selection: Lexxy says of it that no step of the
 * history begins there, and without a key, as before typing, that was said of the change as well.
 */
export function pressShift(root: HTMLElement): void {
  const init = { key: 'Shift', code: 'ShiftLeft', keyCode: 16, bubbles: true, cancelable: true, composed: true };
  root.dispatchEvent(new KeyboardEvent('keydown', { ...init, shiftKey: true }));
  root.dispatchEvent(new KeyboardEvent('keyup', init));
}

/** A way to change the text, after such a key. */
export function afterKey(technique: Technique): Technique {
  return (root, text, selected) => {
    pressShift(root);
    return technique(root, text, selected);
  };
}

/** What the browser says before it puts typed text in. */
export const typed: Technique = (root, text) =>
  dispatched(root, new InputEvent('beforeinput', { inputType: 'insertText', data: text, bubbles: true, cancelable: true, composed: true }));

/** A key that types a space. */
export const keyed: Technique = (root) => {
  const init = { key: ' ', code: 'Space', keyCode: 32, bubbles: true, cancelable: true, composed: true };
  const tried = dispatched(root, new KeyboardEvent('keydown', init));
  root.dispatchEvent(new KeyboardEvent('keyup', init));
  return tried;
};

/** A paste of plain text. */
export const paste: Technique = (root, text) => {
  const init = { bubbles: true, cancelable: true, composed: true };
  if (isFirefox()) {
    // Firefox ignores `clipboardData` here; these two are its own.
    return dispatched(root, new ClipboardEvent('paste', { ...init, data: text, dataType: 'text/plain' } as ClipboardEventInit));
  }
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  return dispatched(root, new ClipboardEvent('paste', { ...init, clipboardData }));
};

/** The same, and where nobody takes it, what the browser would say next. */
export const pasteOrTold: Technique = (root, text, selected) => {
  if (paste(root, text, selected) === 'handled') return 'handled';
  const dataTransfer = newDataTransfer();
  dataTransfer.setData('text/plain', text);
  return dispatched(root, new InputEvent('beforeinput', { inputType: 'insertFromPaste', dataTransfer, bubbles: true, cancelable: true, composed: true }));
};

/** A cut: how Draft.js removes a stretch without putting anything in. The clipboard is not touched by a made-up event. */
export const cut: Technique = (root) => dispatched(root, new ClipboardEvent('cut', { bubbles: true, cancelable: true, composed: true }));

/** A deletion as the keyboard would do it. */
export const commandDelete: Technique = (root) => {
  root.ownerDocument.execCommand('delete');
  return 'ignored';
};

/** The key itself, for editors that see to it before the browser does. */
export const backspace: Technique = (root) =>
  dispatched(root, new KeyboardEvent('keydown', { key: 'Backspace', code: 'Backspace', keyCode: 8, bubbles: true, cancelable: true, composed: true }));

/** The event of such a deletion alone, for editors that change their own model. */
export const deletion: Technique = (root, _text, selected) => {
  const targetRanges = selected === null ? [] : [new StaticRange(selected)];
  return dispatched(root, new InputEvent('beforeinput', { inputType: 'deleteContentBackward', targetRanges, bubbles: true, cancelable: true, composed: true }));
};

/**
 * Whether the editing command is safe in an editor we do not know: in Chromium it may break one that
 * keeps its own model, unless the change lies inside one text node and leaves some of it.
 */
export function commandIsSafe(root: HTMLElement, segments: readonly Segment[], start: number, end: number): boolean {
  if (isFirefox() || isBare(root, segments)) return true;
  return segments.some(({ start: from, end: to }) => from <= start && end <= to && end - start < to - from);
}
