/** How long the page around a focused frame lets that frame speak first, ms. A message within one tab takes a few. */
const HEAD_START = 250;
/** A frame of another site cannot see whether the focus is in it: the page around, which can, is given this long, ms. */
const COURTESY = 60;

/**
 * A message to a tab reaches every frame of ours in it, and the first answer counts: the frame that the
 * writer is in has to be it.
 * @param holds whether a composer is in use in this frame
 * @returns ms to wait before answering; null to leave the answer to others
 */
export function turnToAnswer(view: Window, holds: boolean): number | null {
  const around = view.frameElement;
  if (view.parent === view) return view.document.activeElement?.localName === 'iframe' ? HEAD_START : 0;
  if (!holds || (around !== null && around.ownerDocument.activeElement !== around)) return null;
  return COURTESY;
}
