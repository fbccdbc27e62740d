import { isHtml } from '../nodes.ts';
import type { Copy } from './copy.ts';

/** A copy that can be changed, and then carried on. */
export interface OpenCopy<Holder> extends Copy<Holder> {
  readonly type: string;
  serialised(): string;
}

/** A part of Slate's model: a leaf holds text, all else children. */
interface SlateNode {
  text?: string;
  children?: SlateNode[];
}

/** Slate's own type: the nodes of its model, names and all. */
export function slateCopy(content: string): OpenCopy<SlateNode> {
  const nodes = JSON.parse(decodeURIComponent(atob(content))) as SlateNode[];
  const leaves = (node: SlateNode): SlateNode[] => (node.text === undefined ? (node.children ?? []).flatMap(leaves) : [node]);
  return {
    type: SLATE,
    texts: nodes.flatMap(leaves).map((holder) => ({ holder, text: holder.text ?? '' })),
    set(holder, text) {
      holder.text = text;
    },
    addLine(text) {
      const last = nodes.at(-1);
      if (last?.children?.some((child) => child.text !== undefined) !== true) return false;
      nodes.push({ ...last, children: [{ text }] });
      return true;
    },
    serialised: () => btoa(encodeURIComponent(JSON.stringify(nodes))),
  };
}

/** What Slate calls it. */
export const SLATE = 'application/x-slate-fragment';
/** What everybody calls it. */
export const HTML = 'text/html';

/** HTML as an editor gives it away and takes it back. */
export function htmlCopy(content: string): OpenCopy<Text> {
  return copyIn(new DOMParser().parseFromString(content, HTML).body);
}

/** A stretch of an editor whose DOM is all there is, as HTML, with all the elements around it. */
export function domCopy(root: HTMLElement, stretch: Range): OpenCopy<Text> {
  let content: Node = stretch.cloneContents();
  for (let around: Node | null = stretch.commonAncestorContainer; around !== null && around !== root; around = around.parentNode) {
    if (!isHtml(around)) continue;
    const copy = around.cloneNode();
    copy.appendChild(content);
    content = copy;
  }
  const { body } = document.implementation.createHTMLDocument();
  body.append(content);
  return copyIn(body);
}

function copyIn(body: HTMLElement): OpenCopy<Text> {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const texts: { holder: Text; text: string }[] = [];
  while (walker.nextNode() !== null) {
    const holder = walker.currentNode as Text;
    if (holder.parentElement?.closest('[contenteditable="false"]')) continue;
    // Between two paragraphs there may be a line feed, for people who read the source.
    if (holder.parentElement !== body || holder.data.trim() !== '' || body.querySelector(BLOCKS) === null) texts.push({ holder, text: holder.data });
  }
  return {
    type: HTML,
    texts,
    set(holder, text) {
      holder.data = text;
    },
    addLine(text) {
      if (body.querySelector(BLOCKS) === null) {
        const paragraph = body.ownerDocument.createElement('p');
        paragraph.append(...body.childNodes);
        body.append(paragraph);
      }
      const last = body.lastElementChild;
      if (last === null || !last.matches(BLOCKS)) return false;
      const line = last.cloneNode() as Element;
      line.textContent = text;
      body.append(line);
      return true;
    },
    serialised: () => body.getHTML(),
  };
}

const BLOCKS = 'p, div, h1, h2, h3, h4, h5, h6, blockquote';
