import type { Change } from './change.ts';

/** A stretch of the text that is held in one piece: a text node, a leaf of a model. UTF-16 offsets into the text. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

/** Part of a part that becomes other words. `from` and `to` count from where the part begins. */
export interface Retyping<Held extends Part> {
  readonly part: Held;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * Changes as changes of the parts that hold the text, in text order: new words take the dress of those they begin
 * at. Null where a change takes in something that no part holds, such as the break between two paragraphs.
 * @param parts in text order
 */
export function retypings<Held extends Part>(parts: readonly Held[], changes: readonly Change[]): readonly Retyping<Held>[] | null {
  const all: Retyping<Held>[] = [];
  for (const { start, end, text } of changes) {
    const caret = start === end;
    const touched = parts.filter((part) => (caret ? part.start <= start && start <= part.end : part.start < end && start < part.end));
    const own = caret ? touched.slice(0, 1) : touched;
    const held = own.reduce((sum, part) => sum + Math.min(part.end, end) - Math.max(part.start, start), 0);
    if (own.length === 0 || held !== end - start) return null;
    own.forEach((part, index) => all.push({ part, from: Math.max(part.start, start) - part.start, to: Math.min(part.end, end) - part.start, text: index === 0 ? text : '' }));
  }
  return all;
}
