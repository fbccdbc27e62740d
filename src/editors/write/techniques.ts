import { selectionIn } from '../caret.ts';
import type { Segment } from '../segments.ts';
import { isBare } from './bare.ts';
import type { Change } from './change.ts';
import { INIT, type Tried, dispatched, execute, isFirefox, newDataTransfer, pressKey, releaseKey, targetOf, tellInput, tellSelection, typeKey } from './events.ts';
import { selectToSpace } from './space-behind.ts';

/** One way to change the selected text of an editor. The selection is set, and the editor knows of it. */
export type Technique = (root: HTMLElement, text: string, selected: Range | null) => Tried;

/** The old editing command: the browser changes the DOM as if typed, and the editor follows. */
export const command: Technique = (root, text) => {
  execute(root, 'insertText', text);
  return 'ignored';
};

/** The same, where it may take away the space behind what it replaces. */
export const commandToSpace: Technique = (root, text, selected) => {
  if (isFirefox() && selected !== null) selectToSpace(root, selected);
  return command(root, text, selected);
};

/**
 * The same, the new words first and the old ones gone after: Chromium would put what replaces all that stands before
 * an embed into the guard that Quill has there, and Quill loses it; Quill 2 where the change began in the line before.
 */
export const commandBefore: Technique = (root, text, selected) => {
  const selection = selectionIn(root);
  if (selection === null || selected === null) return command(root, text, selected);
  const { startContainer, startOffset } = selected;
  selection.collapse(startContainer, startOffset);
  execute(root, 'insertText', text);
  if (selection.focusNode !== null) selection.setBaseAndExtent(selection.focusNode, selection.focusOffset, selected.endContainer, selected.endOffset);
  execute(root, 'delete');
  return 'ignored';
};

/** The same, each line a paragraph of its own. */
export const commandByParagraph: Technique = (root, text) => {
  text.split('\n').forEach((line, index) => {
    if (index > 0) execute(root, 'insertParagraph');
    if (line !== '') execute(root, 'insertText', line);
  });
  return 'ignored';
};

/** The same, each line after a soft break: the editor's own where it makes one, as the browser's leaves a second one at the end. */
export const commandByLine: Technique = (root, text) => {
  text.split('\n').forEach((line, index) => {
    if (index > 0 && tellInput(root, 'insertLineBreak') === 'ignored') execute(root, 'insertLineBreak');
    if (line !== '') execute(root, 'insertText', line);
  });
  return 'ignored';
};

/** What the browser's own spelling correction sends. */
export const replacement: Technique = (root, text, selected) =>
  tellInput(root, 'insertReplacementText', { dataTransfer: newDataTransfer(text), targetRanges: targetOf(selected) });

/**
 * A key that writes nothing. In Lexical it ends what hung on the last selection: Lexxy says of it that no step of the
 * history begins there, and without a key, as before typing, that was said of the change as well.
 */
export function pressShift(root: HTMLElement): void {
  const shift = { key: 'Shift', code: 'ShiftLeft', keyCode: 16 };
  pressKey(root, { ...shift, shiftKey: true });
  releaseKey(root, shift);
}

/** A way to change the text, after such a key. */
export function afterKey(technique: Technique): Technique {
  return (root, text, selected) => {
    pressShift(root);
    return technique(root, text, selected);
  };
}

/** Selects of a stretch only what its first text node holds, and lets the editor hear of that at once: the browser tells it when we are done. */
function selectFirstOf(root: HTMLElement, { startContainer, startOffset, endContainer, endOffset }: Range): void {
  selectionIn(root)?.setBaseAndExtent(startContainer, startOffset, startContainer, startContainer === endContainer ? endOffset : (startContainer.textContent?.length ?? 0));
  tellSelection(root);
}

/** A replacement in Trix, which dresses new words as all that was selected when it last heard of it. */
export const replacementAsFirst: Technique = (root, text, selected) => {
  if (selected !== null) selectFirstOf(root, selected);
  return replacement(root, text, selected);
};

/** The editing command in WordPress's rich text, which does the same: the first words become the new ones, the others go after. */
export const commandAsFirst: Technique = (root, text, selected) => {
  const selection = selectionIn(root);
  if (selected === null || selection === null) return command(root, text, selected);
  const { endContainer, endOffset } = selected;
  const parted = selected.startContainer !== endContainer;
  selectFirstOf(root, selected);
  command(root, text, selected);
  if (!parted || selection.focusNode === null) return 'ignored';
  selection.setBaseAndExtent(selection.focusNode, selection.focusOffset, endContainer, endOffset);
  return commandDelete(root, text, selected);
};

/**
 * Ends a step of WordPress's history, which else takes in what is typed within a second: the editor does that when a
 * spelling correction is announced, and nothing else.
 */
export function stepInBlock(root: HTMLElement): void {
  tellInput(root, 'insertReplacementText');
}

/** A way to change the text there, as a step of its own. */
export function ownStep(technique: Technique): Technique {
  return (root, text, selected) => {
    stepInBlock(root);
    const tried = technique(root, text, selected);
    stepInBlock(root);
    return tried;
  };
}

/** What the browser says before it puts typed text in. */
export const typed: Technique = (root, text) => tellInput(root, 'insertText', { data: text });

/** A key that types a space. */
export const keyed: Technique = (root) => {
  const space = { key: ' ', code: 'Space', keyCode: 32 };
  const tried = pressKey(root, space) === 'handled' ? 'handled' : typeKey(root, space);
  releaseKey(root, space);
  return tried;
};

/** A paste of plain text. */
export const paste: Technique = (root, text) => {
  // Firefox ignores `clipboardData` here; these two are its own.
  const carried = isFirefox() ? { data: text, dataType: 'text/plain' } : { clipboardData: newDataTransfer(text) };
  return dispatched(root, new ClipboardEvent('paste', { ...INIT, ...carried }));
};

/** The same, and where nobody takes it, what the browser would say next. */
export const pasteOrTold: Technique = (root, text, selected) => {
  if (paste(root, text, selected) === 'handled') return 'handled';
  return tellInput(root, 'insertFromPaste', { dataTransfer: newDataTransfer(text) });
};

/** A cut: how Draft.js removes a stretch without putting anything in. The clipboard is not touched by a made-up event. */
export const cut: Technique = (root) => dispatched(root, new ClipboardEvent('cut', INIT));

/** A deletion as the keyboard would do it. */
export const commandDelete: Technique = (root) => {
  execute(root, 'delete');
  return 'ignored';
};

/** The key itself, for editors that see to it before the browser does. */
export const backspace: Technique = (root) => pressKey(root, { key: 'Backspace', code: 'Backspace', keyCode: 8 });

/** The event of such a deletion alone, for editors that change their own model. */
export const deletion: Technique = (root, _text, selected) => tellInput(root, 'deleteContentBackward', { targetRanges: targetOf(selected) });

/**
 * Whether the editing command is safe in an editor we do not know: in Chromium it may break one that
 * keeps its own model, unless the change lies inside one text node and leaves some of it. Firefox mixes up
 * two paragraphs that it joins where one of them holds something that nobody may edit, and its undo does not sort them again.
 * @param before the whole text, which the offsets count in
 */
export function commandIsSafe(root: HTMLElement, segments: readonly Segment[], { start, end, text }: Change, before: string): boolean {
  if (isFirefox()) {
    if (!before.slice(start, end).includes('\n')) return true;
    // Lines that stay apart are mixed up only by a name that the change touches.
    const joins = !text.includes('\n');
    const from = joins ? before.lastIndexOf('\n', start - 1) + 1 : start - 1;
    const to = joins ? before.indexOf('\n', end) : end + 1;
    return !segments.some((segment) => segment.fixed && segment.end > from && (to < 0 || segment.start < to));
  }
  if (isBare(root, segments)) return true;
  return segments.some(({ start: from, end: to }) => from <= start && end <= to && end - start < to - from);
}
