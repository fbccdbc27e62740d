import { LINKED, type Doc, type PracticeEditor, type Run, merged, paragraphs, run, textOf } from './document.ts';

/** A contenteditable without any library: the DOM is the model. @param whiteSpace what becomes of several spaces, as CSS has it */
export function mountPlain(element: HTMLElement, whiteSpace: 'pre-wrap' | 'normal' = 'pre-wrap'): PracticeEditor {
  const host = document.createElement('div');
  host.contentEditable = 'true';
  host.setAttribute('role', 'textbox');
  host.style.whiteSpace = whiteSpace;
  element.append(host);
  return plainEditor(host);
}

/** The document of a frame of the page's own, as TinyMCE has it. @param how what makes it editable */
export async function mountFrame(element: HTMLElement, how: 'contenteditable' | 'designMode'): Promise<PracticeEditor> {
  const frame = document.createElement('iframe');
  frame.src = 'about:blank';
  const there = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  element.append(frame);
  await there;
  const inner = frame.contentDocument;
  if (inner === null) throw new Error('the frame has no document');
  if (how === 'designMode') inner.designMode = 'on';
  else inner.body.contentEditable = 'true';
  return plainEditor(inner.body);
}

/** An element that is edited as it is. */
function plainEditor(host: HTMLElement): PracticeEditor {
  return {
    load(doc: Doc) {
      host.replaceChildren(...doc.map(toBlock));
    },
    read: () => blocksOf(host).flatMap((nodes) => paragraphs(merged(nodes.flatMap((node) => readRuns(node))))),
    focus() {
      host.ownerDocument.defaultView?.focus();
      host.focus();
      const selection = host.ownerDocument.getSelection();
      selection?.selectAllChildren(host.lastChild ?? host);
      selection?.collapseToEnd();
    },
  };
}

function toBlock(paragraph: readonly Run[]): HTMLElement {
  const block = document.createElement('div');
  for (const part of paragraph) {
    if (part.bold || part.mention || part.link) {
      const wrap = document.createElement(part.link ? 'a' : part.bold ? 'b' : 'span');
      if (part.link) wrap.setAttribute('href', LINKED);
      wrap.append(part.text);
      if (part.mention) wrap.contentEditable = 'false';
      block.append(wrap);
    } else block.append(part.text);
  }
  if (paragraph.length === 0) block.append(document.createElement('br'));
  return block;
}

const isBlock = (node: Node | null): boolean => node !== null && ['DIV', 'P'].includes(node.nodeName);

/** What shows as a block each: an element that is one, or all that stands between two of them; Firefox leaves text and breaks there where everything was replaced. */
function blocksOf(host: HTMLElement): Node[][] {
  const out: Node[][] = [];
  for (const node of [...host.childNodes].filter(isShown)) {
    const last = out.at(-1);
    if (last === undefined || isBlock(node) || isBlock(last[0] ?? null)) out.push([node]);
    else last.push(node);
  }
  return out;
}

/** An element with nothing in it, not even a break, takes no room: browsers leave such ones behind when they remove. */
function isShown(node: Node): boolean {
  return node.nodeType === Node.TEXT_NODE ? node.nodeValue !== '' : node.hasChildNodes() || node.nodeName === 'BR';
}

function readRuns(node: Node, bold = false, mention = false, link = false): Run[] {
  // By name: the nodes of a frame are of that frame's classes.
  if (node.nodeType === Node.TEXT_NODE) return [run((node.nodeValue ?? '').replaceAll('\u00a0', ' '), bold, mention, link)];
  // A break counts only if something follows it in its block.
  if (node.nodeName === 'BR') return node.nextSibling === null || isBlock(node.nextSibling) ? [] : [run('\n')];
  const { style, contentEditable } = node as HTMLElement;
  const heavy = bold || node.nodeName === 'B' || Number(style.fontWeight) > 500;
  const fixed = mention || contentEditable === 'false';
  const leads = link || (node as HTMLElement).getAttribute('href') === LINKED;
  return [...node.childNodes].flatMap((child) => readRuns(child, heavy, fixed, leads));
}

/** A textarea without any library. */
export function mountField(element: HTMLElement): PracticeEditor {
  const field = document.createElement('textarea');
  field.rows = 6;
  element.append(field);
  return {
    load(doc: Doc) {
      field.value = textOf(doc);
    },
    read: () => field.value.split('\n').map((line) => (line === '' ? [] : [run(line)])),
    focus() {
      field.focus();
      field.setSelectionRange(field.value.length, field.value.length);
    },
  };
}
