import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { $createLinkNode, $isLinkNode, LinkNode } from '@lexical/link';
import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import { $createLineBreakNode, $createParagraphNode, $createTextNode, $getRoot, $getSelection, $isElementNode, $isLineBreakNode, $isTextNode, type LexicalNode, createEditor } from 'lexical';
import { LINKED, type Doc, type PracticeEditor, type Run, paragraphs, run } from './document.ts';

/** Lexical with rich text, as on Facebook, or plain text, as on Threads and Instagram, which has no links. Mentions are text nodes that cannot be split. */
export function mountLexical(element: HTMLElement, kind: 'rich' | 'plain'): PracticeEditor {
  const host = document.createElement('div');
  host.contentEditable = 'true';
  host.setAttribute('role', 'textbox');
  element.append(host);
  const editor = createEditor({
    namespace: 'practice',
    nodes: kind === 'rich' ? [LinkNode] : [],
    onError(error) {
      throw error;
    },
  });
  editor.setRootElement(host);
  const history = createEmptyHistoryState();
  if (kind === 'rich') registerRichText(editor);
  else registerPlainText(editor);
  registerHistory(editor, history, 300);
  return {
    load(doc: Doc) {
      editor.update(() => (kind === 'rich' ? fillRich(doc) : fillPlain(doc)), { discrete: true });
      history.undoStack.length = 0;
      history.redoStack.length = 0;
    },
    read: () => editor.getEditorState().read(() => $getRoot().getChildren().flatMap((block) => paragraphs($isElementNode(block) ? block.getChildren().flatMap((node) => readRuns(node)) : []))),
    focus() {
      editor.update(() => void $getRoot().selectEnd(), { discrete: true });
      editor.focus();
    },
    selectionSeen: () => editor.getEditorState().read(() => ($getSelection()?.getTextContent() ?? '') === String(document.getSelection())),
  };
}

function readRuns(node: LexicalNode, link = false): Run[] {
  if ($isLineBreakNode(node)) return [run('\n')];
  if ($isLinkNode(node)) return node.getChildren().flatMap((child) => readRuns(child, node.getURL() === LINKED));
  return [run(node.getTextContent(), $isTextNode(node) && node.hasFormat('bold'), $isTextNode(node) && node.isToken(), link)];
}

function $toNode(part: Run): LexicalNode {
  const node = $createTextNode(part.text);
  if (part.bold) node.setFormat('bold');
  if (part.mention) node.setMode('token');
  return part.link ? $createLinkNode(LINKED).append(node) : node;
}

function fillRich(doc: Doc): void {
  const root = $getRoot().clear();
  for (const paragraph of doc) root.append($createParagraphNode().append(...paragraph.map($toNode)));
}

function fillPlain(doc: Doc): void {
  const only = $createParagraphNode();
  doc.forEach((paragraph, index) => {
    if (index > 0) only.append($createLineBreakNode());
    only.append(...paragraph.map($toNode));
  });
  $getRoot().clear().append(only);
}

