import { type Doc, type PracticeEditor, type Run, merged, paragraphs, run, textOf } from './document.ts';

/** A contenteditable without any library: the DOM is the model. */
export function mountPlain(element: HTMLElement): PracticeEditor {
  const host = document.createElement('div');
  host.contentEditable = 'true';
  host.setAttribute('role', 'textbox');
  element.append(host);
  return {
    load(doc: Doc) {
      host.replaceChildren(...doc.map(toBlock));
    },
    read: () => [...host.childNodes].flatMap((block) => paragraphs(merged(readRuns(block)))),
    focus() {
      host.focus();
      document.getSelection()?.selectAllChildren(host.lastChild ?? host);
      document.getSelection()?.collapseToEnd();
    },
  };
}

function toBlock(paragraph: readonly Run[]): HTMLElement {
  const block = document.createElement('div');
  for (const part of paragraph) {
    if (part.bold || part.mention) {
      const wrap = document.createElement(part.bold ? 'b' : 'span');
      wrap.append(part.text);
      if (part.mention) wrap.contentEditable = 'false';
      block.append(wrap);
    } else block.append(part.text);
  }
  if (paragraph.length === 0) block.append(document.createElement('br'));
  return block;
}

function readRuns(node: Node, bold = false, mention = false): Run[] {
  if (node instanceof Text) return [run(node.data.replaceAll('\u00a0', ' '), bold, mention)];
  // A break counts only if something follows it in its block.
  if (node instanceof HTMLBRElement) return node.nextSibling === null ? [] : [run('\n')];
  const heavy = bold || (node instanceof HTMLElement && (node.tagName === 'B' || Number(node.style.fontWeight) > 500));
  const fixed = mention || (node instanceof HTMLElement && node.contentEditable === 'false');
  return [...node.childNodes].flatMap((child) => readRuns(child, heavy, fixed));
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
