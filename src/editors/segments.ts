import { isHtml, isText } from './nodes.ts';

/** A stretch of the extracted text and the DOM it comes from. */
export interface Segment {
  /** A text node, or an element that stands for text (`br`, an emoji image). */
  readonly node: Text | Element;
  /** UTF-16 offset into the text node where the stretch begins; 0 for elements. */
  readonly offset: number;
  /** UTF-16 offsets into the extracted text; equal for a `br` that is only a filler. */
  readonly start: number;
  readonly end: number;
  /** Inside something that cannot be edited, or an image. */
  readonly fixed: boolean;
}

/** What a walk over an editor yields. */
export interface Walk {
  readonly text: string;
  readonly segments: readonly Segment[];
}

const INVISIBLE = /[\uFEFF\u200B\u2060]/;
const BLANK = /^[\uFEFF\u200B\u2060]+$/;
const SKIPPED = 'style, script, button, template, [data-slate-placeholder], [data-rich-text-placeholder], img.ProseMirror-separator';
const BLOCK = /^(block|flex|grid|list-item|table|flow-root)/;

/**
 * Walks an editor and gathers its text: blocks and line breaks as line feeds, fillers and zero-width
 * guards left out, every character traced to its node.
 */
export function walk(root: HTMLElement): Walk {
  let text = '';
  const segments: Segment[] = [];
  /** A block has ended (or begun) after text: a line feed is owed before the next text. */
  let owed = false;
  /** Something stands on the present line. */
  let open = false;
  /** A `br` that counts only if something follows it in its block. */
  let pending: Element | null = null;

  const settle = (): void => {
    if (owed) {
      text += '\n';
      owed = false;
    }
    if (pending !== null) {
      const last = segments.findLastIndex((segment) => segment.node === pending);
      const filler = segments[last];
      if (filler !== undefined) segments[last] = { ...filler, end: filler.end + 1 };
      text += '\n';
      pending = null;
    }
    open = true;
  };
  const add = (node: Text | Element, offset: number, content: string, fixed: boolean): void => {
    segments.push({ node, offset, start: text.length, end: text.length + content.length, fixed });
    text += content;
  };
  const boundary = (): void => {
    if (open) owed = true;
    open = false;
    pending = null;
  };
  const addText = (node: Text, fixed: boolean): void => {
    const data = collapses(node) ? node.data.replaceAll(/[\n\t]/g, ' ') : node.data;
    if (data.trim() === '' && data !== node.data) return;
    // The block editor of WordPress fills an empty paragraph with such a guard and nothing else: a line of its own.
    if (!fixed && pending === null && !open && data !== '' && BLANK.test(data)) settle();
    let from = 0;
    for (const stretch of data.split(INVISIBLE)) {
      if (stretch !== '') {
        settle();
        add(node, from, stretch, fixed);
      }
      from += stretch.length + 1;
    }
  };
  const visit = (node: Node, fixed: boolean): void => {
    if (isText(node)) {
      addText(node, fixed);
      return;
    }
    if (!isHtml(node) || node.matches(SKIPPED)) return;
    if (node.localName === 'br') {
      if (fixed) return;
      settle();
      segments.push({ node, offset: 0, start: text.length, end: text.length, fixed: false });
      pending = node;
      return;
    }
    if (node.localName === 'img') {
      const alt = node.getAttribute('alt') ?? '';
      if (alt !== '') {
        settle();
        add(node, 0, alt, true);
      }
      return;
    }
    const style = getComputedStyle(node);
    if (style.display === 'none') return;
    const sealed = fixed || node.getAttribute('contenteditable') === 'false';
    // Slate keeps a positioned spacer inside its voids: a block only by name.
    const block = !fixed && node !== root && BLOCK.test(style.display) && style.position !== 'absolute' && style.position !== 'fixed';
    if (block) boundary();
    for (const child of node.childNodes) visit(child, sealed);
    if (block) boundary();
  };
  for (const child of root.childNodes) visit(child, false);
  return { text, segments };
}

function collapses(node: Text): boolean {
  if (!/[\n\t]/.test(node.data) || node.parentElement === null) return false;
  const { whiteSpace } = getComputedStyle(node.parentElement);
  return whiteSpace === 'normal' || whiteSpace === 'nowrap';
}
