import { inTextOrder, placesAfter, type PostChange, withChanges } from '../../coach/conversation/post-change.ts';
import type { Edit } from '../../editors/write.ts';

/**
 * Several changes as one edit: the smallest stretch from the first to the last of them, in pieces, with the
 * first blank to fill selected; null for no changes.
 * @param text what the changes' offsets point into
 */
export function rewriteEdit(text: string, changes: readonly PostChange[]): Edit | null {
  const pieces = inTextOrder(changes);
  const first = pieces[0];
  if (first === undefined) return null;
  const start = first.start;
  const end = Math.max(...pieces.map((piece) => piece.end));
  const whole = withChanges(text, pieces);
  const edit = { start, end, text: whole.slice(start, whole.length - (text.length - end)), pieces: pieces.map(({ start: from, end: to, text: words }) => ({ start: from, end: to, text: words })) };
  const at = pieces.findIndex(({ slot }) => slot !== undefined);
  const slot = pieces[at]?.slot;
  const place = placesAfter(pieces)[at];
  return slot === undefined || place === undefined ? edit : { ...edit, select: { start: place.start - start + slot.start, end: place.start - start + slot.end } };
}
