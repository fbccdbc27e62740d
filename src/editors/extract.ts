import { type ProtectedRange, protectedRanges } from './protected.ts';
import { offsetOf, rangeOf } from './mapping.ts';
import { type Segment, walk } from './segments.ts';

/** An editor's text, and the way from it to the DOM and back. True until the editor changes. */
export interface ComposerText {
  /** Non-breaking spaces are kept as they are. */
  readonly text: string;
  /** Stretches that must not be cut: mentions, links, addresses, hashtags. In order. */
  readonly protectedRanges: readonly ProtectedRange[];
  /** The DOM between two UTF-16 offsets; null in a textarea, or where no node holds the text. */
  toRange(start: number, end: number): Range | null;
  /** The UTF-16 offset of a DOM position; null in a textarea, or outside the editor. */
  toOffset(node: Node, offset: number): number | null;
}

/** Whether an editor is a form field, whose text is no DOM. */
export function isField(root: HTMLElement): root is HTMLTextAreaElement | HTMLInputElement {
  return root.localName === 'textarea' || root.localName === 'input';
}

/** Reads an editor. Nothing in the page is touched. */
export function extract(root: HTMLElement): ComposerText {
  if (isField(root)) {
    const text = root.value;
    return { text, protectedRanges: protectedRanges(text, []), toRange: () => null, toOffset: () => null };
  }
  const { text, segments } = walk(root);
  let ranges: readonly ProtectedRange[] | undefined;
  return {
    text,
    get protectedRanges() {
      ranges ??= protectedRanges(text, segments);
      return ranges;
    },
    toRange: (start, end) => rangeOf(segments, start, end),
    toOffset: (node, offset) => offsetOf(root, segments, node, offset),
  };
}

/** The segments of a contenteditable, for the writer. */
export function segmentsOf(root: HTMLElement): readonly Segment[] {
  return isField(root) ? [] : walk(root).segments;
}
