import { type Box, overlap } from '../layer/placement.ts';
import sheetText from './marks.css?inline';
import type { Mark, Painter } from './painter.ts';

/** What an extracted text offers here: the text, and ranges of it (null when they no longer stand in the editor). */
export interface RangedText {
  readonly text: string;
  toRange(start: number, end: number): Range | null;
}

const NAMES = ['parlacon-certain', 'parlacon-likely', 'parlacon-possible', 'parlacon-active'] as const;
type Name = (typeof NAMES)[number];

/** Most line boxes looked at for one mark. */
const MAX_BOXES = 50;

/** Most lines looked at when the badge seeks a free place. */
const MAX_LINES = 80;

function giveRules(tree: ShadowRoot, signal: AbortSignal): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(sheetText);
    tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
    signal.addEventListener('abort', () => {
      tree.adoptedStyleSheets = [...tree.adoptedStyleSheets].filter((other) => other !== sheet);
    });
  } catch {
    // Firefox before 153 refuses constructed sheets from a content script.
    const style = document.createElement('style');
    style.textContent = sheetText;
    tree.append(style);
    signal.addEventListener('abort', () => style.remove());
  }
}

/**
 * Marks in an editor of elements, drawn as CSS Custom Highlights: nothing is put on, in or beside it.
 * The registry is shared with the page, so it is only set and deleted under our own names (and never
 * iterated: Firefox forbids that to content scripts).
 * @param read gives the text as it stands now
 */
export function highlightPainter(editor: HTMLElement, read: () => RangedText, signal: AbortSignal): Painter {
  const tree = editor.getRootNode();
  // Rules for ::highlight stop at a shadow boundary in Firefox.
  if (tree !== document) giveRules(tree as ShadowRoot, signal);
  signal.addEventListener('abort', () => {
    for (const name of NAMES) CSS.highlights.delete(name);
  });
  return {
    paint(marks, active) {
      if (signal.aborted) return;
      const text = read();
      const ranges = new Map<Name, Range[]>(NAMES.map((name) => [name, []]));
      for (const mark of marks) {
        const range = text.toRange(mark.start, mark.end);
        if (range === null) continue;
        ranges.get(mark.key === active ? 'parlacon-active' : `parlacon-${mark.sureness}`)?.push(range);
      }
      for (const [name, found] of ranges) {
        if (found.length === 0) {
          CSS.highlights.delete(name);
          continue;
        }
        const highlight = new Highlight(...found);
        // Two rules may share words; the one that is talked about lies on top.
        highlight.priority = name === 'parlacon-active' ? 1 : 0;
        CSS.highlights.set(name, highlight);
      }
    },
    boxesOf(mark: Mark): readonly Box[] {
      const boxes = read().toRange(mark.start, mark.end)?.getClientRects();
      return boxes ? Array.from(boxes).slice(0, MAX_BOXES).filter((box) => box.width > 0) : [];
    },
    covers(box: Box): boolean {
      const lines = read();
      let start = 0;
      for (const line of lines.text.split('\n').slice(0, MAX_LINES)) {
        const boxes = line === '' ? undefined : lines.toRange(start, start + line.length)?.getClientRects();
        if (boxes && Array.from(boxes).slice(0, MAX_BOXES).some((piece) => overlap(piece, box))) return true;
        start += line.length + 1;
      }
      return false;
    },
    follow() {
      // The browser moves highlights with their text.
    },
  };
}
