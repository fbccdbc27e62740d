import { type RichTextValue, __unstableUseRichText as useRichText, insert, registerFormatType, split, toHTMLString } from '@wordpress/rich-text';
import { createUndoManager } from '@wordpress/undo-manager';
import { createElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { type Doc, type PracticeEditor, type Run, merged, paragraphs, run } from './document.ts';

/** Time within which changes of one block are one step of the history, as its store says, ms. */
const STEP = 1_000;

interface Block {
  readonly id: number;
  readonly html: string;
}

registerFormatType('core/bold', { title: 'Bold', tagName: 'strong', className: null, edit: () => null });

/**
 * The rich text of WordPress's block editor, a paragraph a block, inside one editing host around all
 * of them, as the block editor has it since its version 17. Enter and the history are the
 * block editor's part, and stand-ins here: a step for what happens to a block within a second, Ctrl+Z back.
 */
export function mountGutenberg(element: HTMLElement): PracticeEditor {
  const host = document.createElement('div');
  host.className = 'block-editor-writing-flow';
  host.contentEditable = 'true';
  host.setAttribute('role', 'textbox');
  element.append(host);
  let blocks: readonly Block[] = [];
  let history = createUndoManager<readonly Block[]>();
  let last: { readonly id: number; readonly at: number } | undefined;
  let show: (next: readonly Block[]) => void = () => undefined;
  let next = 0;
  /** What Enter does in a block: `true` for a new block, `false` for a soft break. */
  const breaks = new Map<number, (paragraph: boolean) => void>();

  const put = (now: readonly Block[], staged: boolean): void => {
    history.addRecord([{ id: 'post', changes: { blocks: { from: blocks, to: now } } }], staged);
    blocks = now;
    show(blocks);
  };
  const change = (id: number, html: string): void => {
    const staged = last?.id === id && Date.now() - last.at <= STEP;
    if (!staged) last = { id, at: Date.now() };
    put(blocks.map((block) => (block.id === id ? { id, html } : block)), staged);
  };

  const enter = (id: number, [before, after]: readonly RichTextValue[] = []): void => {
    if (before === undefined || after === undefined) return;
    const added = { id: next++, html: toHTMLString({ value: after }) };
    last = undefined;
    flushSync(() => put(blocks.flatMap((block) => (block.id === id ? [{ id, html: toHTMLString({ value: before }) }, added] : [block])), false));
    document.getSelection()?.collapse(host.querySelector(`[data-block="${added.id}"]`), 0);
  };

  function Paragraph({ id, html }: Block): unknown {
    const [[selectionStart, selectionEnd], select] = useState<readonly [number | undefined, number | undefined]>([undefined, undefined]);
    const { ref, getValue, onChange } = useRichText({
      value: html,
      onChange: (value: string) => change(id, value),
      selectionStart,
      selectionEnd,
      onSelectionChange: (start: number, end: number) => select([start, end]),
      __unstableIsSelected: true,
    });
    breaks.set(id, (paragraph) => {
      const value = getValue();
      if (value === undefined) return;
      if (paragraph) enter(id, split(value));
      else onChange(insert(value, '\n'));
    });
    return createElement('p', { ref, contentEditable: true, suppressContentEditableWarning: true, 'data-block': id, className: 'block-editor-rich-text__editable wp-block-paragraph' });
  }
  function Layout(): unknown {
    const [shown, set] = useState(blocks);
    show = set;
    return shown.map((block) => createElement(Paragraph, { key: block.id, ...block }));
  }
  flushSync(() => createRoot(host).render(createElement(Layout, null)));

  host.addEventListener('beforeinput', (event) => {
    if (event.inputType !== 'insertParagraph' && event.inputType !== 'insertLineBreak') return;
    const anchor = document.getSelection()?.anchorNode;
    const block = (anchor instanceof Element ? anchor : anchor?.parentElement)?.closest<HTMLElement>('[data-block]');
    event.preventDefault();
    breaks.get(Number(block?.dataset['block']))?.(event.inputType === 'insertParagraph');
  });
  host.addEventListener('keydown', (event) => {
    if (!event.ctrlKey || event.key !== 'z') return;
    event.preventDefault();
    last = undefined;
    show((blocks = history.undo()?.[0]?.changes['blocks']?.from ?? blocks));
  });
  return {
    load(doc: Doc) {
      blocks = doc.map((paragraph) => ({ id: next++, html: paragraph.map(toHtml).join('') }));
      history = createUndoManager();
      flushSync(() => show(blocks));
    },
    read: () => blocks.flatMap(({ html }) => paragraphs(readRuns(html))),
    focus() {
      host.focus();
      document.getSelection()?.selectAllChildren(host.lastElementChild ?? host);
      document.getSelection()?.collapseToEnd();
    },
  };
}

function toHtml({ text, bold, mention }: Run): string {
  if (mention) return `<a class="mention" href="#">${text}</a>`;
  return bold ? `<strong>${text}</strong>` : text;
}

function readRuns(html: string): Run[] {
  // Within a paragraph, as a space at the very beginning of a page is none.
  const parsed = new DOMParser().parseFromString(`<p>${html}</p>`, 'text/html').querySelector('p');
  const runs = [...(parsed?.childNodes ?? [])].map((node) => {
    if (node instanceof HTMLBRElement) return run('\n');
    return run((node.textContent ?? '').replaceAll('\u00A0', ' '), node.nodeName === 'STRONG', node.nodeName === 'A');
  });
  return merged(runs);
}
