import { extract, isField } from './extract.ts';
import { isFocused } from './shadow.ts';

/** Chromium's own call, which sees into a shadow root. */
type SelectionRoot = ShadowRoot & { getSelection?: () => Selection | null };

/** The selection in an editor's own tree. */
export function selectionIn(root: HTMLElement): Selection | null {
  const tree = root.getRootNode();
  if (tree instanceof ShadowRoot) {
    const inner = (tree as SelectionRoot).getSelection?.();
    if (inner !== undefined) return inner;
  }
  return root.ownerDocument.getSelection();
}

/** Where the caret (or the moving end of the selection) stands, as a UTF-16 offset into the text; null without focus. */
export function caretOffset(root: HTMLElement): number | null {
  if (!isFocused(root)) return null;
  if (isField(root)) return root.selectionDirection === 'backward' ? root.selectionStart : root.selectionEnd;
  const selection = selectionIn(root);
  const node = selection?.focusNode;
  return node ? extract(root).toOffset(node, selection.focusOffset) : null;
}

/** The selected stretch as UTF-16 offsets in reading order, both the same for a caret; null when nothing is selected there. */
export function selectedStretch(root: HTMLElement): { readonly start: number; readonly end: number } | null {
  if (isField(root)) return { start: root.selectionStart ?? 0, end: root.selectionEnd ?? 0 };
  const selection = selectionIn(root);
  if (!selection?.anchorNode || !selection.focusNode) return null;
  const composer = extract(root);
  const anchor = composer.toOffset(selection.anchorNode, selection.anchorOffset);
  const focus = composer.toOffset(selection.focusNode, selection.focusOffset);
  return anchor === null || focus === null ? null : { start: Math.min(anchor, focus), end: Math.max(anchor, focus) };
}

/** Gives an editor the focus, without scrolling, and selects a stretch of its text; the same offset twice is a caret. */
export function selectText(root: HTMLElement, start: number, end: number): void {
  if (!isFocused(root)) root.focus({ preventScroll: true });
  if (isField(root)) {
    root.setSelectionRange(start, end);
    return;
  }
  const range = extract(root).toRange(start, end);
  if (range === null) return;
  selectionIn(root)?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
}
