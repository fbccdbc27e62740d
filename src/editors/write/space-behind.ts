import { selectionIn } from '../caret.ts';
import { segmentsOf } from '../extract.ts';
import { isText } from '../nodes.ts';
import type { Segment } from '../segments.ts';

/**
 * Where a selection has to end instead, so that the space behind it stays: at the space itself, where all letters of an
 * element are replaced and the space begins what comes next. Where spaces collapse, Firefox's editing command takes that
 * space away when the selection ends with the letters. Typed anew with the words it would be dressed as they are.
 * @returns null where the selection may end as it does
 */
export function endAtSpace(segments: readonly Segment[], { startContainer, startOffset, endContainer, endOffset }: Range): { readonly node: Text; readonly offset: number } | null {
  const at = segments.findLastIndex(({ node, offset, start, end }) => node === endContainer && offset + end - start === endOffset);
  const [last, next] = [segments[at], segments[at + 1]];
  if (last === undefined || next === undefined || next.start !== last.end || next.fixed || !isText(next.node)) return null;
  const emptied = startContainer !== endContainer || startOffset <= last.offset;
  return emptied && next.node.data[next.offset] === ' ' && collapses(next.node) ? { node: next.node, offset: next.offset } : null;
}

/** Whether spaces collapse in a text: where they are kept, the editing command leaves them alone. */
function collapses(node: Text): boolean {
  const { whiteSpace } = getComputedStyle(node.parentElement ?? document.body);
  return whiteSpace === 'normal' || whiteSpace === 'nowrap';
}

/** Has the selected stretch of an editor end there. */
export function selectToSpace(root: HTMLElement, selected: Range): void {
  const end = endAtSpace(segmentsOf(root), selected);
  if (end !== null) selectionIn(root)?.setBaseAndExtent(selected.startContainer, selected.startOffset, end.node, end.offset);
}
