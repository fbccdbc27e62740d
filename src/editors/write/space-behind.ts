import { isText } from '../nodes.ts';
import type { Segment } from '../segments.ts';
import type { Change } from './change.ts';

/**
 * The change, with the space behind it taken in where it replaces all letters of an element and the space begins the
 * next: where spaces collapse, Firefox's editing command takes that one away with the letters.
 * @param text the whole text, which the offsets count in
 */
export function withSpaceBehind(segments: readonly Segment[], text: string, change: Change): Change {
  const { start, end } = change;
  const next = segments.find((segment) => segment.start === end);
  const emptied = segments.some((segment) => segment.end === end && start <= segment.start && segment.start < end);
  if (!emptied || change.text === '' || text[end] !== ' ' || next === undefined || next.fixed || !isText(next.node)) return change;
  const { whiteSpace } = getComputedStyle(next.node.parentElement ?? document.body);
  return whiteSpace === 'normal' || whiteSpace === 'nowrap' ? { start, end: end + 1, text: `${change.text} ` } : change;
}
