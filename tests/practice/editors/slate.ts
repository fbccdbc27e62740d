import { createElement, useMemo } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { type Descendant, Editor, Node, Range, Text, Transforms, createEditor } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, ReactEditor, Slate, withReact } from 'slate-react';
import { LINKED, type Doc, type PracticeEditor, type Run, merged, run } from './document.ts';

type Mention = { type: 'mention'; name: string; children: [{ text: '' }] };
type Link = { type: 'link'; children: Leaf[] };
type Leaf = { text: string; bold?: boolean };

/** Slate on React, as on Buffer: mentions are void elements. */
export function mountSlate(element: HTMLElement): PracticeEditor {
  const editor = withHistory(withReact(createEditor()));
  const { isInline, isVoid } = editor;
  const isMention = (node: object): node is Mention => 'type' in node && node.type === 'mention';
  const isLink = (node: object): node is Link => 'type' in node && node.type === 'link';
  editor.isInline = (node) => isMention(node) || isLink(node) || isInline(node);
  editor.isVoid = (node) => isMention(node) || isVoid(node);
  function App(): unknown {
    const initialValue = useMemo(() => toValue([[]]), []);
    return createElement(
      Slate as unknown as string,
      { editor, initialValue },
      createElement(Editable as unknown as string, { renderElement, renderLeaf, role: 'textbox' }),
    );
  }
  flushSync(() => createRoot(element).render(createElement(App, null)));
  return {
    load(doc: Doc) {
      Editor.withoutNormalizing(editor, () => {
        Transforms.deselect(editor);
        for (let index = editor.children.length - 1; index >= 0; index--) Transforms.removeNodes(editor, { at: [index] });
        Transforms.insertNodes(editor, toValue(doc), { at: [0] });
      });
      editor.history = { undos: [], redos: [] };
    },
    read: () =>
      editor.children.map((block) => {
        const runs: Run[] = [...Node.children(editor, [editor.children.indexOf(block)])].map(([node]) => {
          if (isMention(node)) return run(node.name, false, true);
          if (isLink(node)) return run(Node.string(node as unknown as Node), false, false, true);
          return Text.isText(node) ? run(node.text, (node as Leaf).bold === true) : run('');
        });
        return merged(runs);
      }),
    focus() {
      ReactEditor.focus(editor);
      Transforms.select(editor, Editor.end(editor, []));
    },
    selectionSeen() {
      const shown = getSelection();
      const range = shown && ReactEditor.toSlateRange(editor, shown, { exactMatch: false, suppressThrow: true });
      return range !== null && editor.selection !== null && Range.equals(range, editor.selection);
    },
  };
}

function toValue(doc: Doc): Descendant[] {
  const value = doc.map((paragraph) => ({
    type: 'paragraph',
    children: [{ text: '' }, ...paragraph.map((part) => (part.link ? { type: 'link', children: [{ text: part.text }] } : part.mention ? { type: 'mention', name: part.text, children: [{ text: '' }] } : { text: part.text, ...(part.bold ? { bold: true } : {}) }))],
  }));
  return value as unknown as Descendant[];
}

interface Rendered {
  readonly attributes: object;
  readonly children: unknown;
}

function renderElement({ attributes, children, element }: Rendered & { element: { type?: string; name?: string } }): unknown {
  if (element.type === 'link') return createElement('a', { ...attributes, href: LINKED }, children);
  if (element.type !== 'mention') return createElement('p', attributes, children);
  return createElement('span', { ...attributes, contentEditable: false, className: 'mention' }, element.name, children);
}

function renderLeaf({ attributes, children, leaf }: Rendered & { leaf: Leaf }): unknown {
  return createElement('span', attributes, leaf.bold ? createElement('strong', null, children) : children);
}
