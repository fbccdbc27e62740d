import { selectionIn } from '../editors/caret.ts';

/**
 * Remembers where the caret is, so that the focus can come back to it after a visit to the card.
 * @returns puts focus and caret back where they were; does nothing when the composer has left the page
 */
export function rememberCaret(root: HTMLElement): () => void {
  const selection = selectionIn(root);
  const anchor = selection?.anchorNode ?? null;
  const focus = selection?.focusNode ?? null;
  const [anchorOffset, focusOffset] = [selection?.anchorOffset ?? 0, selection?.focusOffset ?? 0];
  return () => {
    if (!root.isConnected) return;
    root.focus({ preventScroll: true });
    if (!selection || !anchor || !focus || !root.contains(anchor) || !root.contains(focus)) return;
    selection.setBaseAndExtent(anchor, anchorOffset, focus, focusOffset);
  };
}
