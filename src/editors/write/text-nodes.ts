import { isText } from '../nodes.ts';
import type { Segment } from '../segments.ts';
import type { Change } from './change.ts';
import { type Retyping, retypings } from './retype.ts';

interface TextSegment extends Segment {
  readonly node: Text;
}

const isEditable = (segment: Segment): segment is TextSegment => !segment.fixed && isText(segment.node);

/**
 * Changes as changes of text nodes alone, for editors that read them back from there: no node comes or goes, so that
 * what is rendered from a model stays whole. Null where a change would need a new node or leave one empty.
 */
function inTextNodes(segments: readonly Segment[], changes: readonly Change[]): readonly Retyping<TextSegment>[] | null {
  const all = retypings(segments.filter(isEditable), changes);
  if (all === null || all.some(({ text }) => text.includes('\n'))) return null;
  const lengths = new Map<Text, number>();
  for (const { part, from, to, text } of all) lengths.set(part.node, (lengths.get(part.node) ?? part.node.length) - (to - from) + text.length);
  return [...lengths.values()].includes(0) ? null : all;
}

/** Whether changes fit into the text nodes there are. */
export function fitTextNodes(segments: readonly Segment[], changes: readonly Change[]): boolean {
  return inTextNodes(segments, changes) !== null;
}

/** Makes changes right in the text nodes. @returns false, with nothing done, where they do not fit */
export function retypeNodes(segments: readonly Segment[], changes: readonly Change[]): boolean {
  const all = inTextNodes(segments, changes);
  // From the end, so that what comes before keeps its offsets.
  for (const { part, from, to, text } of all?.toReversed() ?? []) part.node.replaceData(part.offset + from, to - from, text);
  return all !== null;
}
