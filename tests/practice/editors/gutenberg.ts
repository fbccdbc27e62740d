import { type RichTextValue, __unstableUseRichText as useRichText, insert, registerFormatType, split, toHTMLString } from '@wordpress/rich-text';
import { createElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { type Doc, type PracticeEditor, type Run, merged, paragraphs, run } from './document.ts';

/** Time within which typing is one step of the history, ms. */
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
  let past: { readonly blocks: readonly Block[]; readonly at: number; readonly id?: number }[] = [];
  let show: (next: readonly Block[]) => void = () => undefined;
  let next = 0;
  /** What Enter does in a block: `true` for a new block, `false` for a soft break. */
  const breaks = new Map<number, (paragraph: boolean) => void>();

  const change = (id: number, html: string): void => {
    const last = past.at(-1);
    // Keys in quick succession in one block are one step, as the editor's store has it.
    if (last?.id !== id || Date.now() - last.at > STEP) past.push({ blocks, at: Date.now(), id });
    blocks = blocks.map((block) => (block.id === id ? { id, html } : block));
    show(blocks);
  };

  const enter = (id: number, [before, after]: readonly RichTextValue[] = []): void => {
    if (before === undefined || after === undefined) return;
    past.push({ blocks, at: Date.now() });
    const added = { id: next++, html: toHTMLString({ value: after }) };
    blocks = blocks.flatMap((block) => (block.id === id ? [{ id, html: toHTMLString({ value: before }) }, added] : [block]));
    flushSync(() => show(blocks));
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
    const step = past.pop();
    if (step !== undefined) show((blocks = step.blocks));
  });
  return {
    load(doc: Doc) {
      blocks = doc.map((paragraph) => ({ id: next++, html: paragraph.map(toHtml).join('') }));
      past = [];
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
  const parsed = new DOMParser().parseFromString(html, 'text/html').body;
  const runs = [...parsed.childNodes].map((node) => {
    if (node instanceof HTMLBRElement) return run('\n');
    return run((node.textContent ?? '').replaceAll('\u00A0', ' '), node.nodeName === 'STRONG', node.nodeName === 'A');
  });
  return merged(runs);
}
