import { isText } from './nodes.ts';
import type { Segment } from './segments.ts';

/**
 * The DOM range of a stretch of text. Line feeds between blocks have no node: offsets on them resolve
 * inwards, so that a range never spills into the neighbouring block.
 * @param start UTF-16 offset; equal to `end` for a caret
 */
export function rangeOf(segments: readonly Segment[], start: number, end: number): Range | null {
  const caret = start === end;
  const first = segments.find((segment) => (caret ? segment.end >= start : segment.end > start));
  const last = caret ? first : segments.findLast((segment) => segment.start < end);
  if (first === undefined || last === undefined) return null;
  const range = first.node.ownerDocument?.createRange();
  if (range === undefined) return null;
  if (isText(first.node)) range.setStart(first.node, first.offset + Math.max(0, start - first.start));
  else range.setStartBefore(first.node);
  if (caret) range.collapse(true);
  else if (isText(last.node)) range.setEnd(last.node, last.offset + Math.min(end, last.end) - last.start);
  else range.setEndAfter(last.node);
  return range;
}

/** The UTF-16 offset of a DOM position in an editor; null outside it. */
export function offsetOf(root: HTMLElement, segments: readonly Segment[], node: Node, offset: number): number | null {
  if (node !== root && !root.contains(node)) return null;
  const within = segments.findLast((segment) => segment.node === node && segment.offset <= offset);
  if (within !== undefined && isText(node)) return Math.min(within.start + offset - within.offset, within.end);
  const point = root.ownerDocument.createRange();
  point.setStart(node, offset);
  const index = segments.findIndex((segment) => point.comparePoint(segment.node, segment.offset) >= 0 && !isBefore(segment, node, offset));
  const next = segments[index];
  const previous = index === -1 ? segments.at(-1) : segments[index - 1];
  // At the end of one block the next text is in another: stay with the text before.
  if (next !== undefined && (node.contains(next.node) || previous === undefined)) return next.start;
  return previous?.end ?? 0;
}

/** Whether a segment's element lies before a position in its own parent. */
function isBefore({ node }: Segment, parent: Node, offset: number): boolean {
  return node.parentNode === parent && [...parent.childNodes].indexOf(node as ChildNode) < offset;
}
